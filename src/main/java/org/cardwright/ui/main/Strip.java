package org.cardwright.ui.main;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.cardwright.ui.common.Fxml;
import org.cardwright.ui.common.Nodes;
import org.cardwright.ui.common.SheetKeys;
import org.cardwright.ui.common.TextSize;
import org.cardwright.ui.common.ToolView;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** The strip below the cards with a tab for each of its views; folded away until a view is asked for. */
final class Strip {
    private static final double HEIGHT = 240;
    /** What the highest tool needs so that nothing of it is cut off. */
    private static final double ROOM = 530;
    /** The part of the window that it takes at most. */
    private static final double MOST = 0.4;
    /** Where the window is lower, the strip is all that is shown until it is folded or the focus goes to the cards. */
    private static final double LOW = 360;

    private final SplitPane rows;
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final Runnable left;
    private double height;
    private boolean paused;
    private boolean opening;

    @FXML private StackPane root;
    @FXML private TabPane tabs;

    /** A view that is made when it is first shown. */
    private static final class Part {
        private final Tab tab = new Tab();
        private final Supplier<ToolView> maker;
        private Optional<ToolView> view = Optional.empty();

        private Part(ObservableValue<String> title, Ikon icon, Supplier<ToolView> maker) {
            this.maker = maker;
            tab.textProperty().bind(title);
            tab.setClosable(false);
            tab.setGraphic(new FontIcon(icon));
        }

        private ToolView fill() {
            if (view.isEmpty()) {
                ToolView made = maker.get();
                view = Optional.of(made);
                tab.setContent(made.root());
            }
            return view.get();
        }
    }

    /**
     * A strip for these rows.
     *
     * @param height what a person chose before, 0 for the usual one
     * @param left takes the focus elsewhere when the strip is folded away with it
     */
    Strip(SplitPane rows, double height, Runnable left) {
        this.rows = rows;
        this.left = left;
        this.height = height;
        Fxml.load("strip.fxml", this);
    }

    @FXML
    private void initialize() {
        tabs.getSelectionModel().selectedItemProperty().addListener((observed, old, tab) -> fillFront());
        rows.heightProperty().addListener((observed, old, now) -> {
            if (old.doubleValue() < TextSize.of(LOW) != now.doubleValue() < TextSize.of(LOW)) {
                place();
            }
        });
        root.sceneProperty().flatMap(Scene::focusOwnerProperty).addListener((observed, old, owner) -> {
            if (!opening && low() && Nodes.within(owner, rows.getItems().getFirst())) {
                fold();
            }
        });
        // A list keeps Escape for itself, though there is nothing in it that could be canceled.
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (SheetKeys.keeps(event.getTarget())) {
                escape(event);
            }
        });
    }

    @FXML
    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            fold();
            event.consume();
        }
    }

    void add(String id, ObservableValue<String> title, Ikon icon, Supplier<ToolView> maker) {
        Part part = new Part(title, icon, maker);
        parts.put(id, part);
        tabs.getTabs().add(part.tab);
    }

    private boolean shown() {
        return rows.getItems().contains(root);
    }

    /** Shows a view; the focus stays where it is. */
    ToolView show(String id) {
        Part part = parts.get(id);
        paused = false;
        unfold();
        tabs.getSelectionModel().select(part.tab);
        ToolView view = part.fill();
        // The tab pane takes its content into the window at its next pulse; the focus would be too early.
        rows.applyCss();
        rows.layout();
        view.shown();
        if (low()) {
            view.focus();
            place();
        }
        return view;
    }

    private boolean low() {
        return shown() && rows.getHeight() < TextSize.of(LOW);
    }

    /** Shows a view and puts the focus into it; folds the strip if the focus is there already. */
    void toggle(String id) {
        Part part = parts.get(id);
        if (shown() && inFront(part) && focused()) {
            fold();
        } else {
            show(id).focus();
        }
    }

    private boolean focused() {
        return root.getScene() != null && Nodes.within(root.getScene().getFocusOwner(), root);
    }

    @FXML
    private void fold() {
        if (shown()) {
            height = height();
            boolean focused = focused();
            rows.getItems().remove(root);
            place();
            if (focused) {
                left.run();
            }
        }
    }

    /** A tab itself knows that it was selected only after those who listen to the selection. */
    private boolean inFront(Part part) {
        return tabs.getSelectionModel().getSelectedItem() == part.tab;
    }

    private void fillFront() {
        if (shown()) {
            parts.values().stream().filter(this::inFront).findFirst()
                    .ifPresent(part -> part.fill().shown());
        }
    }

    /** Folds while a tool is in front that has too little room above the strip. */
    void pauseWhile(ObservableValue<Boolean> tool) {
        // Also from one tool to the next.
        tool.addListener((InvalidationListener) observed -> {
            boolean now = tool.getValue();
            if (now && shown() && rows.getHeight() - root.getHeight() < TextSize.of(ROOM)) {
                fold();
                paused = !shown();
            } else if (!now && paused) {
                paused = false;
                unfold();
            }
        });
    }

    private void unfold() {
        if (!shown()) {
            opening = true;
            rows.getItems().add(root);
            opening = false;
            Platform.runLater(this::place);
        }
    }

    private void place() {
        // A divider alone keeps a part of what is above.
        ((Region) rows.getItems().getFirst()).setMaxHeight(low() ? 0 : Double.MAX_VALUE);
        if (shown() && rows.getHeight() > 0) {
            double wanted = height > 0 ? height : TextSize.of(HEIGHT);
            rows.setDividerPosition(0, low() ? 0 : 1 - Math.min(wanted, rows.getHeight() * MOST) / rows.getHeight());
        }
    }

    /** The height to remember; 0 while it was never shown. */
    double height() {
        return shown() && !low() && root.getHeight() > 0 ? root.getHeight() : height;
    }

    StackPane root() {
        return root;
    }

    /** Where the focus goes in the strip. */
    TabPane tabs() {
        return tabs;
    }
}

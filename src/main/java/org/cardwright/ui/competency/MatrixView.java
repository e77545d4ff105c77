package org.cardwright.ui.competency;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cardwright.edit.CardId;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Card;
import org.cardwright.model.CardField;
import org.cardwright.model.ItemKind;
import org.cardwright.competency.CompetencyMatrix;
import org.cardwright.competency.CompetencyMatrix.Cell;
import org.cardwright.competency.SharedKey;
import org.cardwright.competency.SharedState;
import org.cardwright.ui.common.CardSpot;
import org.cardwright.ui.common.ToolView;
import org.cardwright.ui.common.Workbench;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One competency: its levels by its cards, with the text of the chosen cell against what most cards say. */
final class MatrixView implements ToolView {
    static final String ID = "competency";

    private static final double TABLE_HEIGHT = 360;

    private final Workbench bench;
    private final CompetencyFeature feature;
    private final Runnable closed;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(Strings.get("competency.title"));
    private final ComboBox<String> competency = new ComboBox<>();
    private final ToggleGroup kinds = new ToggleGroup();
    private final MatrixTable table;
    private final Label what = new Label();
    private final DiffPane diff = new DiffPane();
    private final Button use = new Button(Strings.get("competency.use"), new FontIcon(Feather.COPY));
    private final Button open = new Button(Strings.get("competency.open"));
    private final SplitPane root = new SplitPane();
    private final InvalidationListener changes = observed -> Platform.runLater(this::refresh);
    private Optional<SharedKey.Owner> owner = Optional.empty();
    private CompetencyMatrix matrix = new CompetencyMatrix(List.of(), List.of());

    MatrixView(Workbench bench, CompetencyFeature feature, Runnable closed) {
        this.bench = bench;
        this.feature = feature;
        this.closed = closed;
        table = new MatrixTable(card -> card(card), bench::title, this::showCell);
        VBox upper = new VBox(head(), table.root());
        VBox.setVgrow(table.root(), Priority.ALWAYS);
        upper.setMinHeight(TABLE_HEIGHT);
        root.setOrientation(Orientation.VERTICAL);
        root.getItems().setAll(upper, detail());
        // Five rows need no more room than this, however high the window is.
        SplitPane.setResizableWithParent(upper, false);
        root.heightProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Number> height, Number old, Number now) {
                height.removeListener(this);
                root.setDividerPositions(TABLE_HEIGHT / now.doubleValue());
            }
        });
        root.getStyleClass().add("competency");
        root.getStylesheets().add(Objects.requireNonNull(MatrixView.class.getResource("/css/competency.css"))
                .toString());
        bench.revisionProperty().addListener(changes);
    }

    private FlowPane head() {
        Label label = new Label(Strings.get("competency.label"));
        label.setLabelFor(competency);
        competency.setId("competency-choice");
        competency.setOnAction(event -> Optional.ofNullable(competency.getValue())
                .map(name -> feature.index().competencies().get(name)).filter(found -> !owner.equals(Optional.of(found)))
                .ifPresent(found -> show(found, Optional.empty())));
        HBox toggles = new HBox(toggle("both", "competency.kind.both", EnumSet.allOf(ItemKind.class), "left-pill"),
                toggle("behaviors", "competency.kind.behaviors", EnumSet.of(ItemKind.BEHAVIOR), "center-pill"),
                toggle("definitions", "competency.kind.definitions", EnumSet.of(ItemKind.DEFINITION), "right-pill"));
        kinds.selectToggle(kinds.getToggles().getFirst());
        kinds.selectedToggleProperty().addListener((observed, old, chosen) -> {
            if (chosen == null) {
                kinds.selectToggle(old);
            } else {
                refresh();
            }
        });
        Label legend = new Label(Strings.get("competency.legend"));
        legend.getStyleClass().add("muted");
        FlowPane head = new FlowPane(10, 8, label, competency, toggles, legend);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("competency-head");
        return head;
    }

    private ToggleButton toggle(String id, String key, Set<ItemKind> shown, String shape) {
        ToggleButton button = new ToggleButton(Strings.get(key));
        button.setId("competency-" + id);
        button.setUserData(shown);
        button.setToggleGroup(kinds);
        button.getStyleClass().add(shape);
        return button;
    }

    private VBox detail() {
        what.getStyleClass().add("competency-what");
        what.setWrapText(true);
        what.setMaxWidth(Double.MAX_VALUE);
        use.setId("competency-use");
        use.getStyleClass().add("accent");
        use.setMinWidth(Button.USE_PREF_SIZE);
        open.setId("competency-open");
        open.setMinWidth(Button.USE_PREF_SIZE);
        what.setMinHeight(Label.USE_PREF_SIZE);
        FlowPane line = new FlowPane(8, 6, use, open);
        VBox detail = new VBox(8, what, line, diff.root());
        VBox.setVgrow(diff.root(), Priority.ALWAYS);
        detail.getStyleClass().add("competency-detail");
        return detail;
    }

    private Card card(CardId card) {
        return feature.index().document(card).map(document -> document.card()).orElse(Card.EMPTY);
    }

    private Set<ItemKind> shownKinds() {
        String id = ((ToggleButton) kinds.getSelectedToggle()).getId();
        return switch (id) {
            case "competency-behaviors" -> EnumSet.of(ItemKind.BEHAVIOR);
            case "competency-definitions" -> EnumSet.of(ItemKind.DEFINITION);
            default -> EnumSet.allOf(ItemKind.class);
        };
    }

    /** Shows a competency and the cell of a card at its first level. */
    void show(SharedKey.Owner chosen, CardId card) {
        show(chosen, Optional.of(card));
    }

    private void show(SharedKey.Owner chosen, Optional<CardId> card) {
        owner = Optional.of(chosen);
        SortedMap<String, SharedKey.Owner> names = new TreeMap<>(feature.index().competencies());
        competency.getItems().setAll(names.keySet());
        names.entrySet().stream().filter(name -> name.getValue().equals(chosen)).findFirst().ifPresent(name -> {
            competency.setValue(name.getKey());
            title.set(Strings.get("competency.titleOf", name.getKey()));
        });
        refresh();
        card.ifPresent(table::select);
    }

    private void refresh() {
        owner.ifPresent(found -> {
            matrix = CompetencyMatrix.of(feature.index().cards(found), shownKinds());
            table.show(matrix);
        });
    }

    private void showCell(Optional<Cell> chosen) {
        diff.clear();
        use.setDisable(chosen.isEmpty() || chosen.get().state() == SharedState.MISSING);
        open.setDisable(chosen.isEmpty());
        if (chosen.isEmpty()) {
            what.setText(Strings.get("competency.choose"));
            return;
        }
        Cell cell = chosen.get();
        what.setText(bench.title(cell.card()) + " · " + KeyWords.level(cell.level()) + ": " + words(cell));
        List<SharedKey> keys = keys(cell);
        Card reference = matrix.rows().get(cell.level() - 1).stream().filter(other -> other.variant() == 0).findFirst()
                .map(other -> card(other.card())).orElse(Card.EMPTY);
        if (cell.state() == SharedState.DIFFERENT) {
            diff.note(Strings.get("competency.cell.legend"));
        }
        for (SharedKey key : keys) {
            String most = KeyWords.lines(key, key.texts(reference).orElse(List.of()));
            String own = KeyWords.lines(key, key.texts(card(cell.card())).orElse(List.of()));
            if (!most.isEmpty() || !own.isEmpty()) {
                diff.add(KeyWords.name(key), most, cell.state() == SharedState.MISSING ? most : own);
            }
        }
        use.setOnAction(event -> feature.copy(cell.card(), keys, Optional.empty()));
        open.setOnAction(event -> bench.openCard(cell.card(),
                new CardSpot.Item(shownKinds().iterator().next(), cell.level(), 0)));
    }

    private static String words(Cell cell) {
        return switch (cell.state()) {
            case SAME -> Strings.get("competency.cell.same", cell.alike());
            case DIFFERENT -> Strings.get("competency.cell.different", cell.alike());
            case MISSING -> Strings.get("competency.cell.missing");
        };
    }

    private List<SharedKey> keys(Cell cell) {
        List<SharedKey> keys = new ArrayList<>();
        shownKinds().forEach(kind -> SharedKey.items(card(cell.card()), cell.level(), kind).ifPresent(keys::add));
        return keys;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public ObservableValue<String> title() {
        return title.getReadOnlyProperty();
    }

    @Override
    public Ikon icon() {
        return Feather.GRID;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void focus() {
        table.focus();
    }

    @Override
    public void shown() {
        refresh();
    }

    @Override
    public void close() {
        bench.revisionProperty().removeListener(changes);
        closed.run();
    }

    /** The series of a card as the site prints it. */
    static String series(Card card) {
        String number = card.text(CardField.SERIES).strip();
        return number.matches("[1-9]\\d*") ? "0" + number : number;
    }
}

package org.cardwright.ui.main;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.IndexRange;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.cardwright.data.CommandSearch;
import org.cardwright.data.CommandUse;
import org.cardwright.data.SearchHistory;
import org.cardwright.ui.common.Fxml;
import org.cardwright.ui.common.QuickWindow;

/** A small window over the main one in which a few letters find a command of any menu, with its keys, and run it. */
final class Palette {
    private static final int ROWS = 8;

    private final Supplier<List<Menu>> menus;
    private final CommandUse use;
    private final SearchHistory history;
    private final QuickWindow<PaletteLine> window;
    private List<PaletteLine> lines = List.of();
    private Optional<Window> owner = Optional.empty();
    private Optional<TextInputControl> text = Optional.empty();
    private IndexRange selected = new IndexRange(0, 0);

    @FXML private VBox root;
    @FXML private Label prompt;
    @FXML private TextField field;
    @FXML private ListView<PaletteLine> list;

    /** @param remembered where it is kept what was used */
    Palette(Supplier<List<Menu>> menus, Map<String, String> remembered) {
        this.menus = menus;
        use = new CommandUse(remembered);
        history = new SearchHistory(remembered, "palette.search");
        Fxml.load("palette.fxml", this);
        window = new QuickWindow<>(root, field, list, ROWS, history, this::run);
    }

    @FXML
    private void initialize() {
        prompt.setLabelFor(field);
        field.textProperty().addListener(observed -> show());
        list.setCellFactory(view -> new PaletteCell());
    }

    @FXML
    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            run();
        }
    }

    private void show() {
        window.show(CommandSearch.find(lines, PaletteLine::line, field.getText(), use));
    }

    /** Shows the window anew, with what can be done where the focus is in the window below. */
    void open(Window below) {
        window.hide();
        Optional<Node> focused = Optional.ofNullable(below.getScene().getFocusOwner());
        owner = Optional.of(below);
        text = focused.filter(TextInputControl.class::isInstance).map(TextInputControl.class::cast);
        text.ifPresent(input -> selected = input.getSelection());
        lines = PaletteLine.all(menus.get(), focused);
        field.clear();
        show();
        window.open(below, "palette.title");
    }

    private void run() {
        PaletteLine chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null && chosen.refusal().isEmpty()) {
            use.used(chosen.line().name());
            history.used(field.getText());
            window.hide();
            owner.ifPresent(Window::requestFocus);
            Platform.runLater(() -> {
                // A field selects other letters when its window gets the focus back.
                text.ifPresent(input -> input.selectRange(selected.getStart(), selected.getEnd()));
                chosen.run().run();
            });
        }
    }
}

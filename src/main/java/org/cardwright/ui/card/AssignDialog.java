package org.cardwright.ui.card;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.cardwright.document.CardDocument;
import org.cardwright.document.Edit;
import org.cardwright.document.EditRefusedException;
import org.cardwright.i18n.Strings;
import org.cardwright.model.FieldLabels;
import org.cardwright.model.ItemKind;
import org.cardwright.model.ProficiencyLevel;
import org.cardwright.competency.LevelAssignment;
import org.cardwright.ui.common.Entries;
import org.cardwright.ui.common.Fxml;

/** Gives levels to many items at once: by the keys 1 to 5, by dragging them onto a level, or as other cards have it. */
final class AssignDialog {
    /** An item without level and the level that it is to get; 0 for none. */
    record Item(ItemKind kind, String text, int level) {}

    private final CardViewModel model;
    private final SharedPart shared;
    private final ObservableList<Item> items = FXCollections.observableArrayList();
    private final FormDialog dialog;
    @FXML private VBox root;
    @FXML private Label help;
    @FXML private ListView<Item> list;
    @FXML private VBox targets;

    AssignDialog(CardViewModel model, SharedPart shared, Node owner, Entries entries) {
        this.model = model;
        this.shared = shared;
        for (ItemKind kind : ItemKind.values()) {
            LevelAssignment.open(model.card(), kind).forEach(text -> items.add(new Item(kind, text, 0)));
        }
        suggest();
        Fxml.load("assign.fxml", this);
        dialog = new FormDialog(owner.getScene().getWindow(), Strings.get("assign.headline", model.heading().title()),
                root, "assign-apply", entries.add("levels", this::entered, this::enter));
        items.addListener((javafx.beans.InvalidationListener) changed -> count());
        count();
    }

    @FXML
    private void initialize() {
        help.setText(Strings.get(oldForm() ? "assign.helpOld" : "assign.help"));
        list.setItems(items);
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.getSelectionModel().selectFirst();
        list.setCellFactory(view -> new AssignCell(this::drop));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        for (ProficiencyLevel level : ProficiencyLevel.values()) {
            target(level).setOnAction(event -> give(level.number()));
        }
    }

    private Button target(ProficiencyLevel level) {
        return (Button) targets.getChildren().get(level.number() - 1);
    }

    @FXML
    private void giveNone() {
        give(0);
    }

    /** Whether the body has a form that cannot hold levels, so that it has to be written anew. */
    private boolean oldForm() {
        return List.of("flat", "cfo-ids").contains(model.document().template());
    }

    private List<String> entered() {
        return items.stream().map(AssignDialog::entered).toList();
    }

    private static String entered(Item item) {
        return item.level() + " " + item.kind() + " " + item.text();
    }

    /** Items that the card did not have then keep the level that they have. */
    private void enter(List<String> texts) {
        List<String> left = new ArrayList<>(texts);
        items.replaceAll(item -> IntStream.rangeClosed(0, ProficiencyLevel.values().length)
                .mapToObj(level -> new Item(item.kind(), item.text(), level))
                .filter(other -> left.remove(entered(other))).findFirst().orElse(item));
    }

    @FXML
    private void suggest() {
        Map<ItemKind, List<OptionalInt>> levels = new EnumMap<>(ItemKind.class);
        for (ItemKind kind : ItemKind.values()) {
            levels.put(kind, new ArrayList<>(shared.suggested(kind)));
        }
        items.replaceAll(item -> {
            OptionalInt level = levels.get(item.kind()).removeFirst();
            return level.isPresent() ? new Item(item.kind(), item.text(), level.getAsInt()) : item;
        });
    }

    private void pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        int digit = code.isDigitKey() && !event.isShortcutDown() && !event.isAltDown()
                ? code.getName().charAt(code.getName().length() - 1) - '0' : -1;
        if (digit >= 0 && digit <= ProficiencyLevel.values().length) {
            give(digit);
            event.consume();
        } else if (code == KeyCode.ENTER) {
            dialog.fire();
            event.consume();
        }
    }

    /** Gives a level to the chosen items, and goes on to the one below where it was only one. */
    private void give(int level) {
        List<Integer> chosen = List.copyOf(list.getSelectionModel().getSelectedIndices());
        for (int index : chosen) {
            items.set(index, new Item(items.get(index).kind(), items.get(index).text(), level));
        }
        list.getSelectionModel().clearSelection();
        if (chosen.size() == 1) {
            int next = Math.min(chosen.getFirst() + 1, items.size() - 1);
            list.getSelectionModel().select(next);
            list.getFocusModel().focus(next);
            list.scrollTo(Math.max(0, next - 3));
        } else {
            chosen.forEach(list.getSelectionModel()::select);
        }
        list.requestFocus();
    }

    /** Takes the chosen items to the level at a place of the window. */
    private void drop(double sceneX, double sceneY) {
        for (Node target : targets.getChildren()) {
            boolean there = target.localToScene(target.getLayoutBounds()).contains(sceneX, sceneY);
            if (there && target instanceof Button button) {
                button.fire();
            }
        }
    }

    private void count() {
        int given = (int) items.stream().filter(item -> item.level() > 0).count();
        dialog.action(Strings.get("assign.apply", given), given > 0);
        for (ProficiencyLevel level : ProficiencyLevel.values()) {
            int held = (int) items.stream().filter(item -> item.level() == level.number()).count();
            String name = FieldLabels.level(level.number());
            target(level).setText(held == 0 ? name
                    : Strings.get("assign.target", name, held));
        }
    }

    void show() {
        dialog.show(list, this::apply);
    }

    private Optional<String> apply() {
        Map<ItemKind, List<OptionalInt>> levels = new EnumMap<>(ItemKind.class);
        for (ItemKind kind : ItemKind.values()) {
            levels.put(kind, items.stream().filter(item -> item.kind() == kind)
                    .map(item -> item.level() == 0 ? OptionalInt.empty() : OptionalInt.of(item.level())).toList());
        }
        try {
            CardDocument after = LevelAssignment.assign(model.document(), levels);
            return model.edit(Strings.get("assign.step"), "", new Edit.SetText(after.text()));
        } catch (EditRefusedException e) {
            return Optional.of(e.getMessage());
        }
    }
}

package org.cardwright.ui.competency;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.beans.Observable;
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
import org.cardwright.competency.OpenItems;
import org.cardwright.competency.OpenItems.Item;
import org.cardwright.competency.SharedIndex;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.i18n.Strings;
import org.cardwright.model.FieldLabels;
import org.cardwright.site.ProficiencyLevel;
import org.cardwright.ui.common.Fxml;
import org.cardwright.ui.common.Workbench;
import org.cardwright.ui.step.StepDialog;
import org.cardwright.ui.step.StepFrame;
import org.cardwright.edit.StepState;
import org.cardwright.ui.step.StepViewModel;
import org.cardwright.edit.StepWords;

/** Gives levels to many items at once: by the keys 1 to 5, by dragging them onto a level, or as other cards have it. */
final class AssignDialog {
    private final Workbench bench;
    private final Supplier<SharedIndex> index;
    private final CardId card;
    private final ObservableList<Item> items = FXCollections.observableArrayList();
    private final StepViewModel step;
    private final StepFrame frame;
    private boolean filling;
    @FXML private VBox root;
    @FXML private Label help;
    @FXML private ListView<Item> list;
    @FXML private VBox targets;

    AssignDialog(Workbench bench, Supplier<SharedIndex> index, CardId card) {
        this.bench = bench;
        this.index = index;
        this.card = card;
        step = StepViewModel.in(bench);
        step.ask(this::asked);
        Fxml.load("assign.fxml", this);
        StepWords words = new StepWords(_ -> Strings.get("assign.step"), _ -> Strings.get("assign.apply", now().given()),
                _ -> Strings.get("assign.done", now().given()), AssignDialog::nothing);
        frame = new StepFrame(bench, step, words, false).form(root)
                .keeps(bench.entries("assign", card).add("levels", this::entered, this::enter));
        document().ifPresent(this::fill);
        items.addListener((Observable changed) -> plan());
        count();
    }

    @FXML
    private void initialize() {
        list.setItems(items);
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(view -> new AssignCell(this::drop));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        for (ProficiencyLevel level : ProficiencyLevel.values()) {
            target(level).setOnAction(event -> give(level.number()));
        }
    }

    private static String nothing(StepState state) {
        return state.plan().refusals().isEmpty() ? Strings.get("assign.hint") : StepWords.reasons(state);
    }

    private Button target(ProficiencyLevel level) {
        return (Button) targets.getChildren().get(level.number() - 1);
    }

    private Optional<CardDocument> document() {
        return bench.workspaceProperty().get().flatMap(open -> open.find(card));
    }

    /** Of the card as it is now: what was given to an item stays given to it. */
    private Optional<StepViewModel.Asked> asked() {
        return document().map(document -> {
            fill(document);
            count();
            OpenItems now = now();
            return new StepViewModel.Asked(1, _ -> now.plan(card, document));
        });
    }

    private void fill(CardDocument document) {
        List<Item> now = suggested(document).keeping(now()).items();
        if (!now.equals(items)) {
            // The body of some older forms cannot have levels, so that it has to be written anew.
            help.setText(Strings.get(List.of("flat", "cfo-ids").contains(document.template()) ? "assign.helpOld"
                    : "assign.help"));
            filling = true;
            items.setAll(now);
            filling = false;
            list.getSelectionModel().selectFirst();
        }
    }

    private void plan() {
        if (!filling) {
            step.plan();
        }
    }

    private OpenItems suggested(CardDocument document) {
        return OpenItems.suggested(document, index.get(), card);
    }

    private OpenItems now() {
        return new OpenItems(items);
    }

    @FXML
    private void giveNone() {
        give(0);
    }

    /** One by one, so that what is selected stays so. */
    private void replace(OpenItems now) {
        Iterator<Item> next = now.items().iterator();
        items.replaceAll(_ -> next.next());
    }

    private List<String> entered() {
        return now().entered();
    }

    private void enter(List<String> texts) {
        replace(now().entering(texts));
    }

    @FXML
    private void suggest() {
        document().ifPresent(document -> replace(now().with(suggested(document))));
    }

    private void pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        int digit = code.isDigitKey() && !event.isShortcutDown() && !event.isAltDown()
                ? code.getName().charAt(code.getName().length() - 1) - '0' : -1;
        if (digit >= 0 && digit <= ProficiencyLevel.values().length) {
            give(digit);
            event.consume();
        } else if (code == KeyCode.ENTER) {
            frame.button().fire();
            event.consume();
        }
    }

    /** Gives a level to the chosen items, and goes on to the one below where it was only one. */
    private void give(int level) {
        List<Integer> chosen = List.copyOf(list.getSelectionModel().getSelectedIndices());
        for (int index : chosen) {
            items.set(index, items.get(index).at(level));
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
        for (ProficiencyLevel level : ProficiencyLevel.values()) {
            int count = now().count(level.number());
            String name = FieldLabels.level(level.number()).replaceFirst("\\d", "_$0");
            target(level).setText(count == 0 ? name : Strings.get("assign.target", name, count));
        }
    }

    void open() {
        new StepDialog(bench, Strings.get("assign.headline", bench.title(card)), frame).open(list);
    }
}

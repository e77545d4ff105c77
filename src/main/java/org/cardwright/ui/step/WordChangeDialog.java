package org.cardwright.ui.step;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import javafx.fxml.FXML;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import org.cardwright.check.WordChange;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.edit.CardScope;
import org.cardwright.edit.StepPlan;
import org.cardwright.edit.StepWords;
import org.cardwright.i18n.Strings;
import org.cardwright.spelling.SpellCheck;
import org.cardwright.ui.common.Completion;
import org.cardwright.ui.common.Fxml;
import org.cardwright.ui.common.Workbench;

/** Writes another word in the place of one that no list has, on all cards that have it. */
final class WordChangeDialog {
    private final String word;
    private final StepViewModel model;
    private final StepDialog dialog;
    @FXML private GridPane root;
    @FXML private TextField use;

    WordChangeDialog(Workbench bench, String word, int cards) {
        this.word = word;
        model = StepViewModel.in(bench);
        Fxml.load("word-change.fxml", this);
        StepWords words = new StepWords(_ -> Strings.get("fix.word.step", word, written()),
                selected -> selected.wanted() == 0 ? Strings.get("plan.nothing") : Strings.get("spelling.change.button", selected.wanted()),
                done -> Strings.get("spelling.change.done", word, written(), done.cards()),
                _ -> Strings.get(written().isEmpty() ? "spelling.change.empty" : "spelling.change.none", word));
        model.ask(() -> bench.workspaceProperty().get().map(open -> {
            Supplier<Map<CardId, CardDocument>> now = open.moment();
            String wanted = written();
            return new StepViewModel.Asked(cards, progress -> wanted.isEmpty() ? StepPlan.NOTHING
                    : WordChange.plan(word, wanted, now.get(), progress).within(CardScope.ALL));
        }));
        StepFrame frame = new StepFrame(bench, model, words, false).form(root).keeps(bench.entries("word", word).text("use", use));
        dialog = new StepDialog(bench, Strings.get("spelling.change.headline", word), frame);
    }

    @FXML
    private void initialize() {
        List<String> suggestions = SpellCheck.suggestions(word);
        use.setText(suggestions.isEmpty() ? word : suggestions.getFirst());
        Completion.of(use, suggestions).onlyWhenAsked();
        use.textProperty().addListener((observed, old, now) -> model.plan());
    }

    private String written() {
        return use.getText().strip();
    }

    void open() {
        dialog.open(use);
        use.selectAll();
    }
}

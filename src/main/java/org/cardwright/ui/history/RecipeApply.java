package org.cardwright.ui.history;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.cardwright.check.RuleSettings;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.edit.StepState;
import org.cardwright.edit.StepWords;
import org.cardwright.i18n.Strings;
import org.cardwright.recipe.Recipe;
import org.cardwright.recipe.RecipeFile;
import org.cardwright.recipe.RecipeRun;
import org.cardwright.ui.common.Fxml;
import org.cardwright.ui.common.Workbench;
import org.cardwright.ui.step.StepDialog;
import org.cardwright.ui.step.StepFrame;
import org.cardwright.ui.step.StepViewModel;

/** All steps of a recipe in one preview, and as one step. */
public final class RecipeApply {
    private final Workbench bench;
    @FXML private Label steps;

    private RecipeApply(Workbench bench) {
        this.bench = bench;
    }

    /** Asks for the file. */
    static void choose(Workbench bench) {
        bench.dialogs().chooseFile(Strings.get("recipe.apply.choose"), "*.json").ifPresent(file -> open(bench, file));
    }

    /** Shows what the recipe of a file would do; a file that is none, or of which anything is unknown, is refused. */
    public static void open(Workbench bench, Path file) {
        bench.background().run("", progress -> RecipeFile.read(file), recipe -> new RecipeApply(bench).show(recipe,
                file.getFileName().toString().replaceFirst("\\.json$", "")),
                message -> bench.dialogs().error(Strings.get("recipe.apply.refused", file.getFileName()), message));
    }

    private void show(Recipe recipe, String name) {
        Node form = Fxml.load("recipe-apply.fxml", this);
        StepViewModel model = StepViewModel.in(bench);
        model.ask(() -> {
            Map<CardId, CardDocument> cards = bench.documents();
            RuleSettings settings = bench.findings().settings().settings();
            return Optional.of(new StepViewModel.Asked(cards.size(), false,
                    progress -> RecipeRun.plan(recipe, cards, settings, progress)));
        });
        model.stateProperty().subscribe(state -> RecipeRun.of(state.plan()).ifPresent(run -> steps.setText(lines(run.outcomes()))));
        StepWords words = new StepWords(_ -> Strings.get("recipe.apply.step", name), totals -> totals.wanted() == 0
                ? Strings.get("plan.nothing") : Strings.get("recipe.apply.button", totals.wanted()),
                done -> Strings.get("recipe.apply.done", name, done.cards()), RecipeApply::nothing);
        new StepDialog(bench, Strings.get("recipe.apply.headline", name), new StepFrame(bench, model, words, false)
                .form(form).keeps(bench.entries("recipe", recipe))).open();
    }

    private static String nothing(StepState state) {
        return state.plan().refusals().isEmpty() ? Strings.get("recipe.apply.nothing") : StepWords.reasons(state);
    }

    private static String lines(List<RecipeRun.Outcome> outcomes) {
        return IntStream.range(0, outcomes.size()).mapToObj(i -> outcomes.get(i).line(i + 1)).collect(Collectors.joining("\n"));
    }
}

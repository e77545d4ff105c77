package org.cardwright.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.cardwright.check.FolderSettings;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.AppliedStep;
import org.cardwright.edit.CardChange;
import org.cardwright.edit.LineDiff;
import org.cardwright.edit.PlannedCard;
import org.cardwright.edit.Progress;
import org.cardwright.edit.Refusal;
import org.cardwright.edit.StepPlan;
import org.cardwright.i18n.Strings;
import org.cardwright.recipe.Recipe;
import org.cardwright.recipe.RecipeException;
import org.cardwright.recipe.RecipeFile;
import org.cardwright.recipe.RecipeRun;
import org.cardwright.text.SourceText;
import org.cardwright.workspace.IoReasons;
import org.cardwright.workspace.SaveRequest;

import com.google.gson.stream.JsonWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code apply RECIPE FOLDER}: does the steps of a recipe on all cards of a folder, saves them all or none. */
@Command(name = "apply", description = "${bundle:cli.apply.description}")
final class ApplyCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "RECIPE", description = "${bundle:cli.apply.recipe}")
    private String file;

    @Parameters(index = "1", paramLabel = "FOLDER", description = "${bundle:cli.courses.folder}")
    private String folder;

    @Option(names = "--dry-run", description = "${bundle:cli.dry-run}")
    private boolean dryRun;

    @Option(names = "--json", description = "${bundle:cli.apply.json}")
    private boolean json;

    private final Output output;

    ApplyCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws CommandFailure {
        Recipe recipe = recipe();
        return Attempts.run(() -> apply(recipe));
    }

    private Recipe recipe() throws CommandFailure {
        try {
            return RecipeFile.read(Path.of(file));
        } catch (InvalidPathException e) {
            throw CommandFailure.badInput(Strings.get("cli.error.path", file), e);
        } catch (RecipeException e) {
            throw CommandFailure.badInput(Strings.get("step.reason", file, e.getMessage()), e);
        } catch (IOException e) {
            throw CommandFailure.io(Strings.get("step.reason", file, IoReasons.of(e)), e);
        }
    }

    private int apply(Recipe recipe) throws CommandFailure {
        CardSet<CardDocument> cards = CardSet.readFolder(folder);
        if (!cards.problems().isEmpty()) {
            throw CommandFailure.io(Strings.get("cli.together.nothing-saved", String.join(" ", cards.problems())));
        }
        StepPlan plan = RecipeRun.plan(recipe, cards.cards(), FolderSettings.of(cards.folder().root()).settings(), Progress.NONE);
        if (!plan.refusals().isEmpty()) {
            throw CommandFailure.badInput(Strings.get("cli.together.nothing-saved", plan.refusals().getFirst().reason()));
        }
        AppliedStep applied = plan.apply(file);
        if (!dryRun) {
            SaveTogether.save(Map.of(cards.folder(), applied.change().cards().stream()
                    .map(card -> new SaveRequest(card.card(), card.after(), card.before())).toList()));
        }
        List<RecipeRun.Outcome> outcomes = RecipeRun.of(plan).orElseThrow().outcomes();
        output.write(json ? json(cards, plan, applied, outcomes) : text(cards, applied, outcomes));
        plan.cards().forEach(card -> left(card).forEach(reason -> spec.commandLine().getErr().println(
                Strings.get("cli.replace.untouched", cards.name(card.card()), reason))));
        return outcomes.stream().anyMatch(outcome -> outcome.left() > 0) ? ExitCodes.FINDINGS : ExitCodes.DONE;
    }

    private static List<String> left(PlannedCard card) {
        return Stream.concat(card.refusal().map(Refusal::reason).stream(), card.left().stream()).toList();
    }

    private String text(CardSet<CardDocument> cards, AppliedStep applied, List<RecipeRun.Outcome> outcomes) {
        StringBuilder text = new StringBuilder();
        applied.change().cards().forEach(card -> text.append(diff(cards, card)));
        for (int i = 0; i < outcomes.size(); i++) {
            text.append(outcomes.get(i).line(i + 1)).append('\n');
        }
        return text.append(Strings.get(dryRun ? "cli.apply.would" : "cli.apply.done", applied.cards())).append('\n').toString();
    }

    private static String diff(CardSet<CardDocument> cards, CardChange card) {
        return LineDiff.of(cards.diffName(card.card()), card.before().map(SourceText::text), card.after().map(SourceText::text)).unified();
    }

    private String json(CardSet<CardDocument> cards, StepPlan plan, AppliedStep applied, List<RecipeRun.Outcome> outcomes) {
        return FindingsJson.text(to -> {
            to.beginObject();
            to.name("saved").value(!dryRun);
            to.name("steps").beginArray();
            for (RecipeRun.Outcome outcome : outcomes) {
                to.beginObject();
                to.name("step").value(outcome.step().name());
                to.name("about").value(outcome.step().says());
                to.name("changed").value(outcome.cards());
                to.name("left").value(outcome.left());
                to.endObject();
            }
            to.endArray();
            to.name("cards").beginArray();
            for (PlannedCard card : plan.cards()) {
                to.beginObject();
                to.name("file").value(cards.name(card.card()));
                texts(to, "steps", card.does());
                texts(to, "left", left(card));
                to.name("diff").value(applied.change().cards().stream().filter(change -> change.card().equals(card.card()))
                        .map(change -> diff(cards, change)).findFirst().orElse(""));
                to.endObject();
            }
            to.endArray().endObject();
        });
    }

    private static void texts(JsonWriter json, String name, List<String> texts) throws IOException {
        json.name(name).beginArray();
        for (String text : texts) {
            json.value(text);
        }
        json.endArray();
    }
}

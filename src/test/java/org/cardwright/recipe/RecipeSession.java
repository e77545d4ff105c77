package org.cardwright.recipe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cardwright.check.RuleSettings;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.AppliedStep;
import org.cardwright.edit.CardId;
import org.cardwright.edit.EditHistory;
import org.cardwright.edit.Progress;
import org.cardwright.edit.StepPlan;
import org.cardwright.fixtures.CardGen;
import org.cardwright.text.SourceText;

/** Cards of a folder, with the steps that were done on them. */
final class RecipeSession {
    private static final int GENERATED = 25;
    private static final String LINES = """
            ---
            title: A card
            series: 510
            career_level: Entry
            competency: Budget
            competency_group: Primary
            competency_description: Flagshipp work, and more flagshipp work
            custom: Some words
            relevant_courses:
            - Course Coming Soon
            - Budgeting, GSU, <a href="http://www.x.gov/1//">http://www.x.gov/1//</a>
            - Budgeting, Graduate School USA, <a href="https://www.x.gov/2">https://www.x.gov/2</a>
            - Budgeting for Everyones, GSU, <a href="https://www.x.gov/3">https://www.x.gov/3</a>
            - Budgeting for Everyone, GSU, <a href="https://www.x.gov/5">https://www.x.gov/5</a>
            - Ethics, GSU, <a href="https://www.x.gov/4">https://www.x.gov/4</a> and more of that
            - Writing, MC
            filters: Primary-Budget GS-7-9 series-0510
            ---

            <div>Behavior</div>""";

    /** Documents never change, so that they are read once. */
    private static final Map<CardId, CardDocument> FIRST = first();

    final Map<CardId, CardDocument> cards = new TreeMap<>(FIRST);
    final EditHistory history = new EditHistory();

    private static Map<CardId, CardDocument> first() {
        Map<CardId, CardDocument> cards = new TreeMap<>();
        try (Stream<Path> samples = Files.list(Path.of("sample-cards"))) {
            for (Path sample : samples.toList()) {
                add(cards, sample.getFileName().toString(), CardDocument.read(SourceText.decode(Files.readAllBytes(sample))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (int seed = 1; seed <= GENERATED; seed++) {
            add(cards, "generated-" + seed + ".md", CardDocument.read(SourceText.decode(new CardGen(seed).bytes())));
        }
        add(cards, "lines.md", CardDocument.read(new SourceText(LINES, false)));
        add(cards, "lines-2.md", CardDocument.read(new SourceText(LINES.replace("510", "511").replace("title: A card", "title: A card "), false)));
        return cards;
    }

    private static void add(Map<CardId, CardDocument> cards, String file, CardDocument document) {
        cards.put(new CardId(Path.of(file)), document);
    }

    /** Does a step as a window does it. */
    AppliedStep step(Function<Map<CardId, CardDocument>, StepPlan> planner) {
        AppliedStep step = planner.apply(new TreeMap<>(cards)).apply("A step");
        history.push(step.change());
        cards.putAll(step.documents());
        return step;
    }

    /** All that can be had of its steps. */
    Recipe recipe() {
        return RecipeOffer.recipe(RecipeOffer.of(history.done()));
    }

    StepPlan plan(Recipe recipe) {
        return RecipeRun.plan(recipe, cards, RuleSettings.DEFAULT, Progress.NONE);
    }

    AppliedStep apply(Recipe recipe) {
        return step(_ -> plan(recipe));
    }

    Map<CardId, String> bytes() {
        return cards.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                card -> new String(card.getValue().source().bytes(), StandardCharsets.ISO_8859_1), (one, _) -> one, TreeMap::new));
    }
}

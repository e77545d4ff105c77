package org.cardwright.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

class SourceWriterRandomTest {
    private static final int ROUNDS = 120;

    @Test
    void whateverIsEditedIsWrittenOrNamedAndNothingElseChanges() {
        int written = 0;
        for (int seed = 0; seed < ROUNDS; seed++) {
            EditedSite site = EditedSite.of(SourceSamples.of(seed % 10, 13, 30));
            RandomEdits edits = new RandomEdits(seed, site);
            List<String> done = new ArrayList<>(List.of("round " + seed));
            for (int i = 0; i <= seed % 3; i++) {
                done.add(edits.make());
            }
            Map<String, String> answers = new HashMap<>();
            Random random = new Random(seed);
            SourceComparison comparison = site.compare();
            List<SourceDifference> differences = comparison.differences();
            SourceWriter.plan(comparison, differences, Map.of(), Map.of()).questions().forEach(question -> answers.put(question.id(), question.answers()
                    .get(random.nextInt(question.answers().size())).id()));
            SourceWriting writing = SourceWriter.plan(comparison, differences, answers, Map.of());
            written += writing.written().size();
            assertEquals(List.of(), unsaid(differences, writing, answers), done.toString());
            assertEquals(List.of(), along(site, differences, writing), done.toString());
        }
        assertTrue(written > ROUNDS, "only " + written + " differences were written");
    }

    /** Differences that are neither gone nor named. */
    private static List<SourceDifference> unsaid(List<SourceDifference> differences, SourceWriting writing,
            Map<String, String> answers) {
        Set<SourceDifference> named = writing.refused().stream().map(SourceWriting.Refused::difference)
                .collect(Collectors.toSet());
        writing.open(answers).forEach(question -> named.addAll(question.about()));
        Set<String> left = writing.after().differences().stream().map(SourceDifference::id).collect(Collectors.toSet());
        return differences.stream().filter(each -> !named.contains(each)
                && (left.contains(each.id()) || !writing.written().contains(each))).toList();
    }

    /** Cards that nobody edited, and that change without a word. */
    private static List<String> along(EditedSite site, List<SourceDifference> differences, SourceWriting writing) {
        Set<String> edited = differences.stream().map(SourceDifference::file).collect(Collectors.toSet());
        Map<String, String> before = site.made.cards().stream().collect(Collectors.toMap(GeneratedCard::file,
                GeneratedCard::text, (_, last) -> last));
        return Generator.generate(site.sources.with(writing.edits())).cards().stream()
                .filter(card -> !card.text().equals(before.get(card.file()))).map(GeneratedCard::file)
                .filter(file -> !edited.contains(file) && !writing.along().contains(file)
                        && !writing.files().containsValue(file)).toList();
    }
}

package org.cardwright.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.edit.PlannedCard;
import org.cardwright.edit.Progress;
import org.cardwright.edit.StepPlan;
import org.junit.jupiter.api.Test;

class SourceReaderRandomTest {
    private static final int ROUNDS = 150;

    @Test
    void whateverDiffersIsBroughtIntoTheCards() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            EditedSite site = EditedSite.of(SourceSamples.of(seed % 10, 13, 30));
            RandomEdits edits = new RandomEdits(seed, site);
            List<String> done = new ArrayList<>();
            for (int i = 0; i <= seed % 4; i++) {
                done.add(edits.make());
            }
            SourceComparison comparison = site.compare();
            StepPlan plan = SourceReader.plan(comparison, comparison.differences(), Progress.NONE);
            Map<CardId, CardDocument> cards = new TreeMap<>(site.cards);
            for (PlannedCard card : plan.cards()) {
                assertEquals(List.of(), card.left(), seed + " " + done);
                card.origin().ifPresent(cards::remove);
                cards.put(card.card(), card.after().orElseThrow());
            }
            List<String> left = comparison.with(cards).differences().stream()
                    .filter(each -> each.kind() != SourceDifference.Kind.FORM)
                    .map(each -> each.id() + " " + each.here() + " <> " + each.there()).toList();
            assertEquals(List.of(), left, seed + " " + done);
        }
    }
}

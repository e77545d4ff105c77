package org.cardwright.bench;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.source.GeneratedCard;
import org.cardwright.source.Generator;
import org.cardwright.source.SiteSources;
import org.cardwright.source.SourceComparison;
import org.cardwright.source.SourceSamples;
import org.cardwright.source.SourceWriter;
import org.cardwright.text.SourceText;

/** Times for comparing cards with what the site's generator would write. */
final class SourceSpeed {
    private SourceSpeed() {}

    static void report(Report report) {
        report.heading("Comparing cards with the site's sources");
        SourceSamples.Tables site = SourceSamples.of(1);
        double few = seconds(site, 10, 9);
        report.line("compare cards with the site's sources, 490 cards, 900 courses, a card in ten edited", few, 1, "s");
        report.line("– every card edited", Report.text(seconds(site, 1, 5), "s"));
        double large = seconds(SourceSamples.of(1, 2_041, 18_369), 10, 3);
        report.line("– 10,000 cards, 18,369 courses, a card in ten edited", Report.text(large, "s"));
        report.line("a card among 10,000, times a card among 490", large / few * 490 / 10_000, 1.5, "×");
        report.line("plan to write every description to the sources, 490 cards", Report.text(plan(site, 5), "s"));
        report.line("– 10,000 cards", Report.text(plan(SourceSamples.of(1, 2_041, 18_369), 2), "s"));
    }

    private static double seconds(SourceSamples.Tables tables, int each, int rounds) {
        Map<CardId, CardDocument> cards = cards(tables.sources(), each);
        return Times.of(2, rounds, _ -> compare(tables, cards)).median() / 1e3;
    }

    /** The tables are read as well; the cards are those that the editor has open. */
    private static void compare(SourceSamples.Tables tables, Map<CardId, CardDocument> cards) {
        SiteSources sources = tables.sources();
        if (SourceComparison.of(sources, Generator.generate(sources), cards).differences().isEmpty()) {
            throw new IllegalStateException("no edit was found");
        }
    }

    /** With the proof: what would be written is generated and compared again. */
    private static double plan(SourceSamples.Tables tables, int rounds) {
        SiteSources sources = tables.sources();
        SourceComparison compared = SourceComparison.of(sources, Generator.generate(sources), cards(sources, 1));
        return Times.of(1, rounds, _ -> {
            if (SourceWriter.plan(compared, compared.differences(), Map.of(), Map.of()).written().isEmpty()) {
                throw new IllegalStateException("nothing would be written");
            }
        }).median() / 1e3;
    }

    /** @param each one card of so many is edited */
    private static Map<CardId, CardDocument> cards(SiteSources sources, int each) {
        Map<CardId, CardDocument> cards = new TreeMap<>();
        for (GeneratedCard card : Generator.generate(sources).cards()) {
            String text = cards.size() % each > 0 ? card.text()
                    : card.text().replace("competency_description: ", "competency_description: Edited ");
            cards.put(new CardId(Path.of(card.file())), CardDocument.read(new SourceText(text, false)));
        }
        return cards;
    }
}

package org.cardwright.provider;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

import org.cardwright.course.BulkChange;
import org.cardwright.course.CourseScope;
import org.cardwright.course.CourseSearchException;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.edit.StepPlan;
import org.cardwright.model.Card;
import org.cardwright.text.SourceText;

/** Cards for tests of lists, named 1, 2 and so on. */
final class ProviderCards {
    private ProviderCards() {}

    static CardId id(int number) {
        return new CardId(Path.of(number + ".md"));
    }

    static CardDocument card(String series, String level, String competency, String... lines) {
        return CardDocument.read(new SourceText("---\ntitle: A card\nseries: " + series + "\ncareer_level: " + level
                + "\ncompetency: " + competency + "\ncompetency_group: Primary\nbehavior_illustrations: \"Plans the year.\"\nrelevant_courses: \n"
                + String.join("", java.util.Arrays.stream(lines).map(line -> line + "\n").toList())
                + "---\n\n<div>\n<dl>\n<dt>" + competency + " (Level 2 - Basic)</dt>\n<dd>Plans the year.</dd>\n</dl>\n</div>", false));
    }

    static Map<CardId, CardDocument> of(CardDocument... documents) {
        Map<CardId, CardDocument> cards = new TreeMap<>();
        for (CardDocument document : documents) {
            cards.put(id(cards.size() + 1), document);
        }
        return cards;
    }

    static ReplaceList list(Map<CardId, CardDocument> cards, ListTable table) {
        Map<CardId, Card> read = new TreeMap<>();
        cards.forEach((id, document) -> read.put(id, document.card()));
        return ReplaceList.of(table, read, Duration.ofSeconds(20), () -> false);
    }

    static StepPlan replace(Map<CardId, CardDocument> cards, ListTable table) throws CourseSearchException {
        return ReplacePlan.of(list(cards, table), new BulkChange(cards, CourseScope.ALL));
    }
}

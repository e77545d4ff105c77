package org.cardwright.course;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardChange;
import org.cardwright.edit.CardId;
import org.cardwright.text.SourceText;
import org.cardwright.edit.Progress;

/** Cards for tests, named 1, 2 and so on. */
final class Cards {
    private Cards() {}

    static CardId id(int number) {
        return new CardId(Path.of(number + ".md"));
    }

    /** A card of series 510, Entry, with these lines as its courses, dash and all. */
    static String text(String... lines) {
        return "---\ntitle: A card\nseries: 510\ncareer_level: Entry\ncompetency: Budget\ncompetency_group: Primary\nrelevant_courses: \n"
                + String.join("", java.util.Arrays.stream(lines).map(line -> line + "\n").toList())
                + "filters: Primary-Budget GS-7-9 series-0510\n---\n\n<div>Behavior</div>";
    }

    static CardDocument card(String... lines) {
        return read(text(lines));
    }

    static CardDocument read(String text) {
        return CardDocument.read(new SourceText(text, false));
    }

    static Map<CardId, CardDocument> of(CardDocument... documents) {
        Map<CardId, CardDocument> cards = new TreeMap<>();
        for (CardDocument document : documents) {
            cards.put(id(cards.size() + 1), document);
        }
        return cards;
    }

    static BulkChange change(CardDocument... documents) {
        return new BulkChange(of(documents), CourseScope.ALL);
    }

    static AppliedPlan applied(ReplacePlan plan) {
        return plan.apply("Replace", _ -> true, Progress.NONE);
    }

    /** The text of the only card that changes. */
    static String textAfter(ReplacePlan plan) {
        AppliedPlan applied = applied(plan);
        if (applied.change().cards().size() != 1 || !applied.refusals().isEmpty()) {
            throw new AssertionError(applied.change().cards().stream().map(CardChange::card)
                    .toList() + " " + applied.refusals());
        }
        return applied.change().cards().getFirst().after().orElseThrow().text();
    }
}

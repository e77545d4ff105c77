package org.cardwright.course;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.AppliedStep;
import org.cardwright.edit.CardChange;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Progress;
import org.cardwright.edit.StepPlan;
import org.cardwright.text.SourceText;

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

    static AppliedStep applied(StepPlan plan) {
        return applied(plan, _ -> true);
    }

    static AppliedStep applied(StepPlan plan, Predicate<PlannedLine> selected) {
        return plan.apply("Replace", new StepPlan.Selection(_ -> true,
                (_, part) -> selected.test((PlannedLine) part)), Progress.NONE);
    }

    static List<PlannedLine> lines(StepPlan plan) {
        return PlannedLine.of(plan).toList();
    }

    static List<PlannedLine> lines(StepPlan plan, Predicate<PlannedLine> such) {
        return PlannedLine.of(plan).filter(such).toList();
    }

    static List<PlannedLine> refused(StepPlan plan) {
        return lines(plan, line -> line.refused().isPresent());
    }

    static List<PlannedLine> possible(StepPlan plan) {
        return lines(plan, line -> line.refused().isEmpty());
    }

    static List<PlannedLine> repeated(StepPlan plan) {
        return lines(plan, line -> line.repeats().isPresent());
    }

    /** The text of the only card that changes. */
    static String textAfter(StepPlan plan) {
        AppliedStep applied = applied(plan);
        if (applied.change().cards().size() != 1 || !applied.refused().isEmpty()) {
            throw new AssertionError(applied.change().cards().stream().map(CardChange::card)
                    .toList() + " " + applied.refused());
        }
        return applied.change().cards().getFirst().after().orElseThrow().text();
    }
}

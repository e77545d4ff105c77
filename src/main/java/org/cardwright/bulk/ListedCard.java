package org.cardwright.bulk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import org.cardwright.course.Mark;
import org.cardwright.course.PartSearch;
import org.cardwright.course.TextReplacement;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.edit.CardPart;
import org.cardwright.edit.CardTarget;
import org.cardwright.edit.CardTexts;
import org.cardwright.edit.PartChange;
import org.cardwright.edit.PlannedCard;
import org.cardwright.edit.StepPart;
import org.cardwright.text.TextSearch;

/** Replaces by the rows of a list in the texts of one card and in its courses, as a bulk edit does. */
public final class ListedCard {
    private final Map<Object, Set<Integer>> rows = new HashMap<>();

    private ListedCard() {}

    /** A change that comes from some rows of the list. */
    private record Listed(PartChange change, List<Integer> groups) implements StepPart {
        @Override
        public CardPart part() {
            return change.part();
        }

        @Override
        public String before() {
            return change.before();
        }

        @Override
        public String after() {
            return change.after();
        }

        @Override
        public boolean follows() {
            return change.follows();
        }
    }

    /**
     * The card as the list makes it; empty where none of its texts besides the courses changes. To be asked within the
     * searches.
     */
    public static Optional<PlannedCard> plan(CardId card, CardDocument before, Function<CardPart, TextSearch> texts,
            PartSearch courses) {
        ListedCard listed = new ListedCard();
        for (CardTexts.Placed text : CardTexts.of(before)) {
            if (!new CardTarget.Courses().holds(text.part())) {
                texts.apply(text.part()).replace(text.text()).filter(now -> !now.text().equals(text.text()))
                        .ifPresent(now -> now.matches().forEach(match -> listed.note(text.part(), match.row())));
            }
        }
        return listed.rows.isEmpty() ? Optional.empty() : Optional.of(listed.planned(card, before, texts, courses));
    }

    private void note(Object place, int row) {
        rows.computeIfAbsent(place, _ -> new TreeSet<>()).add(row);
    }

    private PlannedCard planned(CardId card, CardDocument before, Function<CardPart, TextSearch> texts, PartSearch courses) {
        try {
            BulkEdits.Edited edited = BulkEdits.replaced(card, before, texts, courses);
            new TextReplacement(courses).replace(card, before).lines().forEach(line ->
                    line.marks().stream().map(Mark::row).forEach(row -> note(line.index(), row)));
            List<StepPart> parts = new ArrayList<>();
            PartChange.between(before, edited.document(), rows::containsKey).forEach(change ->
                    parts.add(new Listed(change, groups(change.part()))));
            parts.addAll(edited.notes());
            return PlannedCard.changed(card, before, edited.document()).showing(parts);
        } catch (BulkEdits.RefusedException e) {
            return PlannedCard.refused(card, before, e.refusal());
        }
    }

    /** What follows another text comes from all rows that changed the card. */
    private List<Integer> groups(CardPart part) {
        Object place = switch (part) {
            case CardPart.Course(int index, CardPart.Piece _) -> index;
            case CardPart.CourseLine(int index) -> index;
            default -> part;
        };
        Set<Integer> all = new TreeSet<>();
        rows.values().forEach(all::addAll);
        return List.copyOf(rows.getOrDefault(place, all));
    }
}

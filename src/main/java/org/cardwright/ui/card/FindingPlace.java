package org.cardwright.ui.card;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.cardwright.document.CardDocument;
import org.cardwright.document.CardPlaces;
import org.cardwright.document.Edit;
import org.cardwright.model.Card;
import org.cardwright.model.CardField;
import org.cardwright.model.CourseKind;
import org.cardwright.model.Finding;
import org.cardwright.model.ItemKind;
import org.cardwright.text.Position;

/** The row that a problem of the behaviors, the definitions or the courses stands at. */
sealed interface FindingPlace {
    Set<CardField> LISTS = EnumSet.of(CardField.BEHAVIORS, CardField.DEFINITIONS, CardField.COURSES);

    /** Where the row begins in the file. */
    Position at(CardPlaces places);

    record Item(ItemKind kind, int level, int index) implements FindingPlace {
        @Override
        public Position at(CardPlaces places) {
            return places.ofItem(kind, level, index);
        }
    }

    record CourseLine(int index) implements FindingPlace {
        @Override
        public Position at(CardPlaces places) {
            return places.ofCourse(index);
        }
    }

    /** Whether a problem may stand at a row. */
    static boolean inList(Finding finding) {
        return finding.field().isEmpty() || LISTS.contains(finding.field().get());
    }

    /** The row at the problem's position, or the course on whose line that is; an unreadable one says itself why. */
    static Optional<FindingPlace> of(CardDocument document, CardPlaces places, Finding finding) {
        if (!inList(finding)) {
            return Optional.empty();
        }
        List<FindingPlace> rows = rows(document.card());
        boolean ofCourses = finding.field().filter(CardField.COURSES::equals).isPresent();
        return rows.stream().filter(place -> place.at(places).equals(finding.position())).findFirst()
                .or(() -> rows.stream().filter(place -> ofCourses && place instanceof CourseLine(int index)
                        && document.card().courses().get(index).kind() != CourseKind.UNREADABLE
                        && place.at(places).line() == finding.position().line()).findFirst());
    }

    /** All rows of a card. */
    static List<FindingPlace> rows(Card card) {
        List<FindingPlace> rows = new ArrayList<>();
        for (int i = 0; i < card.courses().size(); i++) {
            rows.add(new CourseLine(i));
        }
        for (ItemKind kind : ItemKind.values()) {
            card.levels().forEach(level -> addItems(rows, kind, level.number(), level.items(kind).size()));
            addItems(rows, kind, Edit.UNASSIGNED, card.unassigned(kind).size());
        }
        return rows;
    }

    private static void addItems(List<FindingPlace> rows, ItemKind kind, int level, int size) {
        for (int i = 0; i < size; i++) {
            rows.add(new Item(kind, level, i));
        }
    }
}

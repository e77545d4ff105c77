package org.cardwright.course;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.cardwright.edit.CardId;
import org.cardwright.model.Card;
import org.cardwright.model.CardField;

/** On which cards a bulk change works. */
@FunctionalInterface
public interface CourseScope {
    /** Every card. */
    CourseScope ALL = (_, _) -> true;

    boolean holds(CardId id, Card card);

    default CourseScope and(CourseScope other) {
        return (id, card) -> holds(id, card) && other.holds(id, card);
    }

    static CourseScope cards(Collection<CardId> cards) {
        Set<CardId> chosen = Set.copyOf(cards);
        return (id, _) -> chosen.contains(id);
    }

    /** Cards of one of these series; zeros in front do not count. */
    static CourseScope series(Collection<String> series) {
        return field(series, CardField.SERIES, Texts::series);
    }

    /** Cards of one of these career levels, such as {@code Entry} or {@code 7-9}, in upper or lower case. */
    static CourseScope careerLevels(Collection<String> levels) {
        CourseScope names = field(levels, CardField.CAREER_LEVEL, CourseKey::folded);
        CourseScope grades = field(levels, CardField.LEVEL, level -> CourseKey.folded(level)
                .replaceFirst("^gs[ -]", ""));
        return (id, card) -> names.holds(id, card) || grades.holds(id, card);
    }

    /** Cards of this competency, in upper or lower case. */
    static CourseScope competency(String name) {
        return field(List.of(name), CardField.COMPETENCY, CourseKey::folded);
    }

    private static CourseScope field(Collection<String> values, CardField field, Function<String, String> form) {
        Set<String> chosen = values.stream().map(form).collect(Collectors.toUnmodifiableSet());
        return (_, card) -> chosen.contains(form.apply(card.text(field)));
    }
}

package org.cardwright.course;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;

import org.cardwright.edit.CardId;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Course;

/**
 * What a bulk change would do to one line of one card.
 *
 * @param index where the line stands among the card's courses; for a new one their number
 * @param before empty for a new line
 * @param rawAfter the line as it will stand in the file; empty for one that goes, and for a new one until it is written
 * @param marks the matches of a search
 * @param stays what stays of a line that changes elsewhere
 * @param refused why the line cannot be changed like that; such a line stays as it is
 * @param repeats another line of the card that will be the same course only because of this plan
 * @param merge whether the line goes, because the line that it repeats says the same
 */
public record PlannedLine(
        CardId card, int index, Optional<Course> before, LineChange change, String rawAfter, List<Mark> marks,
        Optional<Stays> stays, Optional<String> refused, OptionalInt repeats, boolean merge) {
    public PlannedLine {
        marks = List.copyOf(marks);
    }

    static PlannedLine of(CardId card, int index, Optional<Course> before, LineChange change, String rawAfter,
            List<Mark> marks) {
        return new PlannedLine(card, index, before, change, rawAfter, marks, Optional.empty(), Optional.empty(),
                OptionalInt.empty(), false);
    }

    /** Whether a person should look at the line afterwards: it was not understood and is replaced as text. */
    public boolean review() {
        return change instanceof LineChange.SetRaw;
    }

    /** What a person should know about the line, in words: why it or a part of it stays, and what to look at. */
    public List<String> notes() {
        return refused.map(reason -> List.of(Strings.get("courses.plan.refused", reason))).orElseGet(() -> Stream.of(
                stays.map(kept -> Strings.get("courses.plan.stays", kept.words(), kept.reason())).stream(),
                review() ? Stream.of(Strings.get("courses.plan.review")) : Stream.<String>empty(),
                repeats.stream().mapToObj(_ -> Strings.get(merge ? "courses.plan.merged" : "courses.plan.repeats")))
                .flatMap(Function.identity()).toList());
    }

    /** The line that stays as it is, since it turned out that it cannot be written. */
    public PlannedLine withRefused(String reason) {
        return new PlannedLine(card, index, before, change, before.map(Course::raw).orElse(""), marks,
                Optional.empty(), Optional.of(reason), repeats, merge);
    }

    PlannedLine withStays(Stays kept) {
        return new PlannedLine(card, index, before, change, rawAfter, marks, Optional.of(kept), refused, repeats,
                merge);
    }

    PlannedLine withRepeats(int other) {
        return new PlannedLine(card, index, before, change, rawAfter, marks, stays, refused,
                OptionalInt.of(other), merge);
    }

    PlannedLine withMerge(boolean merged) {
        return new PlannedLine(card, index, before, change, rawAfter, marks, stays, refused, repeats, merged);
    }
}

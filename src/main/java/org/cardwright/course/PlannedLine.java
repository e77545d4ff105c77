package org.cardwright.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;

import org.cardwright.edit.AppliedStep;
import org.cardwright.edit.CardId;
import org.cardwright.edit.CardPart;
import org.cardwright.edit.StepPart;
import org.cardwright.edit.StepPlan;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Course;
import org.cardwright.model.CourseKind;
import org.cardwright.model.CourseText;
import org.cardwright.model.Severity;

/**
 * What a bulk change would do to one line of one card; how it reads is worked out only when it is looked at.
 *
 * @param index where the line stands among the card's courses; for a new one their number
 * @param old empty for a new line
 * @param rawAfter the line as it will stand in the file; empty for one that goes, and for a new one until it is written
 * @param marks the matches of a search
 * @param stays what stays of a line that changes elsewhere
 * @param refused why the line cannot be changed like that; such a line stays as it is
 * @param repeats another line of the card that will be the same course only because of this plan
 * @param merge whether the line goes, because the line that it repeats says the same
 */
public record PlannedLine(
        CardId card, int index, Optional<Course> old, LineChange change, String rawAfter, List<Mark> marks,
        Optional<Stays> stays, Optional<String> refused, OptionalInt repeats, boolean merge) implements StepPart {
    /** So many of the lines that stayed are named. */
    private static final int LISTED = 8;
    private static final CourseText EMPTY = new CourseText("", "", "");

    public PlannedLine {
        marks = List.copyOf(marks);
    }

    static PlannedLine of(CardId card, int index, Optional<Course> old, LineChange change, String rawAfter,
            List<Mark> marks) {
        return new PlannedLine(card, index, old, change, rawAfter, marks, Optional.empty(), Optional.empty(),
                OptionalInt.empty(), false);
    }

    /** The course lines of a plan, also those that stay as they are. */
    public static Stream<PlannedLine> of(StepPlan plan) {
        return plan.cards().stream().flatMap(card -> card.parts().stream()).filter(PlannedLine.class::isInstance)
                .map(PlannedLine.class::cast);
    }

    @Override
    public CardPart part() {
        return new CardPart.CourseLine(index);
    }

    @Override
    public boolean choosable() {
        return true;
    }

    /** The parts of the course that change; where none does, its text in the file. */
    @Override
    public String before() {
        return raw() ? old.map(Course::raw).orElse("") : text().map(was -> side(was, now())).orElse("");
    }

    @Override
    public String after() {
        return raw() ? gone() ? "" : rawAfter : now().map(will -> side(will, text())).orElse("");
    }

    /** The parts that stay, to know the line by; all of a line that stays as it is. */
    @Override
    public String context() {
        if (refused.isPresent()) {
            return whole();
        }
        CourseText was = text().orElse(EMPTY);
        CourseText will = now().orElse(EMPTY);
        return raw() || text().isEmpty() || now().isEmpty() ? ""
                : CourseText.joined(was.title().equals(will.title()) ? was.title() : "",
                        was.provider().equals(will.provider()) ? was.provider() : "");
    }

    private String whole() {
        return old.filter(course -> course.kind() != CourseKind.UNREADABLE).map(course -> course.text().readable())
                .orElseGet(() -> old.map(Course::raw).orElseGet(() -> now().map(CourseText::readable).orElse("")));
    }

    /** Whether only the file's own text shows what changes. */
    private boolean raw() {
        return review() || old.filter(course -> course.kind() == CourseKind.UNREADABLE).isPresent()
                || !gone() && old.isPresent() && text().equals(now());
    }

    private boolean gone() {
        return change instanceof LineChange.Remove || merges();
    }

    private Optional<CourseText> text() {
        return old.map(Course::text);
    }

    private Optional<CourseText> now() {
        return switch (change) {
            case LineChange.SetCourse set when !merges() -> Optional.of(set.course());
            case LineChange.Add add -> Optional.of(add.course());
            case LineChange.SetCourse _, LineChange.SetRaw _, LineChange.Remove _ -> Optional.empty();
        };
    }

    /** What one side says and the other does not; all of it where there is no other. */
    private static String side(CourseText one, Optional<CourseText> other) {
        return other.map(with -> CourseText.joined(one.title().equals(with.title()) ? "" : one.title(),
                one.provider().equals(with.provider()) ? "" : one.provider(),
                one.url().equals(with.url()) ? "" : one.url())).orElseGet(one::readable);
    }

    /** Whether it goes, should the other one come to say the same. */
    boolean merges() {
        return merge && repeats.isPresent();
    }

    /** Whether a person should look at the line afterwards: it was not understood and is replaced as text. */
    public boolean review() {
        return change instanceof LineChange.SetRaw;
    }

    @Override
    public List<Integer> groups() {
        return marks.stream().map(Mark::row).distinct().sorted().toList();
    }

    /** Which part of it stays, and what to look at; not why all of it stays. */
    @Override
    public List<Note> notes() {
        return refused.isPresent() ? List.of() : Stream.of(
                stays.map(kept -> note(Severity.WARNING, Strings.get("courses.plan.stays", kept.words(), kept.reason())))
                        .stream(),
                review() ? Stream.of(note(Severity.WARNING, Strings.get("courses.plan.review"))) : Stream.<Note>empty(),
                repeats.stream().mapToObj(_ -> merge ? note(Severity.INFO, Strings.get("courses.plan.merged"))
                        : note(Severity.WARNING, Strings.get("courses.plan.repeats")))).flatMap(Function.identity()).toList();
    }

    private static Note note(Severity severity, String words) {
        return new Note(severity, words);
    }

    /** All that a person should know about the line, in words. */
    public List<String> words() {
        return refused.map(reason -> List.of(Strings.get("courses.plan.refused", reason)))
                .orElseGet(() -> notes().stream().map(Note::text).toList());
    }

    /** The line that stays as it is, since it turned out that it cannot be written. */
    PlannedLine withRefused(String reason) {
        return new PlannedLine(card, index, old, change, old.map(Course::raw).orElse(""), marks,
                Optional.empty(), Optional.of(reason), repeats, merge);
    }

    PlannedLine withStays(Stays kept) {
        return new PlannedLine(card, index, old, change, rawAfter, marks, Optional.of(kept), refused, repeats,
                merge);
    }

    PlannedLine withRepeats(int other, boolean merging) {
        return new PlannedLine(card, index, old, change, rawAfter, marks, stays, refused, OptionalInt.of(other),
                merging);
    }

    /**
     * What a step leaves to a person, in lines: those that stayed as they were, and those that were replaced as text.
     *
     * @param review how many were replaced as text
     */
    public static List<String> left(AppliedStep step, long review, Function<CardId, String> titles) {
        List<String> said = new ArrayList<>();
        if (!step.refused().isEmpty()) {
            said.add(Strings.get("courses.report.refusals", step.refused().size()));
            step.refused().stream().limit(LISTED).map(refused -> Strings.get("courses.report.refused",
                    titles.apply(refused.card()), refused.reason())).forEach(said::add);
        }
        if (review > 0) {
            said.add(Strings.get("courses.report.review", review));
        }
        return said;
    }
}

package org.cardwright.ui.course;

import java.util.Optional;

import org.cardwright.course.LineChange;
import org.cardwright.course.PlannedCard;
import org.cardwright.course.PlannedLine;
import org.cardwright.model.Course;
import org.cardwright.model.CourseKind;
import org.cardwright.model.CourseText;

/** One line of a preview. */
sealed interface PlanRow {
    CourseText EMPTY = new CourseText("", "", "");

    /** A card, above its lines unless it is folded. */
    record OfCard(PlannedCard card, boolean open) implements PlanRow {}

    /** A line, shown by the parts of its course that change; where none does, by its text in the file. */
    record OfLine(PlannedLine line) implements PlanRow {
        private static final Optional<CourseText> NOTHING = Optional.empty();

        /** The parts that stay, to know the line by; empty where the whole line is shown. */
        String context() {
            CourseText old = old().orElse(EMPTY);
            CourseText now = now().orElse(EMPTY);
            return raw() || old().isEmpty() || now().isEmpty() ? ""
                    : CourseWords.joined(old.title().equals(now.title()) ? old.title() : "",
                            old.provider().equals(now.provider()) ? old.provider() : "");
        }

        /** The line as it is now, all of it. */
        String whole() {
            return line.before().filter(course -> course.kind() != CourseKind.UNREADABLE)
                    .map(course -> CourseWords.readable(course.text()))
                    .orElseGet(() -> line.before().map(Course::raw).orElseGet(this::after));
        }

        String before() {
            return raw() ? line.before().map(Course::raw).orElse("") : old().map(old -> side(old, now())).orElse("");
        }

        String after() {
            return raw() ? rawAfter() : now().map(now -> side(now, old())).orElse("");
        }

        private String rawAfter() {
            return gone() ? "" : line.rawAfter();
        }

        /** Whether only the file's own text shows what changes. */
        private boolean raw() {
            return line.change() instanceof LineChange.SetRaw
                    || line.before().filter(course -> course.kind() == CourseKind.UNREADABLE).isPresent()
                    || !gone() && old().isPresent() && old().equals(now());
        }

        private boolean gone() {
            return line.change() instanceof LineChange.Remove || line.merge() && line.repeats().isPresent();
        }

        private Optional<CourseText> old() {
            return line.before().map(Course::text);
        }

        private Optional<CourseText> now() {
            return gone() ? NOTHING : switch (line.change()) {
                case LineChange.SetCourse set -> Optional.of(set.course());
                case LineChange.Add add -> Optional.of(add.course());
                case LineChange.SetRaw _, LineChange.Remove _ -> NOTHING;
            };
        }

        /** What one side says and the other does not; all of it where there is no other. */
        private static String side(CourseText one, Optional<CourseText> other) {
            return other.map(with -> CourseWords.joined(one.title().equals(with.title()) ? "" : one.title(),
                    one.provider().equals(with.provider()) ? "" : one.provider(),
                    one.url().equals(with.url()) ? "" : one.url())).orElseGet(() -> CourseWords.readable(one));
        }
    }
}

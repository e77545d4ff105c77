package org.cardwright.ui.course;

import org.cardwright.course.LineChange;
import org.cardwright.course.PlannedCard;
import org.cardwright.course.PlannedLine;
import org.cardwright.model.Course;
import org.cardwright.model.CourseKind;

/** One line of a preview. */
sealed interface PlanRow {
    /** A card, above its lines unless it is folded. */
    record OfCard(PlannedCard card, boolean open) implements PlanRow {}

    record OfLine(PlannedLine line) implements PlanRow {
        /** The line as a person reads it, or as it stands in the file where only that changes. */
        String before() {
            return raw() ? rawBefore() : readableBefore();
        }

        String after() {
            return raw() && !line.rawAfter().isEmpty() ? line.rawAfter() : readableAfter();
        }

        /** Whether only the file's own text shows what changes. */
        private boolean raw() {
            return line.change() instanceof LineChange.SetRaw
                    || line.before().filter(course -> course.kind() == CourseKind.UNREADABLE).isPresent()
                    || line.change() instanceof LineChange.SetCourse && readableBefore().equals(readableAfter());
        }

        private String rawBefore() {
            return line.before().map(Course::raw).orElse("");
        }

        private String readableBefore() {
            return line.before().map(course -> DetailCell.readable(course.text())).orElse("");
        }

        private String readableAfter() {
            return switch (line.change()) {
                case LineChange.SetCourse set -> line.merge() && line.repeats().isPresent() ? ""
                        : DetailCell.readable(set.course());
                case LineChange.Add add -> DetailCell.readable(add.course());
                case LineChange.SetRaw set -> set.raw();
                case LineChange.Remove _ -> "";
            };
        }
    }
}

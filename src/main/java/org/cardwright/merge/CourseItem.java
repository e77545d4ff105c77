package org.cardwright.merge;

import java.util.Optional;

import org.cardwright.model.Course;
import org.cardwright.model.CourseKind;
import org.cardwright.model.CourseText;

/**
 * A course as merging compares it.
 *
 * @param text title, provider and link; a line that is not understood is its own text
 */
record CourseItem(boolean understood, CourseText text) {
    static CourseItem of(Course course) {
        return course.kind() == CourseKind.UNREADABLE
                ? new CourseItem(false, new CourseText(course.raw(), "", "")) : new CourseItem(true, course.text());
    }

    String shown() {
        String provider = text.provider().isEmpty() ? "" : ", " + text.provider();
        return text.title() + provider + (text.url().isEmpty() ? "" : "\n" + text.url());
    }

    /** Title, provider and link each by itself; empty if both sides changed one of them. */
    static Optional<CourseItem> merge(CourseItem base, CourseItem ours, CourseItem theirs) {
        if (!base.understood || !ours.understood || !theirs.understood) {
            return Optional.empty();
        }
        Optional<String> title = merge(base.text.title(), ours.text.title(), theirs.text.title());
        Optional<String> provider = merge(base.text.provider(), ours.text.provider(), theirs.text.provider());
        Optional<String> url = merge(base.text.url(), ours.text.url(), theirs.text.url());
        return title.isEmpty() || provider.isEmpty() || url.isEmpty() ? Optional.empty()
                : Optional.of(new CourseItem(true, new CourseText(title.get(), provider.get(), url.get())));
    }

    private static Optional<String> merge(String base, String ours, String theirs) {
        if (ours.equals(base) || ours.equals(theirs)) {
            return Optional.of(theirs);
        }
        return theirs.equals(base) ? Optional.of(ours) : Optional.empty();
    }
}

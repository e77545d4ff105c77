package org.cardwright.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;

import org.cardwright.model.Card;
import org.cardwright.model.Course;
import org.cardwright.model.CourseKind;
import org.cardwright.model.CourseText;

/** The courses of a card with those changes that were chosen. */
final class CourseTaking {
    private CourseTaking() {}

    static List<Course> courses(Card card, Card there, Collection<SourceDifference> chosen) {
        List<Course> courses = new ArrayList<>(card.courses());
        List<CourseText> order = CourseComparer.said(there);
        for (SourceDifference each : chosen) {
            if (each.kind() == SourceDifference.Kind.COURSE) {
                int at = each.courses().here().map(course -> CourseComparer.said(courses).indexOf(course)).orElse(-1);
                if (at >= 0) {
                    courses.remove(at);
                }
                each.courses().there().ifPresent(course -> courses.add(at >= 0 ? at : place(courses, order, course),
                        there.courses().get(order.indexOf(course))));
            }
        }
        if (chosen.stream().anyMatch(each -> each.kind() == SourceDifference.Kind.ORDER)) {
            sort(courses, order);
        }
        return courses;
    }

    /** Behind the course that the generator has before it. */
    private static int place(List<Course> courses, List<CourseText> order, CourseText course) {
        List<CourseText> here = CourseComparer.said(courses);
        for (int i = order.indexOf(course) - 1; i >= 0; i--) {
            if (here.contains(order.get(i))) {
                return here.indexOf(order.get(i)) + 1;
            }
        }
        return 0;
    }

    /** Puts those that the generator has, too, into its order; the others keep their places. */
    private static void sort(List<Course> courses, List<CourseText> order) {
        List<Course> rest = new ArrayList<>(courses);
        List<Course> sorted = new ArrayList<>();
        order.forEach(wanted -> first(rest, wanted).ifPresent(at -> sorted.add(rest.remove(at))));
        for (int i = 0, next = 0; i < courses.size(); i++) {
            Course now = courses.get(i);
            if (rest.stream().noneMatch(other -> other == now)) {
                courses.set(i, sorted.get(next++));
            }
        }
    }

    private static OptionalInt first(List<Course> courses, CourseText wanted) {
        int at = CourseComparer.said(courses).indexOf(wanted);
        boolean sortable = at >= 0 && courses.get(at).kind() != CourseKind.UNREADABLE;
        return sortable ? OptionalInt.of(at) : OptionalInt.empty();
    }
}

package org.cardwright.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.cardwright.document.Edit;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Course;
import org.cardwright.model.CourseText;
import org.cardwright.model.Severity;

/** One link stands under two titles on the card. */
final class LinkWithTwoTitlesRule implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("link-two-titles", Severity.INFO, "4");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Subject card, Report report) {
        List<Course> courses = card.card().courses();
        Map<String, Integer> firsts = new HashMap<>();
        for (int i = 0; i < courses.size(); i++) {
            CourseText course = courses.get(i).text();
            Integer first = course.url().isEmpty() ? null : firsts.putIfAbsent(course.url(), i);
            if (first != null && !courses.get(first).title().equals(course.title())) {
                int here = i;
                CourseText above = courses.get(first).text();
                report.atCourse(this, i, above.title()).fix(() -> Answers.ask(titled(here, course, above.title()),
                        titled(first, above, course.title())));
            }
        }
    }

    private static QuickFix.Choice titled(int index, CourseText course, String title) {
        return Answers.edit(Strings.get("fix.title", course.title(), title),
                new Edit.SetCourse(index, new CourseText(title, course.provider(), course.url())));
    }
}

package org.cardwright.check;

import java.util.HashMap;
import java.util.Map;

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
        Map<String, String> titles = new HashMap<>();
        for (int i = 0; i < card.card().courses().size(); i++) {
            CourseText course = card.card().courses().get(i).text();
            String first = course.url().isEmpty() ? null : titles.putIfAbsent(course.url(), course.title());
            if (first != null && !first.equals(course.title())) {
                report.atCourse(this, i, first);
            }
        }
    }
}

package org.cardwright.check;

import org.cardwright.html.HtmlText;
import org.cardwright.model.Course;
import org.cardwright.model.Severity;

/** Screen readers spell out the address in the label of a link, unless it is written as on all newest cards. */
final class AriaLabelRule implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("aria-label-url", Severity.INFO, "4");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final String LABEL = "aria-label=\"";

    @Override
    public void check(Subject card, Report report) {
        int first = -1;
        int count = 0;
        for (int i = 0; i < card.card().courses().size(); i++) {
            Course course = card.card().courses().get(i);
            int start = course.raw().indexOf(LABEL);
            int end = start < 0 ? -1 : course.raw().indexOf('"', start + LABEL.length());
            if (end >= 0 && isOdd(course.raw().substring(start + LABEL.length(), end), course)) {
                first = count++ == 0 ? i : first;
            }
        }
        if (count > 0) {
            report.atCourse(this, first, count);
        }
    }

    /** The newest cards, and Clean, write title and address: that is no news on a card. */
    private static boolean isOdd(String label, Course course) {
        return label.contains("://") && !HtmlText.fold(HtmlText.decodeAttribute(label))
                .equals(HtmlText.fold(course.title() + " - " + course.url()));
    }
}

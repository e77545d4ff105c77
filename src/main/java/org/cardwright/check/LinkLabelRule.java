package org.cardwright.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cardwright.check.QuickFix.Choice;
import org.cardwright.html.HtmlText;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Course;
import org.cardwright.model.CourseKind;
import org.cardwright.model.Severity;
import org.cardwright.text.Span;
import org.cardwright.text.Splice;
import org.cardwright.text.SplicePlan;

/** A link shows another address than it leads to. */
final class LinkLabelRule implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("link-label-differs", Severity.WARNING, "4");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final Pattern LINK = Pattern.compile("<a\\s[^>]*?href=(['\"])(.*?)\\1[^>]*>([^<]*)</a>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS = Pattern.compile("(https?:/|www\\.|[\\w-]+\\.[\\w-]+)\\S*",
            Pattern.CASE_INSENSITIVE);

    @Override
    public void check(Subject card, Report report) {
        for (int i = 0; i < card.card().courses().size(); i++) {
            Course course = card.card().courses().get(i);
            if (course.kind() == CourseKind.LINKED && !isUsual(course.raw())) {
                check(course, i, report);
            }
        }
    }

    /** Most links show a title, with blanks, or their own address, and those are passed by quickly. */
    private static boolean isUsual(String raw) {
        int close = raw.lastIndexOf("</a>");
        int open = raw.lastIndexOf('>', close - 1);
        if (close < 0) {
            return true;
        }
        String label = raw.substring(open + 1, close).strip();
        return label.indexOf(' ') >= 0 || raw.startsWith("href=\"" + label + '"', open - label.length() - 7);
    }

    private void check(Course course, int index, Report report) {
        Matcher link = LINK.matcher(course.raw());
        if (!link.find()) {
            return;
        }
        String label = HtmlText.decode(link.group(3)).strip();
        String href = HtmlText.decodeAttribute(link.group(2)).strip();
        if (ADDRESS.matcher(label).matches() && !label.equals(href)) {
            Span target = new Span(link.start(2), link.end(2));
            Span shown = new Span(link.start(3), link.end(3));
            String raw = course.raw();
            List<Choice> choices = new ArrayList<>();
            choices.add(choice(Strings.get("fix.show-link", href), raw, new Splice(shown, target.of(raw))));
            if (label.startsWith("http")) {
                choices.add(choice(Strings.get("fix.follow-label", label), raw, new Splice(target, shown.of(raw))));
            }
            report.atCourse(this, index, label, href).fix(() -> choices.size() == 1
                    ? Answers.review(choices.getFirst()) : Answers.ask(choices));
        }
    }

    private static Choice choice(String title, String raw, Splice splice) {
        String changed = new SplicePlan().add(splice).applyTo(raw);
        return Answers.rereading(title, text -> text.contains(raw) ? text.substring(0, text.indexOf(raw)) + changed
                + text.substring(text.indexOf(raw) + raw.length()) : text);
    }
}

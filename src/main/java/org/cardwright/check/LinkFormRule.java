package org.cardwright.check;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cardwright.document.Edit;
import org.cardwright.i18n.Strings;
import org.cardwright.model.CourseText;
import org.cardwright.model.Severity;

/** A link is a web address: http or https, a host, no blanks. */
final class LinkFormRule implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("link-malformed", Severity.WARNING, "4");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final Pattern WEB = Pattern.compile("https?://[^\\s/]+\\S*", Pattern.CASE_INSENSITIVE);
    private static final Pattern SLIP = Pattern.compile("(https?)(?:[:;]?/{1,4}|[:;])((?=[^\\s/]+\\.)[^\\s/]\\S*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BARE = Pattern.compile("www\\.[^\\s/]+\\.\\S+", Pattern.CASE_INSENSITIVE);

    @Override
    public void check(Subject card, Report report) {
        for (int i = 0; i < card.card().courses().size(); i++) {
            CourseText course = card.card().courses().get(i).text();
            if (!course.url().isEmpty() && !isWeb(course.url())) {
                int index = i;
                report.atCourse(this, i);
                meant(course.url()).ifPresent(url -> report.fix(() -> Answers.review(Answers.edit(Strings.get("fix.link", url),
                        new Edit.SetCourse(index, new CourseText(course.title(), course.provider(), url))))));
            }
        }
    }

    private static boolean isWeb(String url) {
        return url.startsWith("https://") && url.length() > 9 && url.indexOf(' ') < 0 && url.charAt(8) > '/'
                || WEB.matcher(url).matches();
    }

    /** The address where only its beginning was mistyped. */
    private static Optional<String> meant(String url) {
        Matcher slip = SLIP.matcher(url);
        if (slip.matches()) {
            return Optional.of(slip.group(1).toLowerCase(Locale.ROOT) + "://" + slip.group(2));
        }
        return BARE.matcher(url).matches() ? Optional.of("https://" + url) : Optional.empty();
    }
}

package org.cardwright.check;

import java.util.Locale;
import java.util.Optional;

import org.cardwright.i18n.Strings;
import org.cardwright.model.Severity;
import org.cardwright.text.SearchText;

/** The site's search file takes the body too: a TAB, backslash or sign below the blank breaks it (format notes, 6.6). */
final class SearchBodyRule implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("search-breaking-body", Severity.ERROR, "6.6");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Subject card, Report report) {
        String file = card.file();
        boolean returns = !card.fileName().toLowerCase(Locale.ROOT).matches(".*\\.(md|markdown|mk?d.*)");
        int at = !card.document().source().ordinary()
                ? SearchText.breakingInBody(file, card.bodyStart(), returns)
                : file.indexOf('\\', card.bodyStart());
        if (at >= 0) {
            int start = card.bodyStart();
            report.atOffset(this, at, Optional.empty(), SearchText.name(file.charAt(at))).fix(() -> Answers.safe(
                    Answers.text(Strings.get("fix.body-signs"), text -> text.substring(0, start)
                            + harmless(text.substring(start)))));
        }
    }

    /** Shows the same on the page: a TAB is a blank there, and a backslash can be written as a reference. */
    private static String harmless(String body) {
        return body.replaceAll("(?m)^\t+", "  ").replaceAll(" *[\t\u000B\f][ \t\u000B\f]*", " ").replace("\\", "&#92;")
                .replaceAll("\r(?!\n)", "\n").replaceAll("[\\x00-\\x1F&&[^\r\n]]", "");
    }
}

package org.cardwright.check;

import org.cardwright.i18n.Strings;
import org.cardwright.model.Severity;

/** Blanks stand at the end of a line of the front matter. */
final class TrailingBlankRule implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("blanks-trailing", Severity.INFO, "2");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Subject card, Report report) {
        String file = card.file();
        int next;
        for (int at = card.yamlStart(); at < card.yamlEnd(); at = next) {
            next = file.indexOf('\n', at) + 1;
            int end = file.charAt(next - 2) == '\r' && next - 2 >= at ? next - 2 : next - 1;
            if (end > at && file.charAt(end - 1) == ' ' && !endsInColon(file, at, end)) {
                int line = at;
                report.atOffset(this, trimmed(file, at, end), FileLines.field(card, at)).fix(() -> Answers.safe(
                        FileLines.onLine(Strings.get("fix.trailing"), line, TrailingBlankRule::stripped, true)));
            }
        }
    }

    private static String stripped(String line) {
        return line.substring(0, trimmed(line, 0, line.length()));
    }

    private static int trimmed(String file, int start, int end) {
        int at = end;
        while (at > start && file.charAt(at - 1) == ' ') {
            at--;
        }
        return at;
    }

    /**
     * A key without a value may have a blank behind its colon, as on most cards, and an empty line has no meaning at
     * all. A course without provider ends as the newest generator writes it.
     */
    private static boolean endsInColon(String file, int start, int end) {
        int at = trimmed(file, start, end);
        return at == start || file.charAt(at - 1) == ':' || end - at == 1 && file.startsWith("</a>,", at - 5);
    }
}

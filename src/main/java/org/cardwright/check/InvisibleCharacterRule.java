package org.cardwright.check;

import org.cardwright.html.HtmlText;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Severity;

/** Characters that nobody sees make texts differ that look the same. */
final class InvisibleCharacterRule implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("invisible-character", Severity.WARNING, "3");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Subject card, Report report) {
        String file = card.file();
        for (int i = card.letters().odd() ? 0 : file.length(); i < file.length(); i++) {
            if (isInvisible(file, i)) {
                int at = i;
                report.atOffset(this, i, FileLines.field(card, i), String.format("U+%04X", (int) file.charAt(i)))
                        .fix(() -> Answers.safe(
                        FileLines.onLine(Strings.get("fix.invisible"), at, InvisibleCharacterRule::visible, true)));
                i = FileLines.end(file, i);
            }
        }
    }

    /** Joiners belong to other scripts and to emoji; next to Latin letters they are left over from a copy. */
    private static boolean isInvisible(String text, int at) {
        char c = text.charAt(at);
        if (c == '\u200C' || c == '\u200D') {
            return (at == 0 || text.charAt(at - 1) < '\u0300')
                    && (at + 1 == text.length() || text.charAt(at + 1) < '\u0300');
        }
        return c >= '\u007F' && c <= '\u00A0' || c >= '\u2000' && HtmlText.isSpace(c) || c == '\u00AD';
    }

    /** Wide and narrow blanks become blanks unless one is there, characters without width vanish. */
    private static String visible(String line) {
        StringBuilder out = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (!isInvisible(line, i)) {
                out.append(c);
            } else if (isBlank(c) && !out.isEmpty() && out.charAt(out.length() - 1) != ' '
                    && !line.startsWith(" ", i + 1)) {
                out.append(' ');
            }
        }
        return out.toString();
    }

    private static boolean isBlank(char c) {
        return c == '\u00A0' || c == '\u0085' || c >= '\u2000' && c <= '\u200A' || c == '\u2028' || c == '\u2029'
                || c == '\u202F' || c == '\u3000';
    }
}

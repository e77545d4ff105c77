package org.cardwright.check;

import org.cardwright.i18n.Strings;
import org.cardwright.model.Severity;

/** A TAB stands in a value; lists and search take it for a part of the text. */
final class TabRule implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("tab", Severity.WARNING, "2");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Subject card, Report report) {
        String file = card.file();
        int tab = card.letters().tabs() ? file.indexOf('\t', card.yamlStart()) : -1;
        while (tab >= 0 && tab < card.yamlEnd()) {
            int at = tab;
            report.atOffset(this, at, FileLines.field(card, at)).fix(() -> Answers.safe(
                    FileLines.onLine(Strings.get("fix.tab"), at, line -> line.replaceAll(" *\t[ \t]*", " "), true)));
            tab = file.indexOf('\t', FileLines.end(file, tab));
        }
    }
}

package org.cardwright.check;

import java.util.Optional;

import org.cardwright.check.QuickFix.Choice;
import org.cardwright.document.CardDocument;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Severity;
import org.cardwright.text.SourceText;

/** Some editors begin a file with an invisible mark; Jekyll then sees no front matter and leaves the card out. */
final class ByteOrderMarkRule implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("byte-order-mark", Severity.ERROR, "2");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Subject card, Report report) {
        if (card.document().source().byteOrderMark()) {
            report.atOffset(this, 0, Optional.empty()).fix(() -> Answers.safe(new Choice(
                    Strings.get("fix.byte-order-mark"),
                    document -> CardDocument.read(new SourceText(document.text(), false)))));
        }
    }
}

package org.cardwright.document;

import java.io.Serial;
import java.util.Optional;

import org.cardwright.i18n.Strings;
import org.cardwright.model.Finding;
import org.cardwright.model.Severity;
import org.cardwright.text.Position;

/** A text that is no card that forms could edit; it is edited as text. */
final class UnreadableCardException extends Exception {
    @Serial private static final long serialVersionUID = 1;

    private final transient Finding finding;

    private UnreadableCardException(Finding finding) {
        super(finding.message());
        this.finding = finding;
    }

    static UnreadableCardException at(String text, int offset, String rule, Object... arguments) {
        return new UnreadableCardException(new Finding(Severity.ERROR, rule, Position.of(text, offset),
                Strings.get("finding." + rule, arguments), Optional.empty()));
    }

    Finding finding() {
        return finding;
    }
}

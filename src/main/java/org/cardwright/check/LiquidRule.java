package org.cardwright.check;

import java.util.Optional;

import org.cardwright.html.LiquidText;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Severity;

/** Jekyll takes two braces in a body for a command: the text vanishes, or the build stops (format notes, 6.10). */
final class LiquidRule implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("body-liquid", Severity.ERROR, "6.10");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Subject card, Report report) {
        int start = card.bodyStart();
        int at = LiquidText.first(card.file(), start);
        if (at >= 0 && !SiteKeys.withoutLiquid(card)) {
            boolean stops = LiquidText.stops(card.file(), start);
            report.atOffset(this, at, Optional.empty(), stops ? 1 : 0, card.file().substring(at, at + 2))
                    .fix(() -> Answers.safe(Answers.text(Strings.get("fix.braces"),
                            text -> text.substring(0, start) + LiquidText.escaped(text.substring(start)))));
        }
    }
}

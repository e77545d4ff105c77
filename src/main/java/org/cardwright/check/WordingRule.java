package org.cardwright.check;

import java.util.Optional;

import org.cardwright.document.CardDocument;
import org.cardwright.document.EditRefusedException;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Severity;
import org.cardwright.spelling.WordingHit;

/** A text says something at length, in jargon, or in a way that leaves people out, where plain words say the same. */
final class WordingRule implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("wording", Severity.INFO, "");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Subject card, Report report) {
        CheckedTexts.each(card.card(), (place, text) -> {
            if (!CheckedTexts.names(place.field())) {
                for (WordingHit hit : report.wording().hits(text)) {
                    report.atOffset(this, place.offset(card, text, hit.span()), Optional.of(place.field()), hit.found(),
                            hit.use(), hit.row().why()).fix(() -> Answers.review(choice(place, text, hit)));
                }
            }
        });
    }

    private static QuickFix.Choice choice(CheckedTexts.Place place, String text, WordingHit hit) {
        return new QuickFix.Choice(Strings.get("fix.word", hit.instead()), document -> written(document, place, text, hit));
    }

    private static CardDocument written(CardDocument document, CheckedTexts.Place place, String text, WordingHit hit)
            throws EditRefusedException {
        return document.apply(place.write(document, hit.applied(text)));
    }
}

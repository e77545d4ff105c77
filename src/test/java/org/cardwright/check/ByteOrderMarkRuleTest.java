package org.cardwright.check;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.cardwright.document.CardCleaner;
import org.cardwright.document.CardDocument;
import org.cardwright.document.EditRefusedException;
import org.cardwright.model.Finding;
import org.cardwright.text.SourceText;
import org.junit.jupiter.api.Test;

/** The one rule that is not about the text of a card. */
class ByteOrderMarkRuleTest {
    private final CardDocument sound = RuleCase.sound();
    private final CardDocument marked = CardDocument.read(new SourceText(sound.text(), true));

    @Test
    void aMarkIsFoundAtTheStartAndNowhereElse() {
        assertEquals(List.of("byte-order-mark 1:1"), Checks.of(marked, RuleCase.FILE).stream()
                .map(each -> each.rule() + " " + each.position().line() + ":" + each.position().column()).toList());
        CardDocument inside = CardDocument.read(new SourceText(sound.text().replace("Plans", "\uFEFFPlans"),
                false));
        assertEquals(List.of("invisible-character"), Checks.of(inside, RuleCase.FILE).stream().map(Finding::rule)
                .toList());
    }

    @Test
    void theFixTakesTheMarkAndNothingElse() throws EditRefusedException {
        Finding finding = Checks.of(marked, RuleCase.FILE).getFirst();
        QuickFix fix = QuickFixes.of(marked, RuleCase.FILE, finding).orElseThrow();
        assertEquals(QuickFix.Trust.SAFE, fix.trust());
        assertArrayEquals(sound.source().bytes(), fix.apply(marked).source().bytes());
        assertArrayEquals(sound.source().bytes(), QuickFixes.allSafe(marked, RuleCase.FILE, RuleSettings.DEFAULT)
                .document().source().bytes());
        assertArrayEquals(sound.source().bytes(), QuickFixes.allOf("byte-order-mark", marked, RuleCase.FILE,
                RuleSettings.DEFAULT).document().source().bytes());
    }

    @Test
    void cleaningTakesTheMark() {
        CardDocument clean = CardCleaner.clean(sound).document();
        assertArrayEquals(clean.source().bytes(), CardCleaner.clean(marked).document().source().bytes());
    }
}

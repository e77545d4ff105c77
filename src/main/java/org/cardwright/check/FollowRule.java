package org.cardwright.check;

import org.cardwright.model.CardField;

/** A derived field does not say what its sources give (format notes, 1: derived values). */
record FollowRule(RuleInfo info, CardField field) implements Rule {
    @Override
    public void check(Subject card, Report report) {
        card.overriding(field).ifPresent(value -> report.at(this, field, value)
                .fix(() -> Follow.answers(card.document(), field, value, QuickFix.Trust.SAFE)));
    }
}

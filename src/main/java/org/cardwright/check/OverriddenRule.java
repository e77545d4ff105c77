package org.cardwright.check;

import org.cardwright.document.Derivation;
import org.cardwright.model.CardField;
import org.cardwright.model.Severity;

/** A derived field does not say what its sources give (format notes, 1: derived values). */
record OverriddenRule(String id, CardField field) implements Rule {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject card, Report report) {
        if (card.document().derivation(field) == Derivation.OVERRIDDEN) {
            report.at(this, field, card.document().derived(field).orElseThrow());
        }
    }
}

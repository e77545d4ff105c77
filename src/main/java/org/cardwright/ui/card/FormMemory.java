package org.cardwright.ui.card;

import org.cardwright.edit.FormPast;
import org.cardwright.ui.common.Feature;
import org.cardwright.ui.common.Workbench;

/**
 * What all forms of a window have in common: sections that a person folded stay folded on the next card and at the next
 * start, and a card opens where somebody was on it last, or else where somebody was on the card before.
 */
public final class FormMemory extends FormPast implements Feature {
    private final FormSpelling spelling = new FormSpelling();

    FormSpelling spelling() {
        return spelling;
    }

    @Override
    public void install(Workbench bench) {
        spelling.install(bench);
        keepIn(bench.remembered());
        bench.workspaceProperty().addListener(observed -> forgetCards());
    }
}

package org.cardwright.ui.source;

import java.util.List;
import java.util.Optional;

import org.cardwright.edit.StepWords;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.Workbench;
import org.cardwright.ui.step.StepDialog;
import org.cardwright.ui.step.StepFrame;
import org.cardwright.ui.step.StepViewModel;

/** Brings what the sources say into the cards, through the preview that all steps have. */
final class SourcesRead {
    private SourcesRead() {}

    /** @param ids the ids of what is to be copied */
    static void open(Workbench bench, SourcesViewModel model, List<String> ids) {
        StepViewModel step = StepViewModel.in(bench);
        step.ask(() -> Optional.of(model.foundProperty().get()).filter(known -> known.comparison().isPresent()).map(known -> {
            var cards = bench.documents();
            return new StepViewModel.Asked(0, false, progress -> known.toCards(cards, ids, progress));
        }));
        StepWords named = new StepWords(totals -> Strings.get("sources.read.step", totals.wanted()),
                totals -> Strings.get("sources.read.button", totals.wanted()),
                done -> Strings.get("sources.read.done", done.cards()),
                state -> state.plan().refusals().isEmpty() ? Strings.get("sources.read.nothing") : StepWords.reasons(state));
        new StepDialog(bench, Strings.get("sources.read.headline"), new StepFrame(bench, step, named, false)
                .text(Strings.get("sources.read.text"))).open();
    }
}

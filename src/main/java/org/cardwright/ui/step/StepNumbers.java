package org.cardwright.ui.step;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cardwright.i18n.Strings;

/** The numbers of a preview in words. */
final class StepNumbers {
    private StepNumbers() {}

    static String of(StepTotals totals) {
        return Stream.of(
                totals.possible() == 0 ? "" : Strings.get("step.totals", totals.wanted(), totals.possible(), totals.parts()),
                totals.fresh() == 0 ? "" : Strings.get("step.totals.fresh", totals.fresh()),
                totals.gone() == 0 ? "" : Strings.get("step.totals.gone", totals.gone()),
                totals.questions() == 0 ? "" : Strings.get("step.totals.questions", totals.questions()),
                totals.refused() == 0 ? "" : Strings.get("step.totals.refused", totals.refused()),
                totals.refusedParts() == 0 ? "" : Strings.get("step.totals.parts", totals.refusedParts()))
                .filter(words -> !words.isEmpty()).collect(Collectors.joining(" · "));
    }
}

package org.cardwright.edit;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.cardwright.i18n.Strings;

/**
 * What a step is called wherever it is shown.
 *
 * @param name the step in the words of the menu, which Undo repeats
 * @param button what does it; also where nothing is selected
 * @param done what the status bar says once it was done
 * @param nothing what is said in place of the cards where there are none
 */
public record StepWords(Function<StepTotals, String> name, Function<StepTotals, String> button,
        Function<AppliedStep, String> done, Function<StepState, String> nothing) {
    private static final int LISTED = 3;

    /** Why nothing can be done, the first few reasons; empty where something can. */
    public static String reasons(StepState state) {
        List<Refusal> refusals = state.plan().refusals();
        String first = refusals.stream().limit(LISTED).map(Refusal::reason).collect(Collectors.joining("\n"));
        return refusals.size() <= LISTED ? first : first + "\n" + Strings.get("step.more", refusals.size() - LISTED);
    }
}

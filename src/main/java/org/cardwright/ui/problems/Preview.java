package org.cardwright.ui.problems;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

import org.cardwright.edit.CardId;
import org.cardwright.ui.common.ScopeViewModel;

/**
 * What a preview shows and says.
 *
 * @param key the beginning of the keys of its texts: {@code plan.fix} or {@code plan.clean}
 * @param headline what is to be done
 * @param text what that means
 * @param planner works it out for the cards of a scope
 * @param answer works a card out with other answers
 * @param cards the cards that it is for
 * @param scope where a person says which these are; empty where there is nothing to say
 * @param step the name of the step in the history
 * @param lines whether the first changed lines stand in the list
 */
record Preview(String key, String headline, String text, Planner planner,
        BiFunction<PlannedCard, List<FixItem>, PlannedCard> answer, Supplier<List<CardId>> cards,
        Optional<ScopeViewModel> scope, String step,
        boolean lines) {}

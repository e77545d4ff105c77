package org.cardwright.ui.problems;

import java.util.List;
import java.util.function.BiFunction;

/**
 * What a preview shows and says.
 *
 * @param key the beginning of the keys of its texts: {@code plan.fix} or {@code plan.clean}
 * @param headline what is to be done
 * @param text what that means
 * @param planner works it out for the cards of a scope
 * @param answer works a card out with other answers
 * @param scopes what a person can limit it to
 * @param scope the scope to begin with
 * @param step the name of the step in the history
 * @param lines whether the first changed lines stand in the list
 */
record Preview(String key, String headline, String text, Planner planner,
        BiFunction<PlannedCard, List<FixItem>, PlannedCard> answer, List<Scope> scopes, Scope scope, String step,
        boolean lines) {}

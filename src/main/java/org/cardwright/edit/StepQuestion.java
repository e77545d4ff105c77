package org.cardwright.edit;

import java.util.List;
import java.util.Optional;

/**
 * Something about a card that only a person can decide; until then that much of the card stays as it is.
 *
 * @param text what is asked
 * @param answers those that can be given
 * @param chosen one of them
 */
public record StepQuestion(String text, List<String> answers, Optional<String> chosen) {
    public StepQuestion {
        answers = List.copyOf(answers);
    }
}

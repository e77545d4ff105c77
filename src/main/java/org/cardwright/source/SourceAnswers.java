package org.cardwright.source;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cardwright.model.CourseText;

/**
 * A plan with the answers of somebody who names questions and answers shortly, as on a command line.
 *
 * @param open the questions that none of the answers is for
 */
public record SourceAnswers(SourceWriting writing, List<SourceQuestion> open) {
    /** @param given answers by the names of questions, in their short form */
    public static SourceAnswers plan(SourceComparison comparison, Collection<SourceDifference> chosen,
            Map<String, String> given, Map<CourseText, Map<String, String>> details) {
        Map<String, String> answers = new HashMap<>(given);
        SourceWriting writing = SourceWriter.plan(comparison, chosen, answers, details);
        while (writing.open(answers).stream().anyMatch(question -> answers.containsKey(question.name()))) {
            // An answer may bring the next question, which may be answered already.
            writing.open(answers).forEach(question -> Optional.ofNullable(answers.remove(question.name()))
                    .ifPresent(answer -> answers.put(question.id(), question.meant(answer))));
            writing = SourceWriter.plan(comparison, chosen, answers, details);
        }
        return new SourceAnswers(writing, writing.open(answers));
    }
}

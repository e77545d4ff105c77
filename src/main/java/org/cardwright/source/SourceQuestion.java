package org.cardwright.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cardwright.i18n.Strings;

/**
 * What only a person can decide before an edit is written to the tables; until then that edit is left out.
 *
 * @param id stays the same while the cards and tables stay the same
 * @param about the differences that wait for the answer
 */
public record SourceQuestion(String id, String text, List<Answer> answers, List<SourceDifference> about) {
    /** All cards get it. */
    static final String ALL = "all";
    /** Only the cards that were edited get it. */
    static final String THESE = "these";
    /** Nothing is written. */
    static final String LEAVE = "leave";

    /**
     * An answer that can be given.
     *
     * @param files the cards that it is for, or that it changes along
     */
    public record Answer(String id, String label, List<String> files) {
        public Answer {
            files = List.copyOf(files);
        }

        static Answer leave() {
            return new Answer(LEAVE, Strings.get("source.answer.leave"), List.of());
        }
    }

    public SourceQuestion {
        answers = List.copyOf(answers);
        about = List.copyOf(about);
    }

    /** A short name, which a shell takes as it is; the same as long as the question is. */
    public String name() {
        return "%s-%08x".formatted(id.replaceFirst("(?s)\\|.*", ""), id.hashCode());
    }

    /** What is given for an answer: its word, or for one of several texts which of them it is. */
    public String name(Answer answer) {
        return answer.id().matches("[a-z]+") && !answer.label().equals(answer.id()) ? answer.id()
                : Integer.toString(answers.indexOf(answer) + 1);
    }

    /** The answer that was meant by its name; none of the question's if it is none. */
    String meant(String given) {
        return answers.stream().filter(answer -> name(answer).equals(given)).map(Answer::id).findFirst().orElse(given);
    }

    /** The answer that was given to it, if it is one that can be. */
    Optional<String> answered(Map<String, String> given) {
        return Optional.ofNullable(given.get(id)).filter(answer -> answers.stream()
                .anyMatch(each -> each.id().equals(answer)));
    }
}

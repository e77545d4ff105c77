package org.cardwright.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.cardwright.i18n.Strings;
import org.cardwright.source.SourceQuestion;
import picocli.CommandLine.Option;

/** The answers to what only a person can decide before edits of cards go to the site's sources. */
final class SourcesAnswers {
    @Option(names = "--answer", paramLabel = "QUESTION=ANSWER", description = "${bundle:cli.sources.answer}")
    private List<String> answers = List.of();

    Map<String, String> given() throws CommandFailure {
        Map<String, String> given = new HashMap<>();
        for (String answer : answers) {
            int equals = answer.lastIndexOf('=');
            if (equals < 0) {
                throw CommandFailure.badInput(Strings.get("cli.sources.no-answer", answer));
            }
            given.put(answer.substring(0, equals), answer.substring(equals + 1));
        }
        return given;
    }

    /** What is asked, and how each answer is given. */
    static List<String> ask(SourceQuestion question) {
        return Stream.concat(Stream.of(SourcesText.line(question.text())), question.answers().stream().map(answer ->
                Strings.get("cli.sources.answer.offer", question.name(), question.name(answer), SourcesText.line(
                answer.label()), answer.files().size(), answer.files().isEmpty() ? "" : answer.files().getFirst())))
                .toList();
    }
}

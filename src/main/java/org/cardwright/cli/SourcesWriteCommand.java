package org.cardwright.cli;

import java.io.IOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cardwright.edit.FileStep;
import org.cardwright.i18n.Strings;
import org.cardwright.source.SourceDifference;
import org.cardwright.source.SourceOutput;
import org.cardwright.source.SourceQuestion;
import org.cardwright.source.SourceWriter;
import org.cardwright.source.SourceWriting;
import org.cardwright.workspace.SaveRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sources write}: brings what differs on cards into the site's sources, with all that is generated from them. */
@Command(name = "write", description = "${bundle:cli.sources.write.description}")
final class SourcesWriteCommand implements Callable<Integer> {
    private static final Set<SourceDifference.Kind> NOT_WRITTEN = EnumSet.of(SourceDifference.Kind.FORM,
            SourceDifference.Kind.UNREADABLE);

    @Mixin
    private SourcesPlace place;

    @Option(names = "--answer", paramLabel = "QUESTION=ANSWER", description = "${bundle:cli.sources.answer}")
    private List<String> answers = List.of();

    @Option(names = "--remove-missing", description = "${bundle:cli.sources.remove-missing}")
    private boolean removeMissing;

    @Option(names = "--dry-run", description = "${bundle:cli.dry-run}")
    private boolean dryRun;

    private final Output output;

    SourcesWriteCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws CommandFailure {
        return Attempts.run(this::attempt);
    }

    private int attempt() throws CommandFailure {
        SourcesPlace.Read read = place.read();
        Map<String, String> given = answers();
        Set<SourceDifference.Kind> named = removeMissing ? NOT_WRITTEN : EnumSet.copyOf(NOT_WRITTEN);
        if (!removeMissing) {
            named.add(SourceDifference.Kind.ONLY_THERE);
        }
        Map<Boolean, List<SourceDifference>> parts = read.comparison().differences().stream()
                .collect(Collectors.partitioningBy(difference -> named.contains(difference.kind())));
        SourceWriting writing = SourceWriter.plan(read.comparison(), parts.get(false), given, Map.of());
        while (writing.open(given).stream().anyMatch(question -> given.containsKey(name(question)))) {
            // An answer may bring the next question, which may be answered already.
            writing.open(given).forEach(question -> Optional.ofNullable(given.remove(name(question)))
                    .ifPresent(answer -> given.put(question.id(), meant(question, answer))));
            writing = SourceWriter.plan(read.comparison(), parts.get(false), given, Map.of());
        }
        List<SourceQuestion> open = writing.open(given);
        if (!open.isEmpty()) {
            open.forEach(this::ask);
            place.error(Strings.get("cli.sources.open", open.size()));
            return place.problems(read, true);
        }
        List<SaveRequest> cards = SourceOutput.cards(read.comparison(), writing);
        String told;
        try {
            List<FileStep> files = read.site().changes(writing.after().sources(), writing.after().site());
            if (!dryRun) {
                SourcesSave.save(files, Map.of(read.cards().folder(), cards));
            }
            told = SourcesText.changes(files, cards);
        } catch (IOException e) {
            throw CommandFailure.io(e.getMessage(), e);
        }
        output.write(told + Strings.get("cli.sources.written", writing.written().size()) + "\n");
        writing.notes().forEach(place::error);
        Set<String> left = left(read, writing, parts.get(true));
        left.forEach(place::error);
        return place.problems(read, !left.isEmpty());
    }

    /** What the site's next run undoes, each told once, with the reason. */
    private static Set<String> left(SourcesPlace.Read read, SourceWriting writing, List<SourceDifference> others) {
        Set<String> left = new LinkedHashSet<>();
        Set<String> told = new HashSet<>();
        writing.refused().forEach(refused -> {
            told.add(refused.difference().id());
            left.add(SourcesText.name(refused.difference()) + ": " + refused.reason());
        });
        Stream.concat(others.stream(), SourceOutput.left(read.comparison(), writing).stream())
                .filter(difference -> told.add(difference.id())).forEach(difference -> left.add(SourcesText.name(difference)
                + ": " + difference.barrier().orElseGet(() -> Strings.get(difference.kind()
                == SourceDifference.Kind.ONLY_THERE ? "cli.sources.only-there" : "cli.sources.undone"))));
        return left;
    }

    private Map<String, String> answers() throws CommandFailure {
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

    /** A short name for a question, which a shell takes as it is; the same as long as the question is. */
    private static String name(SourceQuestion question) {
        return "%s-%08x".formatted(question.id().replaceFirst("(?s)\\|.*", ""), question.id().hashCode());
    }

    /** What is given for an answer: its word, or for one of several texts which of them it is. */
    private static String name(SourceQuestion question, SourceQuestion.Answer answer) {
        return answer.id().matches("[a-z]+") && !answer.label().equals(answer.id()) ? answer.id()
                : Integer.toString(question.answers().indexOf(answer) + 1);
    }

    /** The answer that was meant; none of the question's if it is none. */
    private static String meant(SourceQuestion question, String given) {
        return question.answers().stream().filter(answer -> name(question, answer).equals(given))
                .map(SourceQuestion.Answer::id).findFirst().orElse(given);
    }

    private void ask(SourceQuestion question) {
        place.error(SourcesText.line(question.text()));
        question.answers().forEach(answer -> place.error(Strings.get("cli.sources.answer.offer", name(question),
                name(question, answer), SourcesText.line(answer.label()), answer.files().size(),
                answer.files().isEmpty() ? "" : answer.files().getFirst())));
    }
}

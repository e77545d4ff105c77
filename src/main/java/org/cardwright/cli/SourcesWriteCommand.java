package org.cardwright.cli;

import java.io.IOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

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
            SourceDifference.Kind.ONLY_THERE, SourceDifference.Kind.UNREADABLE);

    @Mixin
    private SourcesPlace place;

    @Option(names = "--answer", paramLabel = "QUESTION=ANSWER", description = "${bundle:cli.sources.answer}")
    private List<String> answers = List.of();

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
        SourceWriting writing = SourceWriter.plan(read.comparison(), read.comparison().differences().stream()
                .filter(difference -> !NOT_WRITTEN.contains(difference.kind())).toList(), given, Map.of());
        List<SaveRequest> cards = SourceOutput.cards(read.comparison(), writing);
        List<SourceQuestion> open = writing.open(given);
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
        writing.refused().forEach(refused -> place.error(SourcesText.name(refused.difference()) + ": "
                + refused.reason()));
        open.forEach(this::ask);
        return place.problems(read, !writing.refused().isEmpty() || !open.isEmpty());
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

    private void ask(SourceQuestion question) {
        place.error(question.text());
        question.answers().forEach(answer -> place.error(Strings.get("cli.sources.answer.offer", question.id(),
                answer.id(), answer.label())));
    }
}

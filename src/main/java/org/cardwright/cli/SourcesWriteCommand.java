package org.cardwright.cli;

import java.io.IOException;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cardwright.edit.FileStep;
import org.cardwright.i18n.Strings;
import org.cardwright.merge.Side;
import org.cardwright.source.SiteSources;
import org.cardwright.source.SourceAnswers;
import org.cardwright.source.SourceBoth;
import org.cardwright.source.SourceComparison;
import org.cardwright.source.SourceDifference;
import org.cardwright.source.SourceMerge;
import org.cardwright.source.SourceOutput;
import org.cardwright.source.SourceWriting;
import org.cardwright.workspace.SaveRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code sources write}: brings what differs on cards into the site's sources, with all that is generated from them.
 * What only the sources changed since both last agreed comes into the cards.
 */
@Command(name = "write", description = "${bundle:cli.sources.write.description}")
final class SourcesWriteCommand implements Callable<Integer> {
    private static final Set<SourceDifference.Kind> NOT_WRITTEN = EnumSet.of(SourceDifference.Kind.FORM,
            SourceDifference.Kind.UNREADABLE);

    @Mixin
    private SourcesPlace place;

    @Mixin
    private SourcesAnswers answers;

    @Mixin
    private SourcesTakes takes;

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
        Function<String, Optional<Side>> sides = takes.sides();
        SourceBoth both = takes.both(read);
        Map<String, String> guesses = both.guesses();
        SourceBoth.Brought brought = both.toCards(read.comparison().differences().stream().filter(difference ->
                !NOT_WRITTEN.contains(difference.kind()) && !guesses.containsKey(difference.id()) && both.way(difference).filter(way -> way
                != SourceMerge.Way.TO_SOURCES).isPresent()).toList(), sides);
        if (!brought.conflicts().isEmpty()) {
            SourcesTakes.tell(brought.conflicts(), place);
            return place.problems(read, true);
        }
        SourceComparison now = read.comparison().with(brought.cards());
        SourceBoth then = takes.both(read.with(now));
        Map<Boolean, List<SourceDifference>> parts = now.differences().stream().collect(Collectors.partitioningBy(
                difference -> !written(difference, then.way(difference), sides.apply(difference.file()))));
        SourceAnswers answered = SourceAnswers.plan(now, parts.get(false), answers.given(), Map.of());
        if (!answered.open().isEmpty()) {
            answered.open().forEach(question -> SourcesAnswers.ask(question).forEach(place::error));
            place.error(Strings.get("cli.sources.open", answered.open().size()));
            return place.problems(read, true);
        }
        SourceWriting writing = answered.writing();
        List<SaveRequest> cards = SourcesSave.joined(SourcesSave.requests(brought.plan()), SourceOutput.cards(now, writing));
        int came = brought.plan().possible().size();
        String told;
        try {
            SiteSources tables = writing.after().sources();
            // What comes into the cards comes into the training page, too, as by the generator.
            List<FileStep> files = came == 0 ? read.site().changes(tables, writing.after().site())
                    : read.site().allChanges(tables, writing.after().site());
            if (!dryRun) {
                SourcesSave.save(files, Map.of(read.cards().folder(), cards));
                read.note(read.site().with(tables), writing.after().with(SourcesSave.cards(
                        read.cards().cards(), cards)), brought.merged());
            }
            told = SourcesText.changes(files, cards);
        } catch (IOException e) {
            throw CommandFailure.io(e.getMessage(), e);
        }
        output.write(told + read.unknown() + (came == 0 ? "" : Strings.get("cli.sources.read", came) + "\n")
                + Strings.get("cli.sources.written", writing.written().size()) + "\n");
        writing.notes().forEach(place::error);
        Set<String> left = left(now, writing, parts.get(true), then);
        left.forEach(place::error);
        return place.problems(read, !left.isEmpty());
    }

    /** Whether a difference is to be copied from the card to the sources. */
    private boolean written(SourceDifference difference, Optional<SourceMerge.Way> way, Optional<Side> taken) {
        return switch (difference.kind()) {
            case FORM, UNREADABLE -> false;
            case ONLY_THERE -> removeMissing && way.filter(SourceMerge.Way.TO_CARDS::equals).isEmpty();
            // One that the sources do not have any more is written again only if that is said.
            case ONLY_HERE -> way.filter(known -> known != SourceMerge.Way.TO_SOURCES).isEmpty()
                    || taken.equals(Optional.of(Side.OURS));
            default -> way.filter(SourceMerge.Way.TO_CARDS::equals).isEmpty();
        };
    }

    /** What the site's next run undoes, each told once, with the reason. */
    private static Set<String> left(SourceComparison now, SourceWriting writing, List<SourceDifference> others,
            SourceBoth both) {
        Set<String> left = new LinkedHashSet<>();
        Set<String> told = new HashSet<>();
        writing.refused().forEach(refused -> {
            told.add(refused.difference().id());
            left.add(SourcesText.name(refused.difference()) + ": " + refused.reason());
        });
        Stream.concat(others.stream(), SourceOutput.left(now, writing).stream()).filter(difference -> told.add(
                difference.id())).forEach(difference -> left.add(difference.kind() == SourceDifference.Kind.ONLY_HERE
                && both.way(difference).filter(way -> way != SourceMerge.Way.TO_SOURCES).isPresent()
                ? SourcesText.name(difference) + ": " + Strings.get("cli.sources.removed", difference.file()) : SourcesText.left(difference)));
        return left;
    }
}

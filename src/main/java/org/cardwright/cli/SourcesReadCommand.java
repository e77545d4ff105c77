package org.cardwright.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

import org.cardwright.edit.FileStep;
import org.cardwright.edit.PlannedCard;
import org.cardwright.i18n.Strings;
import org.cardwright.source.SourceBoth;
import org.cardwright.source.SourceComparison;
import org.cardwright.source.SourceDifference;
import org.cardwright.source.SourceMerge;
import org.cardwright.workspace.SaveRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code sources read}: brings what the site's sources say into the cards; no card is deleted, and what only a card
 * changed since both last agreed stays.
 */
@Command(name = "read", description = "${bundle:cli.sources.read.description}")
final class SourcesReadCommand implements Callable<Integer> {
    private static final Set<SourceDifference.Kind> NOT_READ = EnumSet.of(SourceDifference.Kind.FORM,
            SourceDifference.Kind.ONLY_HERE, SourceDifference.Kind.UNREADABLE);

    @Mixin
    private SourcesPlace place;

    @Mixin
    private SourcesTakes takes;

    @Option(names = "--dry-run", description = "${bundle:cli.dry-run}")
    private boolean dryRun;

    private final Output output;

    SourcesReadCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws CommandFailure {
        return Attempts.run(this::attempt);
    }

    private int attempt() throws CommandFailure {
        SourcesPlace.Read read = place.read();
        SourceBoth both = takes.both(read);
        Set<String> left = new LinkedHashSet<>();
        SourceBoth.Brought brought = both.toCards(chosen(read, both, left), takes.sides());
        if (!brought.conflicts().isEmpty()) {
            SourcesTakes.tell(brought.conflicts(), place);
            return place.problems(read, true);
        }
        List<SaveRequest> cards = SourcesSave.requests(brought.plan());
        String told;
        SourceComparison now = read.comparison().with(brought.cards());
        try {
            // Where the workbook is the truth, the files that the generator reads follow it.
            List<FileStep> files = read.site().allChanges(read.site().tables(), read.comparison().site());
            if (!dryRun) {
                SourcesSave.save(files, Map.of(read.cards().folder(), cards));
                read.note(read.site(), now, brought.merged());
            }
            told = SourcesText.changes(files, cards);
        } catch (IOException e) {
            throw CommandFailure.io(e.getMessage(), e);
        }
        output.write(told + read.unknown() + Strings.get("cli.sources.read", cards.size()) + "\n");
        for (PlannedCard card : brought.plan().cards()) {
            (card.refusal().isPresent() ? List.of(card.refusal().get().reason()) : card.left()).forEach(why ->
                    left.add(card.card().name() + ": " + why));
        }
        now.differences().stream().filter(difference -> difference.kind() == SourceDifference.Kind.FORM)
                .forEach(difference -> left.add(SourcesText.left(difference)));
        left.forEach(place::error);
        return place.problems(read, !left.isEmpty());
    }

    /** What comes into the cards; tells what does not. */
    private static List<SourceDifference> chosen(SourcesPlace.Read read, SourceBoth both, Set<String> left) {
        List<SourceDifference> all = read.comparison().differences();
        Map<String, String> guesses = both.guesses();
        List<SourceDifference> chosen = new ArrayList<>();
        for (SourceDifference difference : all) {
            SourceMerge.Way way = both.way(difference).orElse(null);
            if (difference.kind() == SourceDifference.Kind.ONLY_HERE && (way == SourceMerge.Way.TO_CARDS
                    || way == SourceMerge.Way.BOTH)) {
                left.add(SourcesText.name(difference) + ": " + Strings.get("cli.sources.removed", difference.file()));
            } else if (!NOT_READ.contains(difference.kind())) {
                Optional<String> fix = Optional.ofNullable(guesses.get(difference.id()));
                if (fix.isPresent() || way == SourceMerge.Way.TO_SOURCES) {
                    left.add(SourcesText.name(difference) + ": " + fix.map(file -> Strings.get("cli.sources.not-read", file))
                            .orElseGet(() -> Strings.get("cli.sources.own")));
                } else {
                    chosen.add(difference);
                }
            }
        }
        return chosen;
    }
}

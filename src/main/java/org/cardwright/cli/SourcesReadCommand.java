package org.cardwright.cli;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.cardwright.edit.Change;
import org.cardwright.edit.FileStep;
import org.cardwright.edit.PlannedCard;
import org.cardwright.edit.Progress;
import org.cardwright.edit.StepPlan;
import org.cardwright.i18n.Strings;
import org.cardwright.source.SourceDifference;
import org.cardwright.source.SourceKind;
import org.cardwright.source.SourceReader;
import org.cardwright.workspace.SaveRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sources read}: brings what the site's sources say into the cards; no card is deleted. */
@Command(name = "read", description = "${bundle:cli.sources.read.description}")
final class SourcesReadCommand implements Callable<Integer> {
    private static final Set<SourceDifference.Kind> NOT_READ = EnumSet.of(SourceDifference.Kind.FORM,
            SourceDifference.Kind.ONLY_HERE, SourceDifference.Kind.UNREADABLE);

    private static final Set<SourceDifference.Kind> OF_COURSES = EnumSet.of(SourceDifference.Kind.COURSE,
            SourceDifference.Kind.ORDER, SourceDifference.Kind.ONLY_THERE);

    @Mixin
    private SourcesPlace place;

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
        // What a broken table of courses says would be a guess; its problem is told.
        boolean broken = !read.site().tables().writable(SourceKind.COURSES);
        Map<Boolean, List<SourceDifference>> guessed = read.comparison().differences().stream()
                .filter(difference -> !NOT_READ.contains(difference.kind()))
                .collect(Collectors.partitioningBy(difference -> broken && OF_COURSES.contains(difference.kind())));
        StepPlan plan = SourceReader.plan(read.comparison(), guessed.get(false), Progress.NONE);
        Change change = plan.apply("").change();
        List<SaveRequest> cards = change.cards().stream().map(card -> new SaveRequest(card.card(), card.after(),
                card.before())).toList();
        String told;
        try {
            // Where the workbook is the truth, the files that the generator reads follow it.
            List<FileStep> changed = read.site().changes(read.site().tables(), read.comparison().site());
            List<FileStep> files = changed.isEmpty() ? read.site().made(read.comparison().site()) : changed;
            if (!dryRun) {
                SourcesSave.save(files, Map.of(read.cards().folder(), cards));
            }
            told = SourcesText.changes(files, cards);
        } catch (IOException e) {
            throw CommandFailure.io(e.getMessage(), e);
        }
        output.write(told + Strings.get("cli.sources.read", cards.size()) + "\n");
        boolean left = !guessed.get(true).isEmpty();
        guessed.get(true).forEach(difference -> place.error(SourcesText.name(difference) + ": "
                + Strings.get("cli.sources.not-read")));
        for (PlannedCard card : plan.cards()) {
            for (String why : card.refusal().isPresent() ? List.of(card.refusal().get().reason()) : card.left()) {
                left = true;
                place.error(card.card().name() + ": " + why);
            }
        }
        return place.problems(read, left);
    }
}

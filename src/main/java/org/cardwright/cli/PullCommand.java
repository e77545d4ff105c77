package org.cardwright.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.cardwright.edit.Change;
import org.cardwright.edit.StepPlan;
import org.cardwright.export.ExportState;
import org.cardwright.export.Export;
import org.cardwright.export.Plan;
import org.cardwright.export.ExportCard;
import org.cardwright.export.Pull;
import org.cardwright.export.Selection;
import org.cardwright.export.SiteChangedException;
import org.cardwright.export.Source;
import org.cardwright.export.SiteTarget;
import org.cardwright.i18n.Strings;
import org.cardwright.edit.Progress;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pull FOLDER --from REPO}: brings what changed in the site into a folder, all or nothing. */
@Command(name = "pull", description = "${bundle:cli.pull.description}")
final class PullCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", description = "${bundle:cli.courses.folder}")
    private String folder;

    @Option(names = "--from", required = true, paramLabel = "REPO", description = "${bundle:cli.export.to}")
    private String site;

    @Option(names = "--new", description = "${bundle:cli.pull.new}")
    private boolean withNew;

    @Option(names = "--take", paramLabel = "[CARD=]SIDE", description = "${bundle:cli.export.take}")
    private List<String> take = List.of();

    @Option(names = "--dry-run", description = "${bundle:cli.dry-run}")
    private boolean dryRun;

    private final Output output;

    PullCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws CommandFailure {
        return Attempts.run(this::attempt);
    }

    private int attempt() throws CommandFailure {
        try {
            Plan plan = Export.plan(Source.read(ExportCommand.path(folder), Progress.NONE), SiteTarget.of(site),
                    Optional.empty(), Progress.NONE);
            return pull(plan);
        } catch (SiteChangedException e) {
            throw CommandFailure.changed(e.getMessage(), Set.of(ExportCommand.path(folder)));
        } catch (IOException e) {
            throw CommandFailure.io(e.getMessage(), e);
        }
    }

    private int pull(Plan plan) throws CommandFailure, IOException {
        List<ExportCard> cards = plan.cards().stream()
                .filter(card -> Pull.chosen(card) || withNew && card.state() == ExportState.ONLY_IN_SITE).toList();
        Selection selection = Takes.parse(take).decide(plan, new Selection(cards.stream().map(ExportCard::file)
                .collect(Collectors.toSet()), Map.of(), Optional.empty()));
        if (!Pull.undecided(plan, selection).isEmpty()) {
            output.write(ExportText.pulled(cards));
            int open = Pull.undecided(plan, selection).size();
            spec.commandLine().getErr().println(Strings.get("cli.error", Strings.get("cli.export.choose", open)));
            return ExitCodes.FINDINGS;
        }
        StepPlan step = Pull.step(plan, selection);
        Change change = step.apply("").change();
        if (!dryRun) {
            Pull.apply(plan, selection, SaveTogether.kept().orElseThrow(), Progress.NONE);
        }
        output.write(new PulledText(spec, ExportCommand.path(folder)).of(step, change, cards));
        return change.cards().isEmpty() ? ExitCodes.FINDINGS : ExitCodes.DONE;
    }
}

package org.cardwright.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.cardwright.edit.Change;
import org.cardwright.edit.Progress;
import org.cardwright.edit.StepPlan;
import org.cardwright.export.Author;
import org.cardwright.export.AuthorNeededException;
import org.cardwright.export.ExportCard;
import org.cardwright.export.ExportException;
import org.cardwright.export.Pull;
import org.cardwright.export.Selection;
import org.cardwright.export.SiteChangedException;
import org.cardwright.export.SiteLatest;
import org.cardwright.export.SiteTarget;
import org.cardwright.export.Source;
import org.cardwright.i18n.Strings;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code site latest FOLDER}: brings what others changed in the site into the cards and its checkout, all or nothing. */
@Command(name = "latest", description = "${bundle:cli.site.latest.description}")
final class SiteLatestCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", description = "${bundle:cli.courses.folder}")
    private String folder;

    @Option(names = "--from", paramLabel = "REPO", description = "${bundle:cli.site.latest.from}")
    private String site;

    @Option(names = "--take", paramLabel = "[CARD=]SIDE", description = "${bundle:cli.export.take}")
    private List<String> take = List.of();

    @Option(names = "--author", paramLabel = "NAME <ADDRESS>", description = "${bundle:cli.export.author}")
    private String author;

    @Option(names = "--dry-run", description = "${bundle:cli.dry-run}")
    private boolean dryRun;

    @Mixin
    private ServerToken token;

    private final Output output;

    SiteLatestCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws CommandFailure {
        token.use();
        return Attempts.run(this::attempt);
    }

    private int attempt() throws CommandFailure {
        Path place = ExportCommand.path(folder);
        try {
            Source source = Source.read(place, Progress.NONE);
            return bring(SiteLatest.of(source, target(source.folder(), Optional.ofNullable(site)), Progress.NONE));
        } catch (SiteChangedException e) {
            throw CommandFailure.changed(e.getMessage(), Set.of(place));
        } catch (AuthorNeededException e) {
            throw CommandFailure.badInput(Strings.get("cli.export.author-needed"), e);
        } catch (IOException e) {
            ServerToken.hint(e).ifPresent(spec.commandLine().getErr()::println);
            throw CommandFailure.io(e.getMessage(), e);
        }
    }

    /** The checkout that was named, or the folder's own, or the one of its last export. */
    static SiteTarget target(Path folder, Optional<String> site) throws IOException, CommandFailure {
        if (site.isPresent()) {
            return SiteTarget.of(site.get());
        }
        try {
            return SiteTarget.of(folder);
        } catch (ExportException e) {
            Path known = folder.toRealPath();
            return SiteTarget.of(RequestStep.memory().site(known).orElseThrow(
                    () -> CommandFailure.badInput(Strings.get("cli.site.latest.unknown", known), e)));
        }
    }

    private int bring(SiteLatest latest) throws CommandFailure, IOException {
        List<ExportCard> cards = latest.cards();
        Selection selection = Takes.parse(take).decide(latest.plan(), new Selection(cards.stream().map(ExportCard::file)
                .collect(Collectors.toSet()), Map.of(), Optional.empty()));
        int open = Pull.undecided(latest.plan(), selection).size();
        if (open > 0) {
            output.write(ExportText.pulled(cards));
            spec.commandLine().getErr().println(Strings.get("cli.error", Strings.get("cli.export.choose", open)));
            return ExitCodes.FINDINGS;
        }
        StepPlan step = Pull.step(latest.plan(), selection);
        Change change = step.apply("").change();
        if (!dryRun) {
            latest.apply(selection, Optional.ofNullable(author).flatMap(Author::parse), SaveTogether.kept().orElseThrow(),
                    Progress.NONE);
        }
        String note = latest.note().isEmpty() ? "" : latest.note() + "\n";
        output.write(cards.isEmpty() && latest.reached() ? Strings.get("site.latest.none") + "\n"
                : new PulledText(spec, ExportCommand.path(folder)).of(step, change, cards) + note);
        return ExitCodes.DONE;
    }
}

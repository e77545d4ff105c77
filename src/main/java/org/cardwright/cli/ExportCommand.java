package org.cardwright.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.cardwright.check.FolderSettings;
import org.cardwright.check.StrayFiles;
import org.cardwright.data.DataFolder;
import org.cardwright.edit.CardChange;
import org.cardwright.export.Author;
import org.cardwright.export.AuthorNeededException;
import org.cardwright.export.BranchNameException;
import org.cardwright.export.BranchRequest;
import org.cardwright.export.SiteSourcing;
import org.cardwright.export.Export;
import org.cardwright.export.ExportOptions;
import org.cardwright.export.ExportResult;
import org.cardwright.export.MergeConflictException;
import org.cardwright.export.Plan;
import org.cardwright.export.ExportCard;
import org.cardwright.export.LostBase;
import org.cardwright.export.PushMerge;
import org.cardwright.export.Remote;
import org.cardwright.export.RemoteResult;
import org.cardwright.export.RewrittenException;
import org.cardwright.export.Selection;
import org.cardwright.export.ServerException;
import org.cardwright.export.SiteChangedException;
import org.cardwright.export.SiteLatest;
import org.cardwright.export.Source;
import org.cardwright.export.SourcesChange;
import org.cardwright.export.SourcesOptions;
import org.cardwright.export.SiteTarget;
import org.cardwright.export.TargetInfo;
import org.cardwright.i18n.Strings;
import org.cardwright.edit.Progress;
import org.cardwright.merge.Side;
import org.cardwright.source.SourceQuestion;
import org.cardwright.workspace.CardFolder;
import org.cardwright.workspace.SaveRequest;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code export FOLDER --to REPO}: takes the cards of a folder to the checkout of a site, all or none. */
@Command(name = "export", description = "${bundle:cli.export.description}")
final class ExportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", description = "${bundle:cli.courses.folder}")
    private String folder;

    @Option(names = "--to", required = true, paramLabel = "REPO", description = "${bundle:cli.export.to}")
    private String site;

    @Option(names = "--branch", paramLabel = "NAME", description = "${bundle:cli.export.branch}")
    private String branch;

    @Option(names = "--commit", description = "${bundle:cli.export.commit}")
    private boolean commit;

    @Option(names = "--push", description = "${bundle:cli.export.push}")
    private boolean push;

    @Option(names = "--merge", description = "${bundle:cli.export.merge}")
    private boolean merge;

    @Option(names = "--create", description = "${bundle:cli.export.create}")
    private boolean create;

    @Option(names = "--author", paramLabel = "NAME <ADDRESS>", description = "${bundle:cli.export.author}")
    private String author;

    @Option(names = "--allow-findings", paramLabel = "REASON", description = "${bundle:cli.export.allow}")
    private String reason;

    @Option(names = "--take", paramLabel = "[CARD=]SIDE", description = "${bundle:cli.export.take}")
    private List<String> take = List.of();

    @Option(names = {"--with-sources", "--with-courses"}, description = "${bundle:cli.export.with-sources}")
    private boolean withSources;

    @Mixin
    private ServerToken token;

    @Mixin
    private SourcesAnswers answers;

    @Option(names = "--workbook", paramLabel = "FILE", description = "${bundle:cli.sources.workbook}")
    private String workbook;

    @Option(names = "--dry-run", description = "${bundle:cli.export.dry-run}")
    private boolean dryRun;

    @Option(names = "--json", description = "${bundle:cli.export.json}")
    private boolean json;

    private final Output output;
    /** What the tables get, once the cards are in their form and may have other names. */
    private Optional<SourcesChange> formed = Optional.empty();
    /** What was found when the command began, to which its answers belong. */
    private Optional<Plan> first = Optional.empty();
    /** Whether it was told already what became of the cards. */
    private boolean told;

    ExportCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws CommandFailure {
        if (create && !push) {
            throw CommandFailure.badInput(Strings.get("cli.export.create.push"));
        }
        token.use();
        return Attempts.run(Set.of(path(site)), this::attempt);
    }

    private int attempt() throws CommandFailure {
        try {
            formed = Optional.empty();
            return run();
        } catch (SiteChangedException e) {
            throw CommandFailure.changed(e.getMessage(), Set.of(path(site)));
        } catch (RewrittenException e) {
            return follow(e);
        } catch (AuthorNeededException e) {
            throw CommandFailure.badInput(Strings.get("cli.export.author-needed"), e);
        } catch (BranchNameException e) {
            throw CommandFailure.badInput(e.getMessage(), e);
        } catch (ServerException e) {
            told(e.headline(), e.words());
            ServerToken.hint(e).ifPresent(this::error);
            return ExitCodes.IO_ERROR;
        } catch (IOException e) {
            ServerToken.hint(e).ifPresent(this::error);
            throw CommandFailure.io(e.getMessage(), e);
        }
    }

    /** The checkout follows the history that was written again; what was compared before is out of date then. */
    private int follow(RewrittenException why) throws CommandFailure {
        try {
            SiteLatest.follow(Source.read(path(folder), Progress.NONE), SiteTarget.of(site), author(), Progress.NONE);
        } catch (IOException e) {
            throw CommandFailure.io(e.getMessage(), e);
        }
        if (!told) {
            throw CommandFailure.changed(why.getMessage(), Set.of(path(site)));
        }
        error(Strings.get("export.merge.followed", Optional.ofNullable(branch).orElse("")));
        return ExitCodes.FINDINGS;
    }

    private int run() throws CommandFailure, IOException {
        Optional<Author> who = author();
        Source source = Source.read(path(folder), Progress.NONE);
        SiteTarget target = SiteTarget.of(site);
        if (!dryRun) {
            notices(target);
        }
        Optional<PushMerge> pushing = push ? Optional.of(new PushMerge(target, who)) : Optional.empty();
        Optional<String> to = Optional.ofNullable(branch);
        Plan plan = push && !dryRun ? Export.planAtServer(source, target, to, Progress.NONE)
                : Export.plan(source, target, to, Progress.NONE);
        Selection selection = Selection.proposed(plan);
        Takes takes = Takes.parse(take);
        first = Optional.of(first.orElse(plan));
        selection = takes.decide(plan, first.get(), reason == null ? selection : selection.allowing(reason));
        SourcesOptions asked = new SourcesOptions(Optional.ofNullable(workbook).map(Path::of),
                Optional.of(DataFolder.locate()), answers.given(), file -> takes.side(file).equals(Optional.of(Side.OURS)));
        Optional<SourcesChange> sources = !withSources || formed.isPresent() ? formed
                : SiteSourcing.change(plan, selection, asked);
        List<SourceQuestion> open = sources.map(SourcesChange::open).orElse(List.of());
        plan.problems().forEach(problem -> error(problem.message()));
        List<ExportCard> conflicts = selection.undecided(plan);
        List<ExportCard> blocked = reason == null ? selection.blocked(plan) : List.of();
        boolean nothing = selection.effective(plan).isEmpty() && conflicts.isEmpty()
                && sources.filter(SourcesChange::changes).isEmpty() && Export.folderCards(plan, selection).isEmpty();
        Optional<ExportResult> result = Optional.empty();
        List<CardChange> forms = sources.map(SourcesChange::forms).orElse(List.of());
        boolean decided = conflicts.isEmpty() && blocked.isEmpty() && open.isEmpty();
        if (formed.isEmpty() && !forms.isEmpty() && decided && !dryRun) {
            inForm(plan, forms);
            formed = sources;
            // What is found next is what was found now, in another form and maybe under another name.
            first = Optional.empty();
            return run();
        }
        if (!nothing && decided && !dryRun) {
            try {
                result = Optional.of(Export.apply(plan, selection, new ExportOptions(commit || push, who,
                        Optional.empty(), sources, pushing.filter(_ -> merge)), Progress.NONE));
            } catch (MergeConflictException e) {
                return conflicting(plan, e);
            }
            result.get().warning().ifPresent(this::error);
        }
        Optional<String> toPush = !push || dryRun ? Optional.empty() : result.isPresent() ? result.get().branch()
                : nothing && plan.git() ? earlier(target) : Optional.empty();
        boolean refused = false;
        if (result.isEmpty() && toPush.isPresent()) {
            try {
                // Before anything is told: where the server's history was written again, all is compared once more.
                refused = !pushed(target, toPush.get(), pushing.orElseThrow());
            } catch (MergeConflictException e) {
                return conflicting(plan, e);
            }
        }
        // What was committed is told also where the push fails afterwards; as JSON it is one text with the pull request.
        RequestStep request = new RequestStep(target, this::error);
        boolean later = create && json && !dryRun && decided && !refused;
        if (!later) {
            report(plan, selection, result, sources, Optional.empty());
        }
        told = true;
        if (result.isPresent()) {
            bringIntoFolder(plan, selection);
            if (withSources) {
                SiteSourcing.agreed(plan, asked);
            }
        }
        if (!conflicts.isEmpty()) {
            error(Strings.get("cli.export.choose", conflicts.size()));
        }
        sources.ifPresent(change -> Stream.of(change.left(), change.remarks()).flatMap(List::stream).forEach(this::error));
        open.forEach(question -> SourcesAnswers.ask(question).forEach(this::error));
        if (!open.isEmpty()) {
            error(Strings.get("cli.export.sources.open", open.size()));
        }
        blocked.forEach(card -> card.blocking().forEach(finding -> error(Strings.get("cli.export.error", card.file(),
                finding.position().line(), finding.position().column(), finding.message()))));
        StrayFiles.of(target.cards(), FolderSettings.of(target.cards()).settings()).stream()
                .flatMap(file -> file.findings().stream()).forEach(finding -> error(finding.message()));
        SiteSourcing.present(target).stream().filter(_ -> !withSources).findFirst().ifPresent(file ->
                error(Strings.get("cli.export.sources", file.toString().replace('\\', '/'))));
        Optional<BranchRequest.Made> made = Optional.empty();
        try {
            if (result.isPresent() && toPush.isPresent()) {
                refused = !pushed(target, toPush.get(), pushing.orElseThrow());
            }
            Optional<String> text = result.map(ExportResult::pullRequest);
            if (create && !refused && decided && !dryRun) {
                made = request.make(toPush, text);
            } else if (toPush.isPresent() && !refused) {
                request.page(toPush.get(), text);
            }
        } finally {
            if (later) {
                report(plan, selection, result, sources, made);
            }
        }
        if (!plan.problems().isEmpty()) {
            return ExitCodes.IO_ERROR;
        }
        return (nothing && toPush.isEmpty() && made.isEmpty()) || !decided || refused || create && made.isEmpty() && !dryRun
                || sources.filter(change -> !change.left().isEmpty()).isPresent() ? ExitCodes.FINDINGS : ExitCodes.DONE;
    }

    /** Writes cards of the folder as the site's generator does, so that its next run changes no letter of them. */
    private static void inForm(Plan plan, List<CardChange> forms) throws CommandFailure {
        SaveTogether.save(Map.of(new CardFolder(plan.source().folder()), forms.stream().map(form ->
                new SaveRequest(form.card(), form.after(), form.before())).toList()));
    }

    /** What the site had and the folder had not; the export stands also where the folder cannot take it now. */
    private void bringIntoFolder(Plan plan, Selection selection) throws CommandFailure {
        try {
            int cards = Export.writeIntoFolder(plan, selection, SaveTogether.kept().orElseThrow(), Progress.NONE);
            if (cards > 0 && !json) {
                output.write(Strings.get("cli.export.folder", cards) + "\n");
            }
        } catch (IOException e) {
            error(e.getMessage());
        }
    }

    /** The branch whose earlier exports could not be pushed. */
    private Optional<String> earlier(SiteTarget target) throws IOException {
        return Remote.of(target).unpushed().filter(open -> branch == null || branch.equals(open));
    }

    /** What the checkout is, where that matters; said once. */
    private void notices(SiteTarget target) throws IOException {
        TargetInfo.of(target).notices().forEach(this::error);
    }

    /** Whether the remote has the branch now. */
    private boolean pushed(SiteTarget target, String name, PushMerge pushing) throws IOException {
        RemoteResult result = LostBase.explaining(target, name, () -> {
            Optional<RemoteResult> early = pushing.outcome();
            return early.isPresent() ? early.get() : merge ? pushing.push(name, Progress.NONE)
                    : Remote.of(target).push(name, Progress.NONE);
        });
        told(result.message() + (result.rejected() ? " " + Strings.get("cli.export.behind") : ""), result.words());
        return !result.rejected();
    }

    /** Lists what others pushed and the folder change both. */
    private int conflicting(Plan plan, MergeConflictException conflicts) throws CommandFailure {
        Plan both = conflicts.in(plan);
        report(both, Selection.proposed(both), Optional.empty(), Optional.empty(), Optional.empty());
        error(conflicts.getMessage());
        error(Strings.get("cli.export.push-conflict"));
        return ExitCodes.FINDINGS;
    }

    /** One line, and below it the words of somebody else as they are. */
    private void told(String message, List<String> words) {
        error(message);
        words.forEach(line -> spec.commandLine().getErr().println("  " + line));
    }

    private void report(Plan plan, Selection selection, Optional<ExportResult> result,
            Optional<SourcesChange> sources, Optional<BranchRequest.Made> made) throws CommandFailure {
        if (json) {
            output.write(ExportJson.of(plan, selection, result, sources, made));
            return;
        }
        StringBuilder text = new StringBuilder();
        for (ExportCard card : selection.effective(plan)) {
            text.append(card.diff(Map.of(), plan.cardsName()).unified());
        }
        sources.ifPresent(change -> change.files().forEach(file -> text.append(file.diff().unified())));
        text.append(ExportText.of(plan, selection, result));
        output.write(text.toString());
    }

    private void error(String message) {
        PrintWriter errors = spec.commandLine().getErr();
        errors.println(Strings.get("cli.error", message.strip().replaceAll("\\s*[\\r\\n]+\\s*", " ")));
    }

    private Optional<Author> author() throws CommandFailure {
        if (author == null) {
            return Optional.empty();
        }
        Optional<Author> parsed = Author.parse(author);
        if (parsed.isEmpty()) {
            throw CommandFailure.badInput(Strings.get("cli.export.no-author", author));
        }
        return parsed;
    }

    static Path path(String given) throws CommandFailure {
        try {
            return Path.of(given);
        } catch (InvalidPathException e) {
            throw CommandFailure.badInput(Strings.get("cli.error.path", given), e);
        }
    }
}

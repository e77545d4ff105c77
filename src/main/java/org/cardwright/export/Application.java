package org.cardwright.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;

import org.cardwright.edit.FileStep;
import org.cardwright.edit.Progress;
import org.cardwright.i18n.Strings;
import org.cardwright.merge.FileContent;
import org.cardwright.text.SourceText;
import org.cardwright.workspace.Disk;
import org.cardwright.workspace.FileSteps;
import org.cardwright.workspace.IoReasons;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.RefUpdate;

/** Carries out one export. */
final class Application {
    private final Plan plan;
    private final Selection selection;
    private final ExportOptions options;
    private final Progress progress;
    private final FileBatch batch;
    private final Disk disk;
    private final Set<Path> touched = new TreeSet<>();
    private Optional<Author> author = Optional.empty();

    Application(Plan plan, Selection selection, ExportOptions options, Progress progress, Disk disk) {
        this.plan = plan;
        this.selection = selection;
        this.options = options;
        this.progress = progress;
        this.disk = disk;
        this.batch = new FileBatch(plan.target().root(), disk, Optional.empty(), "export.batch.failed");
    }

    ExportResult run() throws IOException {
        List<FileStep> outside = elsewhere();
        FileSteps.apply(outside);
        try {
            return runInSite();
        } catch (IOException | CancellationException e) {
            FileSteps.apply(outside.stream().map(FileStep::reversed).toList());
            throw e;
        }
    }

    private ExportResult runInSite() throws IOException {
        Optional<SiteGit> git = SiteGit.open(plan.target());
        if (git.isEmpty()) {
            if (options.commit() || plan.branch().isPresent()) {
                throw new ExportException(Strings.get("export.git.none", plan.target().root()));
            }
            batch.apply(changes(), progress);
            return result(Optional.empty(), Optional.empty(), remember(Optional.empty()));
        }
        try (SiteGit open = git.get()) {
            // Where only the folder is to have something, the site's branch stays as it is.
            boolean nothing = selection.effective(plan).isEmpty() && options.otherFiles().isEmpty();
            return nothing ? result(open.branch(), Optional.empty(), remember(Optional.empty())) : withGit(open);
        }
    }

    private ExportResult withGit(SiteGit git) throws IOException {
        git.requireQuiet();
        Optional<String> before = git.branch();
        String branch = plan.branch().or(() -> before).orElse("");
        if (options.commit() && branch.isEmpty()) {
            throw new ExportException(Strings.get("export.git.detached"));
        }
        if (options.commit()) {
            author = git.author().or(options::author);
            if (author.isEmpty()) {
                throw new AuthorNeededException(Strings.get("export.git.author"));
            }
        }
        Optional<ObjectId> head = git.head();
        if (options.commit() && options.push().isPresent()) {
            PushMerge push = options.push().get();
            LostBase.explaining(plan.target(), branch, () -> {
                push.requireNoConflict(plan, selection, otherPaths(git), progress);
                return branch;
            });
        }
        if (!branch.isEmpty()) {
            Branches.switchTo(git, branch);
        }
        try {
            Optional<String> commit = write(git, branch);
            return result(git.branch(), commit, remember(commit));
        } catch (IOException | CancellationException e) {
            goBack(git, before, head);
            throw e;
        }
    }

    private Optional<String> write(SiteGit git, String branch) throws IOException {
        if (!options.commit()) {
            batch.apply(changes(), progress);
            if (!branch.isEmpty() && !git.branch().equals(Optional.of(branch))) {
                undoOnFailure(() -> create(git, branch));
            }
            return Optional.empty();
        }
        // Locked for the commit alone: a lock that a crash leaves behind keeps every git from working.
        Optional<ObjectId> start = git.head();
        SiteCommit.begin(git, branch, start).close();
        batch.apply(changes(), progress);
        List<ObjectId> made = new ArrayList<>();
        MadeCommit before = MadeCommit.before(git, branch, start);
        undoOnFailure(() -> {
            Set<String> paths = new TreeSet<>();
            for (Path file : touched) {
                paths.add(git.path(file));
            }
            try (SiteCommit commit = SiteCommit.begin(git, branch, start)) {
                made.add(commit.commit(paths, author.orElseThrow(), options.message().orElseGet(
                        () -> summary().message())));
            }
            if (options.push().isPresent()) {
                before.pushOrTakeBack(options.push().get(), made.getFirst(), progress);
            }
        });
        return Optional.of(made.getFirst().name());
    }

    private Set<String> otherPaths(SiteGit git) throws IOException {
        Set<String> paths = new TreeSet<>();
        for (FileStep file : inSite()) {
            paths.add(git.path(file.file()));
        }
        return paths;
    }

    /** The files of the sources in the site; a workbook may be elsewhere. */
    private List<FileStep> inSite() {
        return options.otherFiles().stream().filter(file -> file.file().startsWith(plan.target().root())).toList();
    }

    private List<FileStep> elsewhere() {
        return options.otherFiles().stream().filter(file -> !file.file().startsWith(plan.target().root())).toList();
    }

    private interface Step {
        void run() throws IOException;
    }

    private void undoOnFailure(Step step) throws IOException {
        try {
            step.run();
        } catch (IOException e) {
            throw batch.undo(e);
        }
    }

    private static void create(SiteGit git, String branch) throws IOException {
        Optional<ObjectId> head = git.head();
        if (head.isPresent()) {
            RefUpdate update = git.repository().updateRef(Constants.R_HEADS + branch);
            update.setNewObjectId(head.get());
            update.setExpectedOldObjectId(ObjectId.zeroId());
            RefUpdate.Result result = update.update();
            if (result != RefUpdate.Result.NEW) {
                throw Branches.refused(git, branch, result);
            }
        }
        Branches.point(git.repository(), branch);
    }

    private void goBack(SiteGit git, Optional<String> before, Optional<ObjectId> head) throws IOException {
        if (before.isPresent()) {
            Branches.switchTo(git, before.get());
        } else if (head.isPresent() && git.branch().isPresent()) {
            Branches.move(git, head.get());
            RefUpdate detach = git.repository().updateRef(Constants.HEAD, true);
            detach.setNewObjectId(head.get());
            detach.forceUpdate();
        }
    }

    /** The files to write; those that already hold what they are to hold are only committed. */
    private List<FileChange> changes() throws IOException {
        List<FileChange> changes = new ArrayList<>();
        for (ExportCard card : selection.effective(plan)) {
            String name = card.file(selection.of(card));
            Path file = plan.target().cards().resolve(name);
            touched.add(file);
            Optional<Path> old = Optional.of(card.names().inSite()).filter(other -> !other.equals(name)
                    && card.site().isPresent()).map(plan.target().cards()::resolve);
            old.ifPresent(touched::add);
            if (plan.inPlace()) {
                if (FolderUpdate.concerns(card, selection.of(card))) {
                    changes.add(new FileChange(file, card.ours(), Pull.after(card, selection.of(card))));
                }
                continue;
            }
            Optional<String> refusal = SafeName.refusal(plan.target().cards(), name);
            if (refusal.isPresent()) {
                throw new ExportException(refusal.get());
            }
            Optional<SourceText> now = present(old.orElse(file));
            Optional<SourceText> after = card.after(selection.of(card));
            boolean held = after.isPresent() ? now.isPresent() && old.isEmpty()
                    && FileContent.same(after.get(), now.get()) : now.isEmpty();
            if (held) {
                continue;
            }
            boolean same = now.isPresent() == card.site().isPresent()
                    && (now.isEmpty() || FileContent.same(now.get(), card.site().get()));
            if (!same) {
                throw new SiteChangedException(Strings.get("export.batch.failed",
                        Strings.get("export.batch.changed", card.file())));
            }
            Optional<SourceText> text = after.map(wanted -> now.map(like -> FileContent.as(like, FileContent.of(wanted)))
                    .orElse(wanted));
            changes.add(new FileChange(file, old.isPresent() ? Optional.empty() : now, text));
            old.ifPresent(before -> changes.add(new FileChange(before, now, Optional.empty())));
        }
        for (FileStep file : inSite()) {
            touched.add(file.file());
            changes.add(new FileChange(file.file(), file.before(), file.after()));
        }
        return changes;
    }

    private Optional<SourceText> present(Path file) throws IOException {
        try {
            return Files.isDirectory(file) ? Optional.empty() : Optional.of(SourceText.decode(disk.read(file)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new ExportException(Strings.get("export.batch.failed", IoReasons.of(e)), e);
        }
    }

    /** Notes what the folder exported; the next export begins there. */
    private Optional<String> remember(Optional<String> commit) {
        try {
            Remember.exported(plan, selection, commit);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(Strings.get("export.record.failed", e.getMessage()));
        }
    }

    private Summary summary() {
        return new Summary(plan, selection, inSite().stream().map(FileStep::name).toList());
    }

    private ExportResult result(Optional<String> branch, Optional<String> commit, Optional<String> warning) {
        Summary summary = summary();
        return new ExportResult(selection.effective(plan).size(), branch, commit,
                options.message().orElseGet(summary::message), branch.filter(_ -> commit.isPresent())
                .flatMap(name -> whole(name, summary)).orElse(summary).pullRequest(), warning, true);
    }

    /** A pull request is for all exports of its branch. */
    private Optional<Summary> whole(String branch, Summary last) {
        try (SiteGit git = SiteGit.open(plan.target()).orElseThrow()) {
            return BranchChanges.ofSeveral(git, branch).map(all -> new Summary(all, Optional.of(last)));
        } catch (IOException e) {
            // What was exported stands; earlier commits that cannot be read here are only not told.
            return Optional.empty();
        }
    }
}

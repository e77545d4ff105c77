package org.cardwright.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;

import org.cardwright.i18n.Strings;
import org.cardwright.text.SourceText;
import org.cardwright.workspace.Disk;
import org.cardwright.workspace.IoReasons;
import org.cardwright.workspace.Progress;
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
        Optional<SiteGit> git = SiteGit.open(plan.target());
        if (git.isEmpty()) {
            if (options.commit() || plan.branch().isPresent()) {
                throw new ExportException(Strings.get("export.git.none", plan.target().root()));
            }
            batch.apply(changes(), progress);
            return result(Optional.empty(), Optional.empty(), Optional.empty());
        }
        try (SiteGit open = git.get()) {
            return withGit(open);
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
            options.push().get().requireNoConflict(plan, selection, otherPaths(git), progress);
        }
        if (!branch.isEmpty()) {
            Branches.switchTo(git, branch);
        }
        Optional<ObjectId> tip = git.head();
        Optional<String> planned = git.branch();
        try {
            Optional<String> commit = write(git, branch);
            return result(git.branch(), commit, remember(git, planned.orElse(""), tip, commit));
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
        for (SourcesChange sources : options.otherFiles()) {
            paths.add(git.path(plan.target().root().resolve(sources.file())));
        }
        return paths;
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
        for (PlannedCard card : selection.effective(plan)) {
            Path file = plan.target().cards().resolve(card.file());
            touched.add(file);
            Optional<Path> old = card.oldFile().map(plan.target().cards()::resolve);
            old.ifPresent(touched::add);
            if (plan.inPlace()) {
                continue;
            }
            Optional<String> refusal = SafeName.refusal(plan.target().cards(), card.file());
            if (refusal.isPresent()) {
                throw new ExportException(refusal.get());
            }
            Optional<SourceText> now = present(old.orElse(file));
            Optional<SourceText> after = card.after(selection.of(card));
            boolean held = after.isPresent() ? now.isPresent() && old.isEmpty()
                    && Content.same(after.get(), now.get()) : now.isEmpty();
            if (held) {
                continue;
            }
            boolean same = now.isPresent() == card.site().isPresent()
                    && (now.isEmpty() || Content.same(now.get(), card.site().get()));
            if (!same) {
                throw new ExportException(Strings.get("export.batch.failed",
                        Strings.get("export.batch.changed", card.file())));
            }
            Optional<SourceText> text = after.map(wanted -> now.map(like -> Content.as(like, Content.of(wanted)))
                    .orElse(wanted));
            changes.add(new FileChange(file, old.isPresent() ? Optional.empty() : now, text));
            old.ifPresent(name -> changes.add(new FileChange(name, now, Optional.empty())));
        }
        for (SourcesChange sources : options.otherFiles()) {
            Path file = plan.target().root().resolve(sources.file());
            touched.add(file);
            changes.add(new FileChange(file, sources.before(), Optional.of(sources.after())));
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

    /** Notes what the folder exported, and what agrees anyway; the next export begins there. */
    private Optional<String> remember(SiteGit git, String planned, Optional<ObjectId> tip, Optional<String> commit) {
        if (plan.inPlace()) {
            return Optional.empty();
        }
        try {
            ExportRecord last = ExportRecord.find(git, plan.source().folder(), tip, planned);
            Map<String, SourceText> texts = new TreeMap<>(last.texts());
            Map<String, Taken> taken = new TreeMap<>(last.taken());
            note(texts, taken);
            // A later export looks for this one in the history that it finds: what is only written has no commit.
            Set<String> gone = new TreeSet<>();
            if (commit.isEmpty()) {
                selection.effective(plan).forEach(card -> card.oldFile().or(() -> card.ours().isEmpty()
                        ? Optional.of(card.file()) : Optional.empty()).ifPresent(gone::add));
            }
            new ExportRecord(git.branch().orElse(""), commit, texts, taken, gone).write(git, plan.source().folder());
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(Strings.get("export.record.failed", e.getMessage()));
        }
    }

    private void note(Map<String, SourceText> texts, Map<String, Taken> taken) {
        for (PlannedCard card : plan.cards()) {
            boolean exported = selection.files().contains(card.file()) && card.state().possible();
            if (exported || card.state() == CardState.UNCHANGED) {
                card.oldFile().ifPresent(texts::remove);
                taken.remove(card.oldFile().orElse(card.file()));
                card.ours().ifPresentOrElse(text -> texts.put(card.file(), text), () -> texts.remove(card.file()));
            } else if (card.ours().isPresent()) {
                // What it began with now: from the history that this export adds to it could no longer be told.
                card.base().ifPresent(text -> texts.put(card.oldFile().orElse(card.file()), text));
            }
        }
    }

    private Summary summary() {
        return new Summary(plan, selection, options.otherFiles().stream()
                .map(sources -> sources.file().toString().replace('\\', '/')).toList());
    }

    private ExportResult result(Optional<String> branch, Optional<String> commit, Optional<String> warning) {
        Summary summary = summary();
        return new ExportResult(selection.effective(plan).size(), branch, commit,
                options.message().orElseGet(summary::message), summary.pullRequest(), warning);
    }
}

package org.cardwright.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.cardwright.edit.Change;
import org.cardwright.i18n.Strings;
import org.cardwright.workspace.Disk;
import org.cardwright.workspace.FolderLock;
import org.cardwright.edit.Progress;
import org.cardwright.workspace.Trash;

/**
 * Takes the cards of a folder to the checkout of a site: first a plan that writes nothing, then the chosen part of it,
 * all or nothing. For background threads; messages of exceptions are for the user.
 */
public final class Export {
    private Export() {}

    /** Plans the export of a folder to the branch that the site has checked out. */
    public static Plan plan(Path folder, Path site) throws IOException {
        return plan(Source.read(folder, Progress.NONE), SiteTarget.of(site), Optional.empty(), Progress.NONE);
    }

    /**
     * Compares a folder with a site; nothing is written.
     *
     * @param branch where the export is to go: an existing branch, or one that is made from what is checked out
     * @throws ExportException if the site is in no state to take an export
     * @throws java.util.concurrent.CancellationException if the progress says so
     */
    public static Plan plan(Source source, SiteTarget target, Optional<String> branch, Progress progress)
            throws IOException {
        if (branch.isPresent()) {
            BranchNameException.require(target, branch.get());
        }
        try {
            // Between the writing of files and the commit of another export they look like changes that nobody committed.
        try (var _ = FolderLock.take(List.of(target.root(), target.cards()), progress)) {
            return ExportPlanner.plan(source, target, branch, progress);
        }
        } catch (IOException e) {
            throw CheckoutState.explained(target, e);
        }
    }

    /**
     * The same for an export that goes to the server anyway: where a copy of the newest versions only does not tell who changed
     * a card, the earlier ones are fetched, so that nobody is asked without a need.
     */
    public static Plan planAtServer(Source source, SiteTarget target, Optional<String> branch, Progress progress) throws IOException {
        Plan plan = plan(source, target, branch, progress);
        return plan.unsure() && completed(Remote.of(target), progress) ? plan(source, target, branch, progress) : plan;
    }

    /** A server that cannot be reached is left to the push. */
    private static boolean completed(Remote remote, Progress progress) throws IOException {
        try {
            return remote.complete(progress);
        } catch (ServerException e) {
            return false;
        }
    }

    /** Writes the chosen cards into the site and commits them if the options say so; all of it or nothing. */
    public static ExportResult apply(Plan plan, Selection selection, ExportOptions options, Progress progress)
            throws IOException {
        return apply(plan, selection, options, progress, Disk.real());
    }

    static ExportResult apply(Plan plan, Selection selection, ExportOptions options, Progress progress, Disk disk)
            throws IOException {
        List<ExportCard> undecided = selection.undecided(plan);
        if (!undecided.isEmpty()) {
            throw new ExportException(Strings.get("export.undecided", undecided.size(), names(undecided)));
        }
        List<ExportCard> blocked = selection.blocked(plan);
        if (!blocked.isEmpty() && selection.reason().isEmpty()) {
            throw new ExportException(Strings.get("export.blocked", blocked.size(), names(blocked)));
        }
        if (selection.effective(plan).isEmpty() && options.otherFiles().isEmpty()
                && FolderUpdate.cards(plan, selection).isEmpty()) {
            throw new ExportException(Strings.get("export.nothing"));
        }
        // From the comparison with what was planned until the branch names the commit nobody else writes there.
        try (var _ = FolderLock.take(places(plan), progress)) {
            return new Application(plan, selection, options, progress, disk).run();
        } catch (IOException e) {
            throw CheckoutState.explained(plan.target(), e);
        }
    }

    /** Where an export writes; the folder is free meanwhile, because a push takes its time. */
    private static List<Path> places(Plan plan) {
        return List.of(plan.target().root(), plan.target().cards());
    }

    private static String names(List<ExportCard> cards) {
        return cards.stream().limit(3).map(ExportCard::file).collect(Collectors.joining(", "));
    }

    /** The chosen cards of which the folder lacks something once they are exported. */
    public static List<ExportCard> folderCards(Plan plan, Selection selection) {
        return FolderUpdate.cards(plan, selection);
    }

    /**
     * The step that brings into the folder what an export brought together, so that folder and site agree; without cards
     * if the folder has all of it.
     *
     * @param name in the words of the menu
     */
    public static Change intoFolder(Plan plan, Selection selection, String name) {
        return FolderUpdate.step(FolderUpdate.cards(plan, selection), selection, name);
    }

    /**
     * Brings into the folder's files what an export brought together, all of it or nothing, and returns how many cards
     * that were.
     *
     * @param kept keeps what is replaced
     * @throws ExportException if a file was changed since the plan; the site has it all then, and it comes another time
     */
    public static int writeIntoFolder(Plan plan, Selection selection, Trash kept, Progress progress)
            throws IOException {
        Change step = intoFolder(plan, selection, "");
        if (!step.cards().isEmpty()) {
            try (var _ = FolderLock.take(List.of(plan.source().folder()), progress)) {
                FolderUpdate.write(plan, step, kept, "export.folder.failed", progress);
                noteInFolder(plan, selection, true);
            }
        }
        return Pull.count(step);
    }

    /**
     * Notes whether the folder's files have what an export brought together: a step of the window may be undone, or never
     * be saved. For background threads.
     */
    public static void noteInFolder(Plan plan, Selection selection, boolean inFolder) throws IOException {
        List<ExportCard> cards = FolderUpdate.cards(plan, selection);
        if (inFolder) {
            Remember.inFolder(plan, cards, selection, true);
        } else {
            Remember.notInFolder(plan, cards, selection, true);
        }
    }

    /** What the commit of a selection would say. */
    public static String message(Plan plan, Selection selection) {
        return new Summary(plan, selection, List.of()).message();
    }
}

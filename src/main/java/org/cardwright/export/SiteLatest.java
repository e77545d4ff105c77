package org.cardwright.export;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.cardwright.edit.AppliedStep;
import org.cardwright.edit.Progress;
import org.cardwright.i18n.Strings;
import org.cardwright.merge.MergeConflict;
import org.cardwright.merge.Resolution;
import org.cardwright.merge.Side;
import org.cardwright.workspace.FolderLock;
import org.cardwright.workspace.Trash;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Constants;

/**
 * The latest of a site: fetched and compared with a folder's cards, so that a person sees what it brings before anything
 * changes. The folder may be the checkout's own.
 */
public final class SiteLatest {
    private final Plan plan;
    private final LatestGoal goal;
    private final Optional<BranchMerge> merge;
    private final boolean reached;

    private SiteLatest(Plan plan, LatestGoal goal, Optional<BranchMerge> merge, boolean reached) {
        this.plan = plan;
        this.goal = goal;
        this.merge = merge;
        this.reached = reached;
    }

    /**
     * Fetches and compares; for a background thread.
     *
     * @throws ExportException if the server cannot be reached, or what it has and the checkout's commits cannot be brought
     *     together without a person who knows git
     */
    public static SiteLatest of(Source source, SiteTarget target, Progress progress) throws IOException {
        return of(source, target, Remote.of(target), progress);
    }

    /** Whether a site has a repository at all. */
    public static boolean hasRepository(SiteTarget target) {
        try {
            Optional<SiteGit> git = SiteGit.open(target);
            git.ifPresent(SiteGit::close);
            return git.isPresent();
        } catch (ExportException e) {
            return false;
        }
    }

    static SiteLatest of(Source source, SiteTarget target, Remote remote, Progress progress) throws IOException {
        try (var _ = FolderLock.take(List.of(target.root(), target.cards()), progress)) {
            LatestGoal goal = LatestGoal.ask(source, target, remote, progress);
            Optional<BranchMerge> merge = Optional.empty();
            boolean reached;
            try (SiteGit git = SiteGit.open(target).orElseThrow()) {
                reached = goal.reached(git);
                if (!reached && !goal.forward()) {
                    merge = Optional.of(merge(git, target, goal));
                }
            }
            Plan plan = ExportPlanner.latest(source, target, goal, progress);
            // Where a copy of the newest versions does not tell who changed a card, the earlier ones do.
            boolean more = plan.unsure() && remote.complete(progress);
            return new SiteLatest(more ? ExportPlanner.latest(source, target, goal, progress) : plan, goal, merge, reached);
        } catch (IOException e) {
            throw CheckoutState.explained(target, e);
        }
    }

    /**
     * Lets the checkout go on to what its server has now; the cards of a folder of its own stay as they are.
     *
     * @throws ExportException if the folder is the checkout's own: what that brings is to be seen first
     */
    public static void follow(Source source, SiteTarget target, Optional<Author> author, Progress progress) throws IOException {
        if (source.folder().equals(target.cards())) {
            throw new ExportException(Strings.get("export.merge.own", target.cards()));
        }
        of(source, target, progress).settle(new Selection(Set.of(), Map.of(), Optional.empty()), author, progress);
    }

    private static BranchMerge merge(SiteGit git, SiteTarget target, LatestGoal goal) throws IOException {
        try {
            return BranchMerge.between(git, target, goal.branch(), goal.head(), goal.tip());
        } catch (ExportException e) {
            throw LostBase.explained(git, goal.branch(), goal.tip(), true, e);
        }
    }

    /** The same for a folder whose cards changed since; the server is not asked again. For a background thread. */
    public SiteLatest with(Source source, Progress progress) throws IOException {
        return new SiteLatest(ExportPlanner.latest(source, plan.target(), goal, progress), goal, merge, reached);
    }

    /** What differs, card by card; the site is what its server has. */
    public Plan plan() {
        return plan;
    }

    /** The cards of which the site has something that the folder has not. */
    public List<ExportCard> cards() {
        return plan.cards().stream().filter(Pull::possible).toList();
    }

    /** Whether the checkout has all that its server has, though the folder may not. */
    public boolean reached() {
        return reached;
    }

    /** How many commits of the branch that it is on now its server lacks: a merge that was made here, for example. */
    public int unsent() throws IOException {
        return Remote.of(plan.target()).unsent(goal.branch());
    }

    /** What a person should know of where the checkout goes; empty mostly. */
    public String note() {
        return goal.leaves() ? Strings.get("export.latest.leaves", goal.before(), goal.branch()) : "";
    }

    /**
     * Brings what is selected into the folder's files, all or none, and lets the checkout go on; returns how many cards.
     *
     * @param kept where what is replaced is kept
     */
    public int apply(Selection selection, Optional<Author> author, Trash kept, Progress progress) throws IOException {
        List<ExportCard> undecided = Pull.undecided(plan, selection);
        if (!undecided.isEmpty()) {
            throw new ExportException(Strings.get("export.undecided", undecided.size(), undecided.getFirst().file()));
        }
        AppliedStep step = Pull.step(plan, selection).apply("");
        if (!step.change().cards().isEmpty()) {
            try (var _ = FolderLock.take(List.of(plan.source().folder()), progress)) {
                FolderUpdate.write(plan, step.change(), kept, "export.pull.failed", progress);
                Remember.inFolder(plan, Pull.cards(plan, selection), selection, false);
            }
        }
        settle(selection, author, progress);
        return step.cards();
    }

    /**
     * Lets the checkout go on, when the folder has what was taken: its files besides the cards, git's index and the branch.
     *
     * @param taken what was taken of the plan; the rest is offered another time
     * @throws ExportException if it changed since it was compared
     */
    public void settle(Selection taken, Optional<Author> author, Progress progress) throws IOException {
        try (var _ = FolderLock.take(List.of(plan.target().root(), plan.target().cards()), progress);
                SiteGit git = SiteGit.open(plan.target()).orElseThrow()) {
            if (!reached) {
                move(git, taken, author);
            }
            if (plan.inPlace()) {
                left(taken);
            } else {
                kept(taken);
            }
        } catch (IOException e) {
            throw CheckoutState.explained(plan.target(), e);
        }
    }

    private void move(SiteGit git, Selection taken, Optional<Author> author) throws IOException {
        git.requireQuiet();
        if (!git.head().equals(Optional.of(goal.head())) || !git.branch().equals(Optional.of(goal.before()))) {
            throw new SiteChangedException(Strings.get("export.git.moved", goal.before()));
        }
        ObjectId to = goal.tip();
        if (merge.isPresent()) {
            Author who = git.author().or(() -> author).orElseThrow(
                    () -> new AuthorNeededException(Strings.get("export.git.author")));
            to = merge.get().commit(git, choices(taken), who);
        }
        if (plan.inPlace()) {
            BesideCards.move(git, goal.head(), to);
        } else {
            Branches.move(git, to);
        }
        Optional<ObjectId> before = goal.leaves() ? git.tip(goal.branch()) : Optional.of(goal.head());
        if (before.isPresent()) {
            Branches.set(git, goal.branch(), before.get(), to, "latest: what others pushed");
        } else {
            create(git, to);
        }
        if (goal.leaves()) {
            Branches.point(git.repository(), goal.branch());
        }
    }

    private void create(SiteGit git, ObjectId to) throws IOException {
        RefUpdate update = git.repository().updateRef(Constants.R_HEADS + goal.branch());
        update.setNewObjectId(to);
        update.setExpectedOldObjectId(ObjectId.zeroId());
        RefUpdate.Result result = update.update();
        if (result != RefUpdate.Result.NEW) {
            throw Branches.refused(git, goal.branch(), result);
        }
    }

    /**
     * What both committed is decided as it was for the files; where nothing was asked, the checkout's own stays. Beside a folder of
     * its own the checkout goes on with what others have: the folder has its own still, and what was chosen there.
     */
    private Map<String, Map<String, Resolution>> choices(Selection taken) throws ExportException {
        for (String both : plan.inPlace() ? Set.<String>of() : merge.orElseThrow().conflicts().keySet()) {
            List<ExportCard> found = cards().stream().filter(card -> card.ours().isPresent()
                    && (both.equals(card.names().inSite()) || both.equals(card.names().inFolder()))).toList();
            // What the checkout alone has would be nowhere else.
            boolean here = !found.isEmpty() || plan.source().cards().containsKey(both);
            if (!here || found.stream().anyMatch(card -> card.state() == ExportState.CONFLICT && !taken.files().contains(card.file()))) {
                throw new ExportException(Strings.get("export.latest.conflicts", goal.branch(), both));
            }
        }
        Map<String, Map<String, Resolution>> choices = new HashMap<>();
        merge.orElseThrow().conflicts().forEach((card, conflicts) -> {
            Map<String, Resolution> made = plan.inPlace() ? taken.choices().getOrDefault(card, Map.of()) : Map.of();
            choices.put(card, conflicts.stream().collect(Collectors.toMap(MergeConflict::id, conflict ->
                    made.getOrDefault(conflict.id(), plan.inPlace() ? Side.OURS : Side.THEIRS))));
        });
        return choices;
    }

    /** Where the folder's own was chosen throughout, its file does not change, and the choice counts all the same. */
    private void kept(Selection taken) throws IOException {
        Remember.inFolder(plan, Pull.cards(plan, taken).stream().filter(card -> card.ours().isPresent()
                && Pull.after(card, taken.of(card)).equals(card.ours())).toList(), taken, false);
    }

    private void left(Selection taken) throws IOException {
        Set<String> files = taken.files();
        Remember.leftInFolder(plan, cards().stream().filter(card -> !files.contains(card.file())).toList());
    }
}

package org.cardwright.export;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.cardwright.edit.Progress;
import org.cardwright.i18n.Strings;
import org.cardwright.merge.CardMerge;
import org.cardwright.merge.FileContent;
import org.cardwright.merge.MergeConflict;
import org.cardwright.merge.Resolution;
import org.cardwright.merge.Side;
import org.cardwright.text.SourceText;
import org.eclipse.jgit.lib.ObjectId;

/**
 * Pushes a branch, and where others pushed in the meantime, merges their changes first, as often as it takes; where a
 * person would have to choose, nothing is pushed and the checkout is as it was before.
 */
public final class PushMerge {
    private final SiteTarget target;
    private final Remote remote;
    private final Optional<Author> author;
    private final BackOff backOff;
    private Optional<RemoteResult> outcome = Optional.empty();
    private Optional<IOException> failure = Optional.empty();
    /** By card, what git would ask though folder and server are known to have agreed on it. */
    private final Map<String, Map<MergeConflict, Side>> known = new TreeMap<>();
    private final Map<String, Map<String, Resolution>> decided = new TreeMap<>();

    /** For the remote of a site's checkout. */
    public PushMerge(SiteTarget target, Optional<Author> author) {
        this(target, Remote.of(target), author, BackOff.real());
    }

    PushMerge(SiteTarget target, Remote remote, Optional<Author> author, BackOff backOff) {
        this.target = target;
        this.remote = remote;
        this.author = author;
        this.backOff = backOff;
    }

    /**
     * Looks whether what others pushed and a chosen export would change the same values; the server's branch is
     * fetched for that, and nothing else changes. A server that cannot be reached is left to the push.
     *
     * @throws MergeConflictException if they do
     */
    void requireNoConflict(Plan plan, Selection selection, Set<String> otherPaths, Progress progress)
            throws IOException {
        try (SiteGit git = SiteGit.open(target).orElseThrow()) {
            String branch = plan.branch().isPresent() ? plan.branch().get() : git.branch().orElse("");
            Optional<RemoteRoute> route = branch.isEmpty() ? Optional.empty() : RemoteRoute.push(git, branch);
            Optional<ObjectId> tip = git.tip(branch);
            Optional<ObjectId> ours = tip.isPresent() ? tip : git.head();
            if (route.isEmpty() || ours.isEmpty() || !reached(branch, progress)) {
                return;
            }
            ObjectId theirs = route.get().tip(git).orElseThrow();
            if (!BranchMerge.isPart(git, theirs, ours.get())) {
                var merge = new BranchMerge(target, branch, ours.get(), theirs, Map.of());
                try {
                    compare(git, merge, after(plan, selection), otherPaths);
                } catch (MergeConflictException e) {
                    if (plan.inPlace()) {
                        throw e;
                    }
                    learn(e, ExportPlanner.latest(plan.source(), target, new LatestGoal(branch, branch, ours.get(), theirs,
                            false, ours.get()), progress));
                    compare(git, merge, after(plan, selection), otherPaths);
                }
            }
        }
    }

    /** The folder may have got from the server by another way what the checkout does not have. */
    private void learn(MergeConflictException open, Plan latest) {
        open.cards().forEach((name, both) -> latest.cards().stream().filter(card -> card.names().inFolder().equals(name)
                && card.base().isPresent() && card.ours().isPresent() && card.site().isPresent()).forEach(card -> known.put(name,
                Rewritten.newer(both.merge().conflicts(), card.merge().orElseGet(() -> CardMerge.of(card.base().get(), card.ours().get(), card.site().get()))))));
    }

    private boolean reached(String branch, Progress progress) throws IOException {
        try {
            return remote.fetch(branch, progress);
        } catch (ServerException e) {
            return false;
        }
    }

    /** What the export makes of each chosen card; empty where it is gone. */
    private static Map<String, SourceText> after(Plan plan, Selection selection) {
        Map<String, SourceText> after = new TreeMap<>();
        for (ExportCard card : selection.effective(plan)) {
            String name = card.file(selection.of(card));
            if (!card.names().inSite().equals(name)) {
                after.put(card.names().inSite(), new SourceText("", false));
            }
            after.put(name, card.after(selection.of(card)).orElseGet(() -> new SourceText("", false)));
        }
        return after;
    }

    private void compare(SiteGit git, BranchMerge merge, Map<String, SourceText> after, Set<String> otherPaths)
            throws IOException {
        Map<String, MergeConflictException.Both> conflicts = new TreeMap<>();
        for (Map.Entry<String, BranchMerge.Three> entry : merge.changed(git).entrySet()) {
            BranchMerge.Three file = entry.getValue();
            Optional<String> card = git.card(entry.getKey());
            boolean gone = ObjectId.zeroId().equals(file.ours()) && ObjectId.zeroId().equals(file.theirs());
            if (file.theirs().equals(file.base()) || gone) {
                continue;
            }
            if (card.isEmpty()) {
                boolean ours = otherPaths.contains(entry.getKey()) || !file.ours().equals(file.base());
                if (ours && !file.ours().equals(file.theirs())) {
                    throw MergeConflictException.ofFile(entry.getKey());
                }
                continue;
            }
            SourceText base = BranchMerge.text(git, file.base());
            Optional<SourceText> exported = Optional.ofNullable(after.get(card.get())).or(() -> git.card(file.was()).map(after::get));
            SourceText ours = exported.isPresent() ? exported.get() : BranchMerge.text(git, file.ours());
            SourceText theirs = BranchMerge.text(git, file.theirs());
            if (!FileContent.same(ours, base) && !FileContent.same(ours, theirs)) {
                CardMerge both = CardMerge.of(base, ours, theirs);
                // The export knows a card that others renamed by its old name.
                String name = after.containsKey(card.get()) ? card.get() : git.card(file.was()).orElse(card.get());
                Map<MergeConflict, Side> newer = known.getOrDefault(name, known.getOrDefault(card.get(), Map.of()));
                Map<String, Resolution> sides = both.conflicts().stream().filter(newer::containsKey)
                        .collect(Collectors.toMap(MergeConflict::id, newer::get));
                decided.put(card.get(), sides);
                if (sides.size() < both.conflicts().size()) {
                    conflicts.put(name, new MergeConflictException.Both(base, ours, theirs, both));
                }
            }
        }
        if (!conflicts.isEmpty()) {
            throw new MergeConflictException(merge.branch(), conflicts);
        }
    }

    /** Pushes as part of an export; what keeps it from that is told afterwards, the commit stays. */
    void run(String branch, Progress progress) throws MergeConflictException {
        try {
            outcome = Optional.of(push(branch, progress));
        } catch (MergeConflictException e) {
            throw e;
        } catch (IOException e) {
            failure = Optional.of(e);
        }
    }

    /**
     * What became of the push that was part of an export; empty if there was none.
     *
     * @throws IOException if it failed
     */
    public Optional<RemoteResult> outcome() throws IOException {
        if (failure.isPresent()) {
            throw failure.get();
        }
        return outcome;
    }

    /**
     * Pushes a branch.
     *
     * @throws MergeConflictException if a person has to choose; the branch is at the commit that it was at
     */
    public RemoteResult push(String branch, Progress progress) throws IOException {
        Optional<ObjectId> start = tip(branch);
        RemoteResult result = remote.push(branch, progress);
        try {
            for (int failed = 0; result.rejected() && failed < BackOff.TRIES; failed++) {
                merge(branch, progress);
                result = remote.push(branch, progress);
                if (result.rejected()) {
                    backOff.after(failed, progress);
                }
            }
            return result;
        } catch (MergeConflictException e) {
            back(branch, start);
            throw e;
        }
    }

    private Optional<ObjectId> tip(String branch) throws IOException {
        try (SiteGit git = SiteGit.open(target).orElseThrow()) {
            return git.tip(branch);
        }
    }

    private void merge(String branch, Progress progress) throws IOException {
        if (!remote.fetch(branch, progress)) {
            return;
        }
        Optional<BranchMerge> merge = BranchMerge.plan(target, branch);
        if (merge.isEmpty()) {
            return;
        }
        try (SiteGit git = SiteGit.open(target).orElseThrow()) {
            compare(git, merge.get(), Map.of(), Set.of());
        }
        merge.get().apply(decided, author, progress);
    }

    /** To where the branch was; what was merged is at the server still. */
    private void back(String branch, Optional<ObjectId> start) throws IOException {
        try (SiteGit git = SiteGit.open(target).orElseThrow()) {
            Optional<ObjectId> now = git.tip(branch);
            if (start.isPresent() && !now.equals(start) && git.branch().equals(Optional.of(branch))) {
                Branches.move(git, start.get());
                Branches.set(git, branch, now.orElseThrow(), start.get(), Strings.get("export.push.back"));
            }
        }
    }
}

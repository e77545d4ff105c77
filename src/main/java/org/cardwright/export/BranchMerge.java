package org.cardwright.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.cardwright.edit.Progress;
import org.cardwright.i18n.Strings;
import org.cardwright.merge.CardMerge;
import org.cardwright.merge.FileContent;
import org.cardwright.merge.MergeConflict;
import org.cardwright.merge.Resolution;
import org.cardwright.text.SourceText;
import org.cardwright.workspace.FolderLock;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEditor;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/**
 * Merges what others pushed to a branch into the same branch of the checkout, cards by their fields; computed without
 * changing anything, then applied.
 *
 * @param open by card, the merges in which a person has to choose
 */
public record BranchMerge(SiteTarget target, String branch, ObjectId ours, ObjectId theirs,
        Map<String, CardMerge> open) {
    /**
     * A file as it is in three trees; zero where there is none.
     *
     * @param was its path where both parted; another one for a card that one of both renamed since then
     */
    record Three(ObjectId base, ObjectId ours, ObjectId theirs, FileMode mode, String was) {
        private boolean isChangedByBoth() {
            return !base.equals(ours) && !base.equals(theirs) && !ours.equals(theirs)
                    && !ZERO.equals(base) && !ZERO.equals(ours) && !ZERO.equals(theirs);
        }

        private boolean isOnlyIn(ObjectId side) {
            return ZERO.equals(base) && !ZERO.equals(side) && (ZERO.equals(ours) || ZERO.equals(theirs));
        }
    }

    private static final ObjectId ZERO = ObjectId.zeroId();

    public BranchMerge {
        open = new TreeMap<>(open);
    }

    /** Whether it is of the same two states of the branch. */
    public boolean sameAs(BranchMerge other) {
        return ours.equals(other.ours) && theirs.equals(other.theirs);
    }

    /** By card, what a person has to choose. */
    public Map<String, List<MergeConflict>> conflicts() {
        Map<String, List<MergeConflict>> conflicts = new TreeMap<>();
        open.forEach((card, merge) -> conflicts.put(card, merge.conflicts()));
        return conflicts;
    }

    /**
     * Compares a branch with what was last fetched of the one that it is pushed to.
     *
     * @return empty if there is nothing to merge
     * @throws ExportException if files besides the cards were changed on both sides
     */
    public static Optional<BranchMerge> plan(SiteTarget target, String branch) throws IOException {
        try (SiteGit git = open(target)) {
            return plan(git, target, branch, RemoteRoute.push(git, branch));
        }
    }

    private static Optional<BranchMerge> plan(SiteGit git, SiteTarget target, String branch, Optional<RemoteRoute> route)
            throws IOException {
        git.requireQuiet();
        Optional<ObjectId> ours = git.tip(branch);
        Optional<ObjectId> theirs = route.isEmpty() ? Optional.empty() : route.get().tip(git);
        return ours.isEmpty() || theirs.isEmpty() || isPart(git, theirs.get(), ours.get()) ? Optional.empty()
                : Optional.of(between(git, target, branch, ours.get(), theirs.get()));
    }

    /** Compares two commits, of which neither leads to the other. */
    static BranchMerge between(SiteGit git, SiteTarget target, String branch, ObjectId ours, ObjectId theirs)
            throws IOException {
        var merge = new BranchMerge(target, branch, ours, theirs, Map.of());
        Map<String, CardMerge> cards = merge.cards(git, merge.both(git));
        cards.values().removeIf(card -> card.conflicts().isEmpty());
        return new BranchMerge(target, branch, ours, theirs, cards);
    }

    private static SiteGit open(SiteTarget target) throws ExportException {
        return SiteGit.open(target).orElseThrow(
                () -> new ExportException(Strings.get("export.git.none", target.root())));
    }

    /** Where two commits parted; empty where that is not in the checkout. */
    static Optional<ObjectId> base(SiteGit git, ObjectId ours, ObjectId theirs) throws IOException {
        try (RevWalk walk = new RevWalk(git.repository())) {
            walk.setRevFilter(RevFilter.MERGE_BASE);
            walk.markStart(walk.parseCommit(ours));
            walk.markStart(walk.parseCommit(theirs));
            return Optional.ofNullable(walk.next()).map(ObjectId::copy);
        }
    }

    static boolean isPart(SiteGit git, ObjectId part, ObjectId of) throws IOException {
        try (RevWalk walk = new RevWalk(git.repository())) {
            return walk.isMergedInto(walk.parseCommit(part), walk.parseCommit(of));
        }
    }

    /** Every file that is not the same in all three trees; a card that one side renamed is compared under its new name. */
    Map<String, Three> changed(SiteGit git) throws IOException {
        Map<String, Three> changed = new LinkedHashMap<>();
        try (RevWalk walk = new RevWalk(git.repository()); TreeWalk files = new TreeWalk(git.repository())) {
            RevCommit mine = walk.parseCommit(ours);
            RevCommit other = walk.parseCommit(theirs);
            RevCommit base = base(git, ours, theirs).map(walk::lookupCommit).orElseThrow(
                    () -> new ExportException(Strings.get("export.merge.unrelated", branch)));
            walk.parseHeaders(base);
            files.addTree(base.getTree());
            files.addTree(mine.getTree());
            files.addTree(other.getTree());
            files.setRecursive(true);
            files.setFilter(TreeFilter.ANY_DIFF);
            while (files.next()) {
                changed.put(files.getPathString(), new Three(files.getObjectId(0), files.getObjectId(1),
                        files.getObjectId(2), files.getFileMode(1), files.getPathString()));
            }
            follow(changed, CardRenames.of(git.repository(), other, base), true);
            follow(changed, CardRenames.of(git.repository(), mine, base), false);
            together(changed, CardRenames.of(git.repository(), mine, base));
            for (Map.Entry<String, Three> file : changed.entrySet()) {
                Three both = file.getValue();
                if (both.isChangedByBoth() && both.was().equals(file.getKey()) && git.card(file.getKey()).isPresent()) {
                    file.setValue(new Three(NewestCommon.of(git.repository(), file.getKey(), base, mine, other), both.ours(),
                            both.theirs(), both.mode(), both.was()));
                }
            }
        }
        return changed;
    }

    /** Else a card that one side renamed and the other edited would be deleted and edited, and then be there twice. */
    private static void follow(Map<String, Three> changed, CardRenames renames, boolean byThem) throws IOException {
        for (Map.Entry<String, Three> file : List.copyOf(changed.entrySet())) {
            Three old = file.getValue();
            ObjectId gone = byThem ? old.theirs() : old.ours();
            ObjectId kept = byThem ? old.ours() : old.theirs();
            if (ZERO.equals(old.base()) || !ZERO.equals(gone) || ZERO.equals(kept)) {
                continue;
            }
            Optional<String> name = renames.target(file.getKey());
            Optional<Three> come = name.map(changed::get);
            if (come.filter(added -> added.isOnlyIn(byThem ? added.theirs() : added.ours())).isPresent()) {
                Three added = come.get();
                changed.put(name.get(), byThem ? new Three(old.base(), kept, added.theirs(), old.mode(), file.getKey())
                        : new Three(old.base(), added.ours(), kept, added.mode(), file.getKey()));
                changed.put(file.getKey(), new Three(old.base(), ZERO, ZERO, old.mode(), file.getKey()));
            }
        }
    }

    /** A card that has the same new name on both sides began under its old one. */
    private static void together(Map<String, Three> changed, CardRenames renames) throws IOException {
        for (Map.Entry<String, Three> file : List.copyOf(changed.entrySet())) {
            Three old = file.getValue();
            Optional<String> name = ZERO.equals(old.base()) || !ZERO.equals(old.ours()) || !ZERO.equals(old.theirs())
                    ? Optional.empty() : renames.target(file.getKey());
            Optional<Three> come = name.map(changed::get).filter(added -> ZERO.equals(added.base()) && !ZERO.equals(added.ours())
                    && !ZERO.equals(added.theirs()));
            if (come.isPresent()) {
                changed.put(name.get(), new Three(old.base(), come.get().ours(), come.get().theirs(), come.get().mode(), file.getKey()));
            }
        }
    }

    private Map<String, Three> both(SiteGit git) throws IOException {
        Map<String, Three> both = new LinkedHashMap<>(changed(git));
        both.values().removeIf(file -> file.ours().equals(file.base()) || file.theirs().equals(file.base())
                || file.ours().equals(file.theirs()));
        return both;
    }

    private Map<String, CardMerge> cards(SiteGit git, Map<String, Three> both) throws IOException {
        Map<String, CardMerge> cards = new HashMap<>();
        for (Map.Entry<String, Three> file : both.entrySet()) {
            String card = git.card(file.getKey()).orElseThrow(() -> MergeConflictException.ofFile(file.getKey()));
            cards.put(card, CardMerge.of(text(git, file.getValue().base()), text(git, file.getValue().ours()),
                    text(git, file.getValue().theirs())));
        }
        return cards;
    }

    static SourceText text(SiteGit git, ObjectId id) throws IOException {
        return id.equals(ObjectId.zeroId()) ? new SourceText("", false)
                : SourceText.decode(git.repository().open(id).getBytes());
    }

    /**
     * Commits the merge and brings the checkout to it; changes that nobody committed stay, or nothing is done.
     *
     * @param choices by card and conflict, whose value stays
     */
    public void apply(Map<String, Map<String, Resolution>> choices, Optional<Author> author, Progress progress)
            throws IOException {
        try (var _ = FolderLock.take(List.of(target.root(), target.cards()), progress);
                SiteGit git = SiteGit.open(target).orElseThrow()) {
            git.requireQuiet();
            Author who = git.author().or(() -> author).orElseThrow(
                    () -> new AuthorNeededException(Strings.get("export.git.author")));
            if (!git.tip(branch).equals(Optional.of(ours)) || !git.branch().equals(Optional.of(branch))) {
                throw new ExportException(Strings.get("export.git.moved", branch));
            }
            ObjectId commit = isPart(git, ours, theirs) ? theirs : commit(git, choices, who);
            if (progress.canceled()) {
                throw new java.util.concurrent.CancellationException();
            }
            Branches.move(git, commit);
            try {
                Branches.set(git, branch, ours, commit, "merge: what others pushed");
            } catch (IOException e) {
                Branches.move(git, Optional.of(commit), ours);
                throw e;
            }
        }
    }

    /** Makes the commit of the merge; nothing names it yet. */
    ObjectId commit(SiteGit git, Map<String, Map<String, Resolution>> choices, Author who) throws IOException {
        Map<String, Three> changed = changed(git);
        Map<String, CardMerge> cards = cards(git, both(git));
        try (ObjectInserter inserter = git.repository().newObjectInserter(); ObjectReader reader = inserter.newReader();
                RevWalk walk = new RevWalk(reader)) {
            DirCache tree = DirCache.newInCore();
            DirCacheBuilder builder = tree.builder();
            builder.addTree(new byte[0], 0, reader, walk.parseCommit(theirs).getTree());
            builder.finish();
            DirCacheEditor editor = tree.editor();
            Set<String> mine = new TreeSet<>(changed.keySet());
            mine.removeIf(path -> changed.get(path).ours().equals(changed.get(path).base()) && changed.get(path).was().equals(path));
            for (String path : mine) {
                ObjectId id = result(git, path, changed.get(path), cards, choices, inserter);
                editor.add(id.equals(ObjectId.zeroId()) ? new DirCacheEditor.DeletePath(path)
                        : new DirCacheEditor.PathEdit(path) {
                            @Override
                            public void apply(DirCacheEntry entry) {
                                FileMode mode = changed.get(path).mode();
                                entry.setFileMode(mode.equals(FileMode.MISSING) ? FileMode.REGULAR_FILE : mode);
                                entry.setObjectId(id);
                            }
                        });
            }
            editor.finish();
            CommitBuilder commit = new CommitBuilder();
            commit.setTreeId(tree.writeTree(inserter));
            commit.setParentIds(List.of(ours, theirs));
            commit.setAuthor(new PersonIdent(who.name(), who.email()));
            commit.setCommitter(commit.getAuthor());
            commit.setMessage(Strings.get("export.merge.message", branch) + "\n");
            CommitStyle style = CommitStyle.of(git);
            Optional<GitProgram> program = style.needsGit() ? GitProgram.installed() : Optional.empty();
            if (program.isPresent()) {
                inserter.flush();
                return new GitMergeCommit(program.get(), git, style).commit(commit, who);
            }
            ObjectId id = inserter.insert(commit);
            inserter.flush();
            return id;
        }
    }

    private ObjectId result(SiteGit git, String path, Three file, Map<String, CardMerge> cards,
            Map<String, Map<String, Resolution>> choices, ObjectInserter inserter) throws IOException {
        String card = git.card(path).orElse("");
        if (!cards.containsKey(card)) {
            return file.ours().equals(file.base()) ? file.theirs() : file.ours();
        }
        String content = cards.get(card).content(choices.getOrDefault(card, Map.of())).orElseThrow(
                () -> new ExportException(undecided(choices).contains(card)
                        ? Strings.get("export.undecided", 1, card) : Strings.get("export.merge.unwritable", card)));
        if (content.isEmpty()) {
            return ObjectId.zeroId();
        }
        SourceText like = text(git, file.theirs().equals(ObjectId.zeroId()) ? file.ours() : file.theirs());
        return inserter.insert(Constants.OBJ_BLOB, FileContent.as(like, content).bytes());
    }

    /** The cards that wait for a choice. */
    public List<String> undecided(Map<String, Map<String, Resolution>> choices) {
        List<String> undecided = new ArrayList<>();
        conflicts().forEach((card, list) -> {
            if (!list.stream().allMatch(conflict -> choices.getOrDefault(card, Map.of()).containsKey(conflict.id()))) {
                undecided.add(card);
            }
        });
        return undecided;
    }
}

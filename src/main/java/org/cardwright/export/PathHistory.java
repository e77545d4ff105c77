package org.cardwright.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.cardwright.edit.Progress;
import org.cardwright.merge.FileContent;
import org.cardwright.text.SourceText;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/**
 * What each card of a site was, along the commits that lead to a tip: every text that a commit brought, and every deletion,
 * the newest first.
 */
final class PathHistory {
    private static final int MAX_COMMITS = 50_000;

    /**
     * A text that a commit brought to a path.
     *
     * @param at the place of the commit, the newest is 0
     * @param blob absent where it deleted the file
     * @param first whether it is not known what there was before
     */
    record Event(int at, Optional<ObjectId> blob, boolean first) {}

    private final SiteGit git;
    private final Map<String, List<Event>> events = new HashMap<>();
    private final Map<ObjectId, String> ids = new HashMap<>();
    private final List<RevCommit> commits = new ArrayList<>();
    private boolean complete = true;
    private Optional<LostTips> lost = Optional.empty();

    private PathHistory(SiteGit git) {
        this.git = git;
    }

    /** Reads all that leads to a commit. */
    static PathHistory read(SiteGit git, ObjectId tip, Progress progress) throws IOException {
        var history = new PathHistory(git);
        Set<ObjectId> shallow = git.repository().getObjectDatabase().getShallowCommits();
        try (RevWalk walk = new RevWalk(git.repository()); TreeWalk trees = new TreeWalk(git.repository())) {
            walk.sort(RevSort.TOPO);
            walk.setRetainBody(false);
            walk.markStart(walk.parseCommit(tip));
            trees.setRecursive(true);
            for (RevCommit commit : walk) {
                if (progress.canceled() || history.commits.size() >= MAX_COMMITS) {
                    history.complete = false;
                    break;
                }
                history.commits.add(commit);
                history.add(walk, trees, commit, shallow.contains(commit));
            }
        } catch (MissingObjectException e) {
            history.complete = false;
        }
        history.complete &= shallow.isEmpty();
        return history;
    }

    /** Of a repository without a commit. */
    static PathHistory none(SiteGit git) {
        return new PathHistory(git);
    }

    private void add(RevWalk walk, TreeWalk trees, RevCommit commit, boolean cut) throws IOException {
        trees.reset();
        trees.addTree(commit.getTree());
        for (RevCommit parent : commit.getParents()) {
            trees.addTree(walk.parseCommit(parent).getTree());
        }
        trees.setFilter(git.cardsPath().isEmpty() ? commit.getParentCount() == 0 ? TreeFilter.ALL : TreeFilter.ANY_DIFF
                : commit.getParentCount() == 0 ? PathFilter.create(git.cardsPath())
                : AndTreeFilter.create(PathFilter.create(git.cardsPath()), TreeFilter.ANY_DIFF));
        trees.setRecursive(true);
        int at = commits.size() - 1;
        while (trees.next()) {
            boolean brought = true;
            for (int parent = 1; parent <= commit.getParentCount(); parent++) {
                brought &= !trees.idEqual(0, parent);
            }
            Optional<String> card = brought ? git.card(trees.getPathString()) : Optional.empty();
            if (card.isPresent()) {
                boolean file = FileMode.REGULAR_FILE.equals(trees.getRawMode(0))
                        || FileMode.EXECUTABLE_FILE.equals(trees.getRawMode(0));
                events.computeIfAbsent(card.get(), _ -> new ArrayList<>()).add(new Event(at,
                        file ? Optional.of(trees.getObjectId(0)) : Optional.empty(), cut));
            }
        }
    }

    /** Whether the tip may be another one than the files of the checkout began with. */
    boolean wasReset() throws IOException {
        return git.wasReset();
    }

    /** What a card was where this history and another one, which had these texts of it, parted; as {@link LostTips#parted}. */
    Optional<SourceText> parted(String file, List<String> held) throws IOException {
        Optional<LostTips> tips = lostTips();
        return tips.isEmpty() ? Optional.empty() : tips.get().parted(file, held);
    }

    /** Whether git does not know of a server that ever had this text of a card; see {@link LostTips#unsent}. */
    boolean unsent(String file, String held) throws IOException {
        Optional<LostTips> tips = lostTips();
        return tips.isPresent() && tips.get().unsent(file, held);
    }

    private Optional<LostTips> lostTips() throws IOException {
        if (lost.isEmpty() && !commits.isEmpty()) {
            lost = Optional.of(LostTips.of(git, commits.getFirst(), this));
        }
        return lost;
    }

    /** Whether nothing that leads to the tip is missing. */
    boolean complete() {
        return complete;
    }

    /** What was brought to a path, the newest first. */
    List<Event> of(String file) {
        return events.getOrDefault(file, List.of());
    }

    /** The names of all cards that there ever were. */
    Set<String> files() {
        return new TreeSet<>(events.keySet());
    }

    /** The newest event that brought a content to a path; {@code content} is absent for the deletion of the file. */
    Optional<Event> find(String file, Optional<String> content) throws IOException {
        for (Event event : of(file)) {
            if (event.blob().isEmpty() ? content.isEmpty() : content.isPresent()
                    && content(event.blob().get()).equals(content.get())) {
                return Optional.of(event);
            }
        }
        return Optional.empty();
    }

    /** The name of what a blob says, as {@link FileContent#id}. */
    String content(ObjectId blob) throws IOException {
        String known = ids.get(blob);
        if (known == null) {
            known = FileContent.id(text(blob));
            ids.put(blob.copy(), known);
        }
        return known;
    }

    SourceText text(ObjectId blob) throws IOException {
        return SourceText.decode(git.repository().open(blob).getBytes());
    }

    /** The commits, the newest first. */
    List<RevCommit> commits() {
        return commits;
    }
}

package org.cardwright.export;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.cardwright.document.CardDocument;
import org.cardwright.merge.FileContent;
import org.cardwright.text.SourceText;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ReflogEntry;
import org.eclipse.jgit.lib.ReflogReader;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/**
 * What a branch of the server was before, as git noted it each time that it was fetched or pushed: it tells what was the
 * server's and what a checkout's own where the server's history was written again.
 */
final class ServerPast {
    /** More than anybody misses before looking. */
    private static final int MOST = 40;

    private final SiteGit git;
    private final Set<ObjectId> earlier;

    private ServerPast(SiteGit git, Set<ObjectId> earlier) {
        this.git = git;
        this.earlier = earlier;
    }

    /** @param known what it was last, where git may not have noted that */
    static ServerPast of(SiteGit git, RemoteRoute route, Optional<ObjectId> known) throws IOException {
        Set<ObjectId> earlier = new LinkedHashSet<>();
        known.ifPresent(earlier::add);
        ReflogReader log = git.repository().getRefDatabase().getReflogReader(route.tracking());
        for (ReflogEntry entry : log == null ? List.<ReflogEntry>of() : log.getReverseEntries(MOST)) {
            earlier.add(entry.getNewId());
            earlier.add(entry.getOldId());
        }
        earlier.remove(ObjectId.zeroId());
        return new ServerPast(git, earlier);
    }

    /** Whether the server had what is checked out, or what that began with. */
    boolean knows(ObjectId head) {
        return earlier.stream().anyMatch(last -> base(last, head).isPresent());
    }

    /**
     * The commit of the server that a checkout may leave for another one: what is checked out, if the server had it; where
     * the server has nothing of it any more, also what it began with, if the cards have all that was committed since then.
     */
    Optional<ObjectId> left(Source source, SiteTarget target, ObjectId head, ObjectId tip) throws IOException {
        if (earlier.stream().anyMatch(last -> LatestGoal.isPart(git, head, last))) {
            return Optional.of(head);
        }
        if (base(head, tip).isPresent()) {
            return Optional.empty();
        }
        Optional<ObjectId> began = earlier.stream().flatMap(last -> base(last, head).stream()).findFirst();
        return began.isPresent() && carries(source, target, began.get(), head) ? began : Optional.empty();
    }

    private Optional<ObjectId> base(ObjectId one, ObjectId other) {
        try {
            return BranchMerge.base(git, one, other);
        } catch (IOException e) {
            // Git cleans up what no branch names any more.
            return Optional.empty();
        }
    }

    /** In the checkout's own folder the files are the cards, whatever is committed of them. */
    private boolean carries(Source source, SiteTarget target, ObjectId from, ObjectId head) throws IOException {
        boolean inPlace = source.folder().equals(target.cards());
        try (RevWalk walk = new RevWalk(git.repository()); TreeWalk files = new TreeWalk(git.repository())) {
            files.addTree(walk.parseCommit(from).getTree());
            files.addTree(walk.parseCommit(head).getTree());
            files.setRecursive(true);
            files.setFilter(TreeFilter.ANY_DIFF);
            while (files.next()) {
                Optional<String> card = git.card(files.getPathString());
                if (card.isEmpty() || !inPlace && !has(source, card.get(), files.getObjectId(1))) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean has(Source source, String card, ObjectId blob) throws IOException {
        Optional<SourceText> here = Optional.ofNullable(source.cards().get(card)).map(CardDocument::source);
        return blob.equals(ObjectId.zeroId()) ? here.isEmpty()
                : here.isPresent() && FileContent.same(here.get(), BranchMerge.text(git, blob));
    }
}

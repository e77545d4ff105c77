package org.cardwright.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cardwright.text.SourceText;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/**
 * All that a branch brings to the branch of the site, however many exports that took.
 *
 * @param cards the cards that differ
 * @param others the paths of other files that do
 */
record BranchChanges(List<Changed> cards, List<String> others) {
    private static final String UPSTREAM = "upstream";

    /** A card under its name; {@code old} is the one that it had, if that was another. */
    record Changed(String file, Optional<String> old, Optional<SourceText> before, Optional<SourceText> after) {}

    BranchChanges {
        cards = List.copyOf(cards);
        others = List.copyOf(others);
    }

    /** Empty where the branch has one commit of its own at most, which tells it itself, or where it is the site's. */
    static Optional<BranchChanges> ofSeveral(SiteGit git, String branch) throws IOException {
        Optional<ObjectId> tip = git.tip(branch);
        Optional<ObjectId> site = site(git, branch);
        Optional<ObjectId> base = tip.isEmpty() || site.isEmpty() ? Optional.empty()
                : BranchMerge.base(git, tip.get(), site.get());
        return base.isEmpty() || !several(git, tip.get(), site.get()) ? Optional.empty()
                : Optional.of(between(git, base.get(), tip.get()));
    }

    /** The site's own branch as the server last had it: that of the repository that this one is a fork of, if it is one. */
    private static Optional<ObjectId> site(SiteGit git, String branch) throws IOException {
        Repository repository = git.repository();
        Optional<String> remote = git.settings().config().getSubsections("remote").contains(UPSTREAM)
                ? Optional.of(UPSTREAM) : RemoteRoute.push(git, branch).map(RemoteRoute::remote);
        Optional<String> usual = remote.isEmpty() ? Optional.empty() : LatestGoal.usual(repository, remote.get());
        Ref noted = usual.filter(name -> !name.equals(branch)).isEmpty() ? null
                : repository.exactRef(Constants.R_REMOTES + remote.get() + "/" + usual.get());
        return Optional.ofNullable(noted).map(Ref::getObjectId);
    }

    private static boolean several(SiteGit git, ObjectId tip, ObjectId site) throws IOException {
        try (RevWalk walk = new RevWalk(git.repository())) {
            walk.markStart(walk.parseCommit(tip));
            walk.markUninteresting(walk.parseCommit(site));
            return walk.next() != null && walk.next() != null;
        }
    }

    private static BranchChanges between(SiteGit git, ObjectId base, ObjectId tip) throws IOException {
        List<Changed> cards = new ArrayList<>();
        List<String> others = new ArrayList<>();
        try (RevWalk walk = new RevWalk(git.repository()); TreeWalk files = new TreeWalk(git.repository())) {
            RevCommit from = walk.parseCommit(base);
            RevCommit to = walk.parseCommit(tip);
            CardRenames renames = CardRenames.of(git.repository(), to, from);
            files.addTree(from.getTree());
            files.addTree(to.getTree());
            files.setRecursive(true);
            files.setFilter(TreeFilter.ANY_DIFF);
            while (files.next()) {
                String path = files.getPathString();
                Optional<String> card = git.card(path);
                boolean gone = files.getObjectId(1).equals(ObjectId.zeroId());
                if (card.isEmpty()) {
                    others.add(path);
                } else if (!gone || renames.target(path).isEmpty()) {
                    Optional<String> was = gone ? Optional.empty() : renames.source(path);
                    Optional<SourceText> before = was.isEmpty() ? text(git, files.getObjectId(0)) : text(git, from, was.get());
                    cards.add(new Changed(card.get(), was.flatMap(git::card), before, text(git, files.getObjectId(1))));
                }
            }
        }
        return new BranchChanges(cards, others);
    }

    private static Optional<SourceText> text(SiteGit git, RevCommit commit, String path) throws IOException {
        try (TreeWalk found = TreeWalk.forPath(git.repository(), path, commit.getTree())) {
            return text(git, found.getObjectId(0));
        }
    }

    private static Optional<SourceText> text(SiteGit git, ObjectId id) throws IOException {
        return id.equals(ObjectId.zeroId()) ? Optional.empty() : Optional.of(BranchMerge.text(git, id));
    }
}

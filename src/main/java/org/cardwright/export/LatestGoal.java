package org.cardwright.export;

import java.io.IOException;
import java.util.Optional;

import org.cardwright.edit.Progress;
import org.cardwright.i18n.Strings;
import org.cardwright.merge.FileContent;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/**
 * Where a checkout is to go to have the latest of its server: on along its branch, or back to the branch of the site once
 * that has all of it.
 *
 * @param before the branch that is checked out
 * @param branch the branch to be on
 * @param head what is checked out
 * @param tip the commit of the server
 * @param forward whether nothing that the checkout committed would be lost by going there
 * @param from where what the person changed begins: what is checked out, or earlier where commits of the checkout's own are
 *     left, because the cards have all of them
 */
record LatestGoal(String before, String branch, ObjectId head, ObjectId tip, boolean forward, ObjectId from) {
    /**
     * Asks the server; only what git notes of it changes.
     *
     * @param source the cards that the latest is for
     * @throws ExportException if the checkout is on no branch, or has no server
     */
    static LatestGoal ask(Source source, SiteTarget target, Remote remote, Progress progress) throws IOException {
        String branch;
        Optional<String> usual;
        Optional<ObjectId> known;
        RemoteRoute route;
        try (SiteGit git = open(target)) {
            git.requireQuiet();
            branch = git.branch().orElseThrow(() -> new ExportException(Strings.get("export.git.detached")));
            route = RemoteRoute.upstream(git, branch).orElseThrow(
                    () -> new ExportException(Strings.get("export.latest.none")));
            known = route.tip(git);
            usual = usual(git.repository(), route.remote()).filter(name -> !name.equals(branch));
        }
        boolean there = remote.fetchUpstream(branch, progress);
        if (usual.isPresent()) {
            remote.fetch(new RemoteRoute(route.remote(), usual.get(), false), progress);
        }
        try (SiteGit git = open(target)) {
            ObjectId head = git.head().orElseThrow(() -> new ExportException(Strings.get("export.latest.none")));
            Optional<ObjectId> own = there ? route.tip(git) : Optional.empty();
            Optional<ObjectId> site = usual.isEmpty() ? Optional.empty()
                    : new RemoteRoute(route.remote(), usual.get(), false).tip(git);
            if (site.isPresent() && hasAll(git, head, site.get(), progress) && free(git, usual.get(), site.get())) {
                return new LatestGoal(branch, usual.get(), head, site.get(), true, head);
            }
            Optional<ObjectId> news = own.filter(tip -> usual.isEmpty() || !isPart(git, tip, head)).or(() -> site);
            ObjectId tip = news.or(() -> own).orElseThrow(() -> new ExportException(Strings.get("export.latest.gone", branch)));
            // Where an administrator set the branch of the server back, nothing of it was anybody's own here.
            Optional<ObjectId> left = !own.equals(Optional.of(tip)) ? Optional.empty()
                    : ServerPast.of(git, route, known).left(source, target, head, tip);
            return new LatestGoal(branch, branch, head, tip, left.isPresent() || isPart(git, head, tip), left.orElse(head));
        }
    }

    private static SiteGit open(SiteTarget target) throws ExportException {
        return SiteGit.open(target).orElseThrow(
                () -> new ExportException(Strings.get("export.git.none", target.root())));
    }

    static boolean isPart(SiteGit git, ObjectId part, ObjectId of) {
        try {
            return BranchMerge.isPart(git, part, of);
        } catch (IOException e) {
            // What is not in a part of a repository leads nowhere.
            return false;
        }
    }

    /** The branch that the site itself is on, as its server said when it was copied. */
    static Optional<String> usual(Repository repository, String remote) throws IOException {
        String there = Constants.R_REMOTES + remote + "/";
        Ref noted = repository.exactRef(there + Constants.HEAD);
        if (noted != null && noted.isSymbolic() && noted.getTarget().getName().startsWith(there)) {
            return Optional.of(noted.getTarget().getName().substring(there.length()));
        }
        for (String name : new String[] {"main", Constants.MASTER}) {
            if (repository.exactRef(there + name) != null) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** Whether the branch of the site here, if there is one, has nothing of its own. */
    private static boolean free(SiteGit git, String branch, ObjectId tip) throws IOException {
        return BranchNames.of(git, Optional.empty()).problem(branch).isEmpty()
                && git.tip(branch).filter(own -> !isPart(git, own, tip)).isEmpty();
    }

    /** Whether all that a commit brought is in another one, or was there: also where it was squashed or picked. */
    private static boolean hasAll(SiteGit git, ObjectId head, ObjectId site, Progress progress) throws IOException {
        if (isPart(git, head, site)) {
            return true;
        }
        Optional<ObjectId> base = BranchMerge.base(git, head, site);
        if (base.isEmpty()) {
            return false;
        }
        PathHistory past = PathHistory.read(git, site, progress);
        try (RevWalk walk = new RevWalk(git.repository()); TreeWalk files = new TreeWalk(git.repository())) {
            files.addTree(walk.parseCommit(base.get()).getTree());
            files.addTree(walk.parseCommit(head).getTree());
            files.addTree(walk.parseCommit(site).getTree());
            files.setRecursive(true);
            files.setFilter(TreeFilter.ANY_DIFF);
            while (files.next()) {
                if (files.idEqual(0, 1) || files.idEqual(1, 2)) {
                    continue;
                }
                Optional<String> card = git.card(files.getPathString());
                Optional<String> text = files.getObjectId(1).equals(ObjectId.zeroId()) ? Optional.empty()
                        : card.isEmpty() ? Optional.empty() : Optional.of(FileContent.id(past.text(files.getObjectId(1))));
                if (card.isEmpty() || past.find(card.get(), text).isEmpty()) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether the checkout goes back from a branch of its own to the site's. */
    boolean leaves() {
        return !before.equals(branch);
    }

    /** Whether there is nothing to go on to. */
    boolean reached(SiteGit git) throws IOException {
        return !leaves() && BranchMerge.isPart(git, tip, head) && (!forward || tip.equals(head));
    }
}

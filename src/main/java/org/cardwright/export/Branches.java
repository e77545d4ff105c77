package org.cardwright.export;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.cardwright.i18n.Strings;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheCheckout;
import org.eclipse.jgit.errors.CheckoutConflictException;
import org.eclipse.jgit.errors.LockFailedException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.revwalk.RevWalk;

/** Switches branches of a checkout; changes that nobody committed stay, or the switch is refused. */
final class Branches {
    private Branches() {}

    /** Checks an existing branch out, unless it is already, or has no commit. */
    static void switchTo(SiteGit git, String branch) throws IOException {
        Optional<ObjectId> tip = git.tip(branch);
        if (git.branch().equals(Optional.of(branch)) || tip.isEmpty()) {
            return;
        }
        move(git, tip.get());
        point(git.repository(), branch);
    }

    /** Brings files and index from the head to a commit, as far as nobody changed them. */
    static void move(SiteGit git, ObjectId to) throws IOException {
        move(git, git.head(), to);
    }

    /** The same from a commit that files and index are at. */
    static void move(SiteGit git, Optional<ObjectId> from, ObjectId to) throws IOException {
        Repository repository = git.repository();
        DirCache index;
        try {
            index = repository.lockDirCache();
        } catch (LockFailedException e) {
            throw GitLocks.ofIndex(repository, e);
        }
        try (RevWalk walk = new RevWalk(repository)) {
            RevTree tree = walk.parseCommit(to).getTree();
            RevTree old = from.isPresent() ? walk.parseCommit(from.get()).getTree() : null;
            var checkout = old == null ? new DirCacheCheckout(repository, index, tree)
                    : new DirCacheCheckout(repository, old, index, tree);
            checkout.setFailOnConflict(true);
            checkout.checkout();
        } catch (CheckoutConflictException e) {
            List<String> files = e.getConflictingFiles() == null ? List.of() : List.of(e.getConflictingFiles());
            throw new ExportException(Strings.get("export.git.dirty", files.isEmpty() ? "" : files.getFirst(),
                    Math.max(0, files.size() - 1)), e);
        } finally {
            index.unlock();
        }
    }

    /** Lets the head name a branch; files and index stay. */
    static void point(Repository repository, String branch) throws IOException {
        RefUpdate update = repository.updateRef(Constants.HEAD);
        update.setRefLogMessage("checkout: moving to " + branch, false);
        RefUpdate.Result result = update.link(Constants.R_HEADS + branch);
        if (!List.of(RefUpdate.Result.NEW, RefUpdate.Result.FORCED, RefUpdate.Result.NO_CHANGE).contains(result)) {
            throw result == RefUpdate.Result.LOCK_FAILURE ? GitLocks.ofBranch(repository, branch)
                    : new ExportException(Strings.get("export.git.moved", branch));
        }
    }

    /** Why a branch could not be made or moved. */
    static ExportException refused(SiteGit git, String branch, RefUpdate.Result result) throws IOException {
        Optional<String> problem = git.tip(branch).isPresent() ? Optional.empty()
                : BranchNames.of(git, Optional.empty()).problem(branch);
        if (problem.isPresent()) {
            return new ExportException(problem.get());
        }
        return result == RefUpdate.Result.LOCK_FAILURE || result == RefUpdate.Result.IO_FAILURE
                ? GitLocks.ofBranch(git.repository(), branch)
                : new ExportException(Strings.get("export.git.moved", branch));
    }

    /** Lets a branch name another commit, only if it still names the one that it is known to. */
    static void set(SiteGit git, String branch, ObjectId from, ObjectId to, String why) throws IOException {
        RefUpdate update = git.repository().updateRef(Constants.R_HEADS + branch);
        update.setNewObjectId(to);
        update.setExpectedOldObjectId(from);
        update.setForceUpdate(true);
        update.setRefLogMessage(why, false);
        RefUpdate.Result result = update.update();
        if (!List.of(RefUpdate.Result.FAST_FORWARD, RefUpdate.Result.FORCED, RefUpdate.Result.NO_CHANGE)
                .contains(result)) {
            throw refused(git, branch, result);
        }
    }
}

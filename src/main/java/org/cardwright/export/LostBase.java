package org.cardwright.export;

import java.io.IOException;
import java.util.Optional;

import org.cardwright.i18n.Strings;
import org.eclipse.jgit.lib.ObjectId;

/** Says why nothing can be merged where a checkout and its server have no common history. */
public final class LostBase {
    private LostBase() {}

    /** What needs to know where both parted. */
    public interface Work<T> {
        T run() throws IOException;
    }

    /**
     * Does what needs a common history with what was fetched last.
     *
     * @throws RewrittenException if the server's history was written again
     */
    public static <T> T explaining(SiteTarget target, String branch, Work<T> work) throws IOException {
        try {
            return work.run();
        } catch (MergeConflictException | ServerException | SiteChangedException e) {
            throw e;
        } catch (ExportException e) {
            try (SiteGit git = SiteGit.open(target).orElseThrow()) {
                Optional<RemoteRoute> route = RemoteRoute.push(git, branch);
                Optional<ObjectId> tip = route.isEmpty() ? Optional.empty() : route.get().tip(git);
                throw tip.isEmpty() ? e : explained(git, branch, tip.get(), false, e);
            }
        }
    }

    /**
     * The failure, in words for what it is.
     *
     * @param asked whether it was tried already to get the latest
     */
    static ExportException explained(SiteGit git, String branch, ObjectId tip, boolean asked, ExportException failure)
            throws IOException {
        Optional<ObjectId> ours = git.tip(branch).isPresent() ? git.tip(branch) : git.head();
        if (ours.isEmpty() || BranchMerge.base(git, ours.get(), tip).isPresent()) {
            return failure;
        }
        Optional<RemoteRoute> route = RemoteRoute.push(git, branch);
        boolean rewritten = route.isPresent() && ServerPast.of(git, route.get(), Optional.empty()).knows(ours.get());
        if (rewritten && !asked) {
            return new RewrittenException(Strings.get("export.merge.rewritten", branch));
        }
        boolean cut = !git.repository().getObjectDatabase().getShallowCommits().isEmpty();
        return rewritten ? new ExportException(Strings.get("export.merge.rewritten.own", branch), failure)
                : cut ? new ExportException(Strings.get("export.merge.cut", branch), failure) : failure;
    }
}

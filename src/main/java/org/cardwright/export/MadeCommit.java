package org.cardwright.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.cardwright.i18n.Strings;
import org.cardwright.edit.Progress;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;

/** How branch and index of a checkout were before a commit, so that it can be taken back. */
final class MadeCommit {
    private final SiteGit git;
    private final String branch;
    private final Optional<ObjectId> start;
    private final Optional<String> checkedOut;
    private final Path indexFile;
    private final Optional<byte[]> index;

    private MadeCommit(SiteGit git, String branch, Optional<ObjectId> start) throws IOException {
        this.git = git;
        this.branch = branch;
        this.start = start;
        checkedOut = git.branch();
        indexFile = git.repository().getIndexFile().toPath();
        index = Files.exists(indexFile) ? Optional.of(Files.readAllBytes(indexFile)) : Optional.empty();
    }

    /** @param start the commit that is checked out */
    static MadeCommit before(SiteGit git, String branch, Optional<ObjectId> start) throws IOException {
        return new MadeCommit(git, branch, start);
    }

    /** Pushes the branch; where a person would have to choose first, the commit is taken back. */
    void pushOrTakeBack(PushMerge push, ObjectId commit, Progress progress) throws IOException {
        try {
            push.run(branch, progress);
        } catch (MergeConflictException e) {
            takeBack(Optional.of(commit));
            throw e;
        }
    }

    /**
     * Lets branch, head and index be as they were; files stay.
     *
     * @param commit what the branch names now; empty where that is no other commit
     */
    void takeBack(Optional<ObjectId> commit) throws IOException {
        Repository repository = git.repository();
        boolean create = !checkedOut.equals(Optional.of(branch));
        if (!create && commit.isPresent() && start.isPresent()) {
            Branches.set(git, branch, commit.get(), start.get(), Strings.get("export.push.back"));
        } else if (create && checkedOut.isPresent()) {
            Branches.point(repository, checkedOut.get());
        } else if (create && start.isPresent()) {
            RefUpdate detach = repository.updateRef(Constants.HEAD, true);
            detach.setNewObjectId(start.get());
            detach.forceUpdate();
        }
        if (create || start.isEmpty()) {
            RefUpdate delete = repository.updateRef(Constants.R_HEADS + branch);
            delete.setForceUpdate(true);
            delete.delete();
        }
        if (index.isPresent()) {
            Files.write(indexFile, index.get());
        } else {
            Files.deleteIfExists(indexFile);
        }
    }
}

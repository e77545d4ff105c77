package org.cardwright.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.cardwright.i18n.Strings;
import org.cardwright.edit.Progress;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;

/**
 * Commits some files of a checkout and nothing else with the installed git, so that it signs them and asks its hooks;
 * where it does not, branch and index are as they were.
 */
final class GitCommit {
    private final GitProgram program;
    private final SiteGit git;
    private final Optional<ObjectId> head;
    private final String branch;

    GitCommit(GitProgram program, SiteGit git, Optional<ObjectId> head, String branch) {
        this.program = program;
        this.git = git;
        this.head = head;
        this.branch = branch;
    }

    /** Commits what the checkout holds of these paths, and no longer holds. */
    ObjectId commit(Set<String> paths, Author author, String message) throws IOException {
        Repository repository = git.repository();
        MadeCommit before = MadeCommit.before(git, branch, head);
        boolean made = false;
        if (!git.branch().equals(Optional.of(branch))) {
            beginBranch(repository);
        }
        try {
            ObjectId commit = run(paths, author, message);
            made = true;
            return commit;
        } finally {
            if (!made) {
                before.takeBack(Optional.empty());
            }
        }
    }

    private ObjectId run(Set<String> paths, Author author, String message) throws IOException {
        DirCache index = git.repository().readDirCache();
        List<String> known = paths.stream().filter(path -> index.findEntry(path) >= 0).toList();
        List<String> added = paths.stream().filter(path -> index.findEntry(path) < 0
                && Files.exists(git.tree().resolve(path))).toList();
        List<String> all = new ArrayList<>(known);
        all.addAll(added);
        Path text = Files.createTempFile("cardwright-git", ".msg");
        Path list = Files.createTempFile("cardwright-git", ".list");
        try {
            Files.writeString(text, message);
            if (!added.isEmpty()) {
                Files.write(list, String.join("\0", added).getBytes(StandardCharsets.UTF_8));
                said(List.of("--literal-pathspecs", "add", "--force", "--pathspec-from-file=" + list,
                        "--pathspec-file-nul"));
            }
            Files.write(list, String.join("\0", all).getBytes(StandardCharsets.UTF_8));
            List<String> commit = new ArrayList<>();
            if (!git.author().equals(Optional.of(author))) {
                commit.addAll(List.of("-c", "user.name=" + author.name(), "-c", "user.email=" + author.email()));
            }
            commit.addAll(List.of("--literal-pathspecs", "commit", "--quiet", "--only", "--allow-empty", "--file="
                    + text, "--pathspec-from-file=" + list, "--pathspec-file-nul"));
            said(commit);
        } finally {
            Files.deleteIfExists(text);
            Files.deleteIfExists(list);
        }
        return git.tip(branch).filter(tip -> !Optional.of(tip).equals(head)).orElseThrow(
                () -> new ExportException(Strings.get("export.git.moved", branch)));
    }

    private void said(List<String> arguments) throws IOException {
        GitProgram.Run run = program.run(git.tree(), Optional.empty(), Progress.NONE,
                arguments.toArray(String[]::new));
        if (run.exitCode() != 0) {
            throw new ServerException(Strings.get("export.git.not-committed"), GitWords.of(run.output()));
        }
    }

    private void beginBranch(Repository repository) throws IOException {
        if (head.isPresent()) {
            RefUpdate update = repository.updateRef(Constants.R_HEADS + branch);
            update.setNewObjectId(head.get());
            update.setExpectedOldObjectId(ObjectId.zeroId());
            RefUpdate.Result result = update.update();
            if (result != RefUpdate.Result.NEW) {
                throw Branches.refused(git, branch, result);
            }
        }
        Branches.point(repository, branch);
    }
}

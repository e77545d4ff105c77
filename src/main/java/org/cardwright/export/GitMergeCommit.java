package org.cardwright.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cardwright.i18n.Strings;
import org.cardwright.edit.Progress;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.ObjectId;

/** Makes a commit of a merge with the installed git, so that it is signed and the hooks for its message are asked. */
final class GitMergeCommit {
    private final GitProgram program;
    private final SiteGit git;
    private final CommitStyle style;

    GitMergeCommit(GitProgram program, SiteGit git, CommitStyle style) {
        this.program = program;
        this.git = git;
        this.style = style;
    }

    /** Commits a tree that is stored; no branch and no file changes. */
    ObjectId commit(CommitBuilder commit, Author author) throws IOException {
        Path text = Files.createTempFile("cardwright-git", ".msg");
        try {
            Files.writeString(text, commit.getMessage());
            hook("prepare-commit-msg", text.toString(), "merge");
            hook("commit-msg", text.toString());
            List<String> line = new ArrayList<>();
            if (!git.author().equals(Optional.of(author))) {
                line.addAll(List.of("-c", "user.name=" + author.name(), "-c", "user.email=" + author.email()));
            }
            line.addAll(List.of("commit-tree", commit.getTreeId().name(), "-F", text.toString()));
            for (ObjectId parent : commit.getParentIds()) {
                line.addAll(List.of("-p", parent.name()));
            }
            if (style.signed()) {
                line.add("-S");
            }
            String said = said(line);
            return ObjectId.fromString(said.substring(said.lastIndexOf('\n') + 1).strip());
        } finally {
            Files.deleteIfExists(text);
        }
    }

    private void hook(String name, String... arguments) throws IOException {
        if (style.hooks().contains(name)) {
            List<String> line = new ArrayList<>(List.of("hook", "run", "--ignore-missing", name, "--"));
            line.addAll(List.of(arguments));
            said(line);
        }
    }

    private String said(List<String> arguments) throws IOException {
        GitProgram.Run run = program.run(git.tree(), Optional.empty(), Progress.NONE,
                arguments.toArray(String[]::new));
        if (run.exitCode() != 0) {
            throw new ServerException(Strings.get("export.git.not-committed"), GitWords.of(run.output()));
        }
        return run.output();
    }
}

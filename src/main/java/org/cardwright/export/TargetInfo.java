package org.cardwright.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a person should know of a site before exporting to it.
 *
 * @param git whether it is in a git repository
 * @param branch what is checked out; empty for a detached head
 * @param branches the branches that there are
 * @param author who git says the person is
 * @param remote the server to push to
 * @param sources files of the site's generator, relative to the root; its next run writes all cards anew from them
 */
public record TargetInfo(Target target, boolean git, Optional<String> branch, List<String> branches,
        Optional<Author> author, Optional<String> remote, List<Path> sources) {
    public TargetInfo {
        branches = List.copyOf(branches);
        sources = List.copyOf(sources);
    }

    /**
     * Looks at a site; nothing is written.
     *
     * @throws ExportException if it cannot take an export now
     */
    public static TargetInfo of(Target target) throws IOException {
        Optional<SiteGit> opened = SiteGit.open(target);
        if (opened.isEmpty()) {
            return new TargetInfo(target, false, Optional.empty(), List.of(), Optional.empty(), Optional.empty(),
                    CourseSources.present(target));
        }
        try (SiteGit git = opened.get()) {
            git.requireQuiet();
            return new TargetInfo(target, true, git.branch(), git.branches(), git.author(),
                    Remote.of(target).name(git.branch().orElse("")), CourseSources.present(target));
        }
    }

    /** Whether a text can be the name of a branch. */
    public static boolean isBranchName(String name) {
        return SiteGit.isBranchName(name);
    }
}

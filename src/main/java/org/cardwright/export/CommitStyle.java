package org.cardwright.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.cardwright.i18n.Strings;

/**
 * What a checkout wants of each commit that only git itself can do.
 *
 * @param signed whether commits are signed
 * @param hooks the hooks that look at each commit
 * @param filters whether cards go through other programs on their way into a commit
 */
record CommitStyle(boolean signed, List<String> hooks, boolean filters) {
    private static final List<String> HOOKS =
            List.of("pre-commit", "prepare-commit-msg", "commit-msg", "post-commit");

    CommitStyle {
        hooks = List.copyOf(hooks);
    }

    static CommitStyle of(SiteGit git) throws IOException {
        GitSettings settings = git.settings();
        Path folder = settings.text("core", "", "hooksPath").map(path -> place(git, path))
                .orElseGet(() -> git.folder().resolve("hooks"));
        return new CommitStyle(settings.yes("commit", "gpgSign"), HOOKS.stream().filter(hook -> Stream.of("", ".exe")
                .map(end -> folder.resolve(hook + end)).anyMatch(file -> Files.isRegularFile(file)
                && Files.isExecutable(file))).toList(), !CardFilters.of(git).isEmpty());
    }

    private static Path place(SiteGit git, String path) {
        return path.startsWith("~/") ? Path.of(System.getProperty("user.home"), path.substring(2))
                : git.tree().resolve(path);
    }

    boolean needsGit() {
        return signed || filters || !hooks.isEmpty();
    }

    /** What would be left out without git, in words. */
    Optional<String> leftOut() {
        if (!signed && hooks.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Strings.get("export.git.no-program", signed ? Strings.get("export.git.signature") : "",
                signed && !hooks.isEmpty() ? ", " : "",
                hooks.isEmpty() ? "" : Strings.get("export.git.hooks", String.join(", ", hooks))));
    }
}

package org.cardwright.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.cardwright.i18n.Strings;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.errors.LockFailedException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.lib.Repository;

/** Knows forms of checkouts that an export cannot work with, or whose person should know something before it. */
final class CheckoutState {
    private static final Set<String> EXTENSIONS = Set.of("noop", "noop-v1", "preciousobjects", "partialclone",
            "worktreeconfig", "objectformat", "refstorage", "relativeworktrees", "submodulepathconfig");

    private CheckoutState() {}

    /**
     * Refuses a checkout whose cards cannot be compared or committed.
     *
     * @throws ExportException says what it is, and what to do
     */
    static void require(SiteGit git) throws IOException {
        Repository repository = git.repository();
        format(repository);
        git.settings();
        if (Stream.of(repository.getDirectory().toPath(), git.tree(), git.cardsPlace())
                .anyMatch(folder -> Files.exists(folder) && !Files.isWritable(folder))) {
            throw new ExportException(Strings.get("export.git.read-only", git.tree()));
        }
        DirCache index = index(repository);
        List<String> left = IntStream.range(0, index.getEntryCount()).mapToObj(index::getEntry)
                .filter(entry -> entry.isSkipWorkTree() && git.card(entry.getPathString()).isPresent())
                .map(entry -> entry.getPathString()).filter(path -> !Files.exists(git.tree().resolve(path))).toList();
        if (!left.isEmpty()) {
            throw new ExportException(Strings.get("export.git.sparse", left.size(), left.getFirst()));
        }
        Optional<String> missing = CardFilters.missing(git);
        if (missing.isPresent()) {
            throw new ExportException(Strings.get("export.git.filter", missing.get()));
        }
    }

    private static void format(Repository repository) throws ExportException {
        var config = repository.getConfig();
        String version = config.getString("core", null, "repositoryformatversion");
        String objects = config.getString("extensions", null, "objectFormat");
        if (objects != null && !objects.equalsIgnoreCase("sha1")) {
            throw new ExportException(Strings.get("export.git.sha256", repository.getWorkTree(),
                    objects.toUpperCase(Locale.ROOT)));
        }
        for (String extension : config.getNames("extensions")) {
            if ("1".equals(version) && !EXTENSIONS.contains(extension.toLowerCase(Locale.ROOT))) {
                throw new ExportException(Strings.get("export.git.extension", repository.getWorkTree(), extension));
            }
        }
    }

    /** Java's git knows the usual index only. */
    private static DirCache index(Repository repository) throws IOException {
        try {
            return repository.readDirCache();
        } catch (IOException e) {
            Path folder = repository.getDirectory().toPath();
            String bytes = new String(Files.readAllBytes(folder.resolve("index")), StandardCharsets.ISO_8859_1);
            boolean shared;
            try (Stream<Path> files = Files.list(folder)) {
                shared = files.anyMatch(file -> file.getFileName().toString().startsWith("sharedindex."));
            }
            String key = bytes.contains("sdir") ? "export.git.sparse-index"
                    : shared && bytes.contains("link") ? "export.git.split-index" : "export.git.bad-index";
            throw new ExportException(Strings.get(key, repository.getWorkTree()), e);
        }
    }

    /** What a person should know, in words; the export goes ahead all the same. */
    static List<String> notices(SiteGit git, Optional<String> remote) throws IOException {
        Repository repository = git.repository();
        List<String> notices = new ArrayList<>();
        GitLocks.found(repository, git.branch().orElse("")).ifPresent(notices::add);
        if (GitProgram.installed().isEmpty()) {
            CommitStyle.of(git).leftOut().ifPresent(notices::add);
        }
        if (Files.exists(git.folder().resolve("shallow"))) {
            notices.add(Strings.get("export.git.shallow"));
        }
        if (isPartial(repository.getConfig())) {
            notices.add(Strings.get("export.git.partial"));
        }
        if (repository.getConfig().getString("core", null, "worktree") != null
                && git.folder().toString().replace('\\', '/').contains("/.git/modules/")) {
            notices.add(Strings.get("export.git.submodule"));
        }
        if (remote.isPresent() && git.settings().config().getSubsections(ConfigConstants.CONFIG_REMOTE_SECTION)
                .contains(remote.get()) && git.settings().text("remote", remote.get(), "url").isEmpty()
                && git.settings().text("remote", remote.get(), "pushurl").isEmpty()) {
            notices.add(Strings.get("export.git.no-url", remote.get()));
        }
        return notices;
    }

    private static boolean isPartial(Config config) {
        return config.getString("extensions", null, "partialClone") != null
                || config.getSubsections(ConfigConstants.CONFIG_REMOTE_SECTION).stream().anyMatch(
                name -> "true".equals(config.getString(ConfigConstants.CONFIG_REMOTE_SECTION, name, "promisor")));
    }

    /** The failure itself, or the same in words for what Java's git says in its own. */
    static IOException explained(SiteTarget target, IOException failure) {
        return switch (failure) {
            case MissingObjectException _ -> new ExportException(
                    Strings.get("export.git.missing-object", target.root()), failure);
            case CorruptObjectException _ -> new ExportException(
                    Strings.get("export.git.bad-object", target.root()), failure);
            case LockFailedException locked -> new ExportException(
                    Strings.get("export.git.lock", locked.getFile(), Strings.get("export.git.lock.now")), failure);
            default -> failure;
        };
    }
}

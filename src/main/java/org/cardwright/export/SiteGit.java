package org.cardwright.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.cardwright.i18n.Strings;
import org.cardwright.text.SourceText;
import org.cardwright.workspace.IoReasons;
import org.eclipse.jgit.errors.RepositoryNotFoundException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.ReflogEntry;
import org.eclipse.jgit.lib.ReflogReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.UserConfig;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.util.FS;

/** The git repository of a checkout, read only; close it after use. */
final class SiteGit implements AutoCloseable {
    static {
        // Measuring the clock of the file system takes seconds, and writes probes: not while a person waits.
        FS.FileStoreAttributes.setBackground(true);
    }

    private final Repository repository;
    private final String cards;
    private Optional<GitSettings> settings = Optional.empty();

    private SiteGit(Repository repository, String cards) {
        this.repository = repository;
        this.cards = cards;
    }

    /** The repository of a site; empty if it has none. */
    static Optional<SiteGit> open(SiteTarget target) throws ExportException {
        var builder = new FileRepositoryBuilder().findGitDir(target.root().toFile());
        if (builder.getGitDir() == null) {
            if (Files.exists(target.root().resolve(Constants.DOT_GIT))) {
                throw new ExportException(Strings.get("export.git.incomplete", target.root()));
            }
            return Optional.empty();
        }
        workTree(target.root()).ifPresent(tree -> builder.setWorkTree(tree.toFile()));
        try {
            Repository repository = builder.setMustExist(true).build();
            if (repository.isBare()) {
                repository.close();
                throw new ExportException(Strings.get("export.git.bare", target.root()));
            }
            Path tree = repository.getWorkTree().toPath().toRealPath();
            return Optional.of(new SiteGit(repository, slashes(tree.relativize(target.cards()))));
        } catch (RepositoryNotFoundException e) {
            throw new ExportException(Strings.get("export.git.lost", target.root(), builder.getGitDir()), e);
        } catch (IllegalArgumentException e) {
            throw new ExportException(Strings.get("export.git.bad-config", builder.getGitDir()), e);
        } catch (ExportException e) {
            throw e;
        } catch (IOException e) {
            boolean newer = Optional.ofNullable(e.getMessage()).orElse("").startsWith("Unknown repository format");
            throw new ExportException(newer ? Strings.get("export.git.format", target.root())
                    : Strings.get("export.git.unreadable", target.root(), IoReasons.of(e)), e);
        }
    }

    /** A file in the place of git's folder says where that is, and stands in the checkout itself. */
    private static Optional<Path> workTree(Path root) {
        Path at = root;
        while (at != null && !Files.exists(at.resolve(Constants.DOT_GIT))) {
            at = at.getParent();
        }
        return Optional.ofNullable(at).filter(tree -> Files.isRegularFile(tree.resolve(Constants.DOT_GIT)));
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }

    Repository repository() {
        return repository;
    }

    Path folder() {
        return repository.getCommonDirectory().toPath();
    }

    Path tree() {
        return repository.getWorkTree().toPath();
    }

    /** The folder of the cards in the checkout. */
    Path cardsPlace() {
        return tree().resolve(cards);
    }

    /** The configuration as git reads it, read once. */
    GitSettings settings() throws IOException {
        if (settings.isEmpty()) {
            settings = Optional.of(GitSettings.of(repository));
        }
        return settings.get();
    }

    /** Whether a folder of the repository leads to cards, or is among them. */
    boolean onTheWay(String folder) {
        return cards.isEmpty() || (folder + "/").startsWith(cards + "/") || cards.startsWith(folder + "/");
    }

    /** The path of the folder of cards in the repository; empty if it is all of it. */
    String cardsPath() {
        return cards;
    }

    /** The card of a path in the repository; empty if it is none. */
    Optional<String> card(String path) {
        String start = cards.isEmpty() ? "" : cards + "/";
        return Optional.of(path).filter(name -> name.startsWith(start)).map(name -> name.substring(start.length()))
                .filter(SafeName::isCard);
    }

    /** The path of any file of the checkout. */
    String path(Path file) throws IOException {
        return slashes(tree().toRealPath().relativize(file));
    }

    /**
     * Refuses while a merge or the like is under way, and checkouts whose form is not known.
     *
     * @throws ExportException says what it is and what to do
     */
    void requireQuiet() throws IOException {
        CheckoutState.require(this);
        String doing = switch (repository.getRepositoryState()) {
            case SAFE -> "";
            case BARE -> throw new ExportException(Strings.get("export.git.bare", tree()));
            case MERGING, MERGING_RESOLVED -> "export.git.merging";
            case CHERRY_PICKING, CHERRY_PICKING_RESOLVED -> "export.git.picking";
            case REVERTING, REVERTING_RESOLVED -> "export.git.reverting";
            case REBASING, REBASING_REBASING, REBASING_MERGE, REBASING_INTERACTIVE, APPLY -> "export.git.rebasing";
            case BISECTING -> "export.git.bisecting";
        };
        if (!doing.isEmpty()) {
            throw new ExportException(Strings.get("export.git.busy", Strings.get(doing)));
        }
    }

    /** The branch that is checked out, also one without a commit yet; empty where the head is detached. */
    Optional<String> branch() throws IOException {
        Ref head = repository.exactRef(Constants.HEAD);
        return head != null && head.isSymbolic()
                ? Optional.of(Repository.shortenRefName(head.getTarget().getName())) : Optional.empty();
    }

    /** Whether the head was ever set to a commit without all files going along, as far as git noted that. */
    boolean wasReset() throws IOException {
        ReflogReader log = repository.getRefDatabase().getReflogReader(Constants.HEAD);
        // The words of git, and of JGit.
        return log == null || log.getReverseEntries().stream().map(ReflogEntry::getComment)
                .anyMatch(what -> what.startsWith("reset") || what.endsWith("updating HEAD"));
    }

    Optional<ObjectId> head() throws IOException {
        return Optional.ofNullable(repository.resolve(Constants.HEAD));
    }

    Optional<ObjectId> tip(String branch) throws IOException {
        return Optional.ofNullable(repository.exactRef(Constants.R_HEADS + branch)).map(Ref::getObjectId);
    }

    List<String> branches() throws IOException {
        return repository.getRefDatabase().getRefsByPrefix(Constants.R_HEADS).stream()
                .map(ref -> Repository.shortenRefName(ref.getName())).sorted().toList();
    }

    /** The cards of a commit by their file with slashes. */
    Map<String, SourceText> cards(ObjectId commit) throws IOException {
        Map<String, SourceText> texts = new TreeMap<>();
        for (var entry : cardIds(commit).entrySet()) {
            texts.put(entry.getKey(), SourceText.decode(repository.open(entry.getValue()).getBytes()));
        }
        return texts;
    }

    /** The folder of cards as a commit has it; zero if it has none. */
    ObjectId cardsTree(RevCommit commit) throws IOException {
        if (cards.isEmpty()) {
            return commit.getTree();
        }
        try (TreeWalk found = TreeWalk.forPath(repository, cards, commit.getTree())) {
            return found == null ? ObjectId.zeroId() : found.getObjectId(0);
        }
    }

    /** The object of each card of a commit. */
    Map<String, ObjectId> cardIds(ObjectId commit) throws IOException {
        Map<String, ObjectId> ids = new TreeMap<>();
        try (RevWalk walk = new RevWalk(repository); TreeWalk files = new TreeWalk(repository)) {
            files.addTree(walk.parseCommit(commit).getTree());
            files.setRecursive(true);
            if (!cards.isEmpty()) {
                files.setFilter(PathFilter.create(cards));
            }
            int skipped = cards.isEmpty() ? 0 : cards.length() + 1;
            while (files.next()) {
                boolean plain = FileMode.REGULAR_FILE.equals(files.getRawMode(0))
                        || FileMode.EXECUTABLE_FILE.equals(files.getRawMode(0));
                if (plain && files.getPathString().length() > skipped) {
                    String file = files.getPathString().substring(skipped);
                    if (SafeName.isCard(file)) {
                        ids.put(file, files.getObjectId(0));
                    }
                }
            }
        }
        return ids;
    }

    /** The author that git's configuration names; empty if it has to be asked. */
    Optional<Author> author() throws IOException {
        UserConfig user = settings().config().get(UserConfig.KEY);
        return !settings().whole() || user.isAuthorNameImplicit() || user.isAuthorEmailImplicit() ? Optional.empty()
                : Optional.of(new Author(user.getAuthorName(), user.getAuthorEmail()));
    }

    @Override
    public void close() {
        repository.close();
    }
}

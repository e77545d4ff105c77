package org.cardwright.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.cardwright.data.DataFolder;
import org.cardwright.edit.CardId;
import org.cardwright.text.SourceText;
import org.cardwright.workspace.CardFolder;
import org.cardwright.edit.Progress;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.Status;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/** A real repository of a small site, with the hands of a person who uses git there. */
public final class SiteRepo implements AutoCloseable {
    private static final Path NOTHING = nothing();
    private static volatile boolean installed = true;
    private static volatile Optional<String> token = Optional.empty();
    private static volatile Optional<Path> userConfig = Optional.empty();

    static {
        // Neither this machine's configuration nor its user's may decide what a test finds.
        SystemReader.setInstance(new SystemReader.Delegate(SystemReader.getInstance()) {
            @Override
            public FileBasedConfig openUserConfig(Config parent, FS fs) {
                return empty(parent, fs);
            }

            @Override
            public FileBasedConfig openSystemConfig(Config parent, FS fs) {
                return empty(parent, fs);
            }

            @Override
            public FileBasedConfig openJGitConfig(Config parent, FS fs) {
                return empty(parent, fs);
            }

            @Override
            public String getenv(String variable) {
                return switch (variable) {
                    case "GIT_CONFIG_NOSYSTEM" -> "1";
                    case "GIT_CONFIG_GLOBAL" -> userConfig.map(Path::toString).orElse(NOTHING.toString());
                    case "CARDWRIGHT_TOKEN" -> token.orElse(null);
                    case "PATH" -> installed ? super.getenv(variable) : "";
                    default -> super.getenv(variable);
                };
            }

            @Override
            public StoredConfig getUserConfig() {
                return empty(null, FS.DETECTED);
            }
        });
    }

    public final Path root;
    private final Git git;

    private SiteRepo(Path root, Git git) {
        this.root = root;
        this.git = git;
    }

    private static Path nothing() {
        try {
            Path file = Files.createTempFile("cardwright-test", ".gitconfig");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Something that a test does. */
    public interface Work {
        void run() throws Exception;
    }

    /** Does something on a computer that has no git. */
    public static void withoutGit(Work work) throws Exception {
        installed = false;
        try {
            work.run();
        } finally {
            installed = true;
        }
    }

    /** Does something with a token in the environment. */
    public static void withToken(String secret, Work work) throws Exception {
        token = Optional.of(secret);
        try {
            work.run();
        } finally {
            token = Optional.empty();
        }
    }

    /** Does something for a user who has this configuration. */
    static void withUserConfig(Path config, Work work) throws Exception {
        userConfig = Optional.of(config);
        try {
            work.run();
        } finally {
            userConfig = Optional.empty();
        }
    }

    private static FileBasedConfig empty(Config parent, FS fs) {
        return new FileBasedConfig(parent, null, fs) {
            @Override
            public void load() {}

            @Override
            public void save() {}

            @Override
            public boolean isOutdated() {
                return false;
            }
        };
    }

    /** An empty site on branch {@code main}, with nothing committed. */
    public static SiteRepo empty(Path root) throws IOException {
        try {
            SiteRepo repo = new SiteRepo(root,
                    Git.init().setDirectory(root.toFile()).setInitialBranch("main").call());
            StoredConfig config = repo.git.getRepository().getConfig();
            config.setString("user", null, "name", "Ada Lovelace");
            config.setString("user", null, "email", "ada@example.org");
            config.setBoolean("core", null, "fileMode", false);
            config.save();
            repo.write("_config.yml", "title: Cards\ncollections:\n  cards:\n    output: true\n");
            Files.createDirectories(root.resolve("_cards"));
            return repo;
        } catch (GitAPIException e) {
            throw new AssertionError(e);
        }
    }

    /** As the window and every command that writes do first. */
    public static void open(Path folder) throws IOException {
        open(folder, DataFolder.locate());
    }

    /** The same for a user whose data is elsewhere. */
    public static void open(Path folder, Path data) throws IOException {
        Source source = Source.read(folder, Progress.NONE);
        Map<CardId, SourceText> texts = new TreeMap<>();
        source.cards().forEach((file, card) -> texts.put(source.card(file), card.source()));
        Opening.note(Optional.of(data), new CardFolder(folder), texts);
    }

    /** A site that holds the cards of a folder, committed. */
    public static SiteRepo with(Path root, Path cards) throws IOException {
        SiteRepo repo = empty(root);
        try (Stream<Path> files = Files.list(cards)) {
            for (Path file : files.toList()) {
                Files.copy(file, root.resolve("_cards").resolve(file.getFileName().toString()));
            }
        }
        repo.commit("Cards of the year");
        return repo;
    }

    /** Another checkout of the same remote. */
    public static SiteRepo cloned(Path remote, Path root) {
        try {
            SiteRepo repo = new SiteRepo(root, Git.cloneRepository().setURI(remote.toUri().toString())
                    .setDirectory(root.toFile()).call());
            StoredConfig config = repo.git.getRepository().getConfig();
            config.setString("user", null, "name", "Grace Hopper");
            config.setString("user", null, "email", "grace@example.org");
            config.save();
            return repo;
        } catch (GitAPIException | IOException e) {
            throw new AssertionError(e);
        }
    }

    /** A checkout that is there. */
    static SiteRepo at(Path root) {
        try {
            return new SiteRepo(root, Git.open(root.toFile()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The remote is reached at another address from now on. */
    public void moveRemote(String address) throws IOException {
        StoredConfig config = git.getRepository().getConfig();
        config.setString("remote", "origin", "url", address);
        config.save();
    }

    /** A bare remote named origin, with what is committed here. */
    public Path addRemote(Path bare) {
        try {
            Git.init().setBare(true).setInitialBranch("main").setDirectory(bare.toFile()).call().close();
            git.remoteAdd().setName("origin").setUri(new org.eclipse.jgit.transport.URIish(bare.toUri().toString()))
                    .call();
            git.push().setRemote("origin").add("main").call();
            return bare;
        } catch (GitAPIException | java.net.URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    /** Gives the server another address; what is pushed goes to the folder, as if it were the host's. */
    public void address(String url, Path bare) throws IOException {
        var config = git.getRepository().getConfig();
        config.setString("remote", "origin", "url", url);
        config.setString("remote", "origin", "pushurl", bare.toUri().toString());
        config.save();
    }

    /** Pushes the branch that is checked out. */
    public void push() {
        try {
            git.push().call();
        } catch (GitAPIException e) {
            throw new AssertionError(e);
        }
    }

    /** Pushes what is checked out to a branch of the remote. */
    public void push(String branch) {
        try {
            git.push().setRemote("origin").setRefSpecs(new org.eclipse.jgit.transport.RefSpec("HEAD:" + branch)).call();
        } catch (GitAPIException e) {
            throw new AssertionError(e);
        }
    }

    Git git() {
        return git;
    }

    public Path write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    public String read(String path) throws IOException {
        return Files.readString(root.resolve(path));
    }

    /** Replaces a text in a file; it must be there. */
    public void replace(String path, String what, String with) throws IOException {
        replace(root.resolve(path), what, with);
    }

    static void replace(Path file, String what, String with) throws IOException {
        String text = Files.readString(file);
        if (!text.contains(what)) {
            throw new AssertionError(file + " does not hold " + what);
        }
        Files.writeString(file, text.replace(what, with));
    }

    /** Commits all that is in the checkout. */
    public ObjectId commit(String message) {
        try {
            git.add().addFilepattern(".").call();
            git.add().addFilepattern(".").setUpdate(true).call();
            return git.commit().setMessage(message).setSign(false).call();
        } catch (GitAPIException e) {
            throw new AssertionError(e);
        }
    }

    public ObjectId head() throws IOException {
        return git.getRepository().resolve("HEAD");
    }

    public String branch() throws IOException {
        return git.getRepository().getFullBranch();
    }

    public RevCommit commitOf(String rev) throws IOException {
        try (RevWalk walk = new RevWalk(git.getRepository())) {
            return walk.parseCommit(git.getRepository().resolve(rev));
        }
    }

    /** The files that a commit changed against its first parent, each with a sign: + added, - removed, * changed. */
    public List<String> changed(String rev) throws IOException {
        RevCommit commit = commitOf(rev);
        Map<String, ObjectId> before = commit.getParentCount() == 0 ? Map.of() : files(commit.getParent(0));
        Map<String, ObjectId> after = files(commit);
        TreeSet<String> all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        List<String> changed = new ArrayList<>();
        for (String file : all) {
            if (!after.containsKey(file)) {
                changed.add("- " + file);
            } else if (!before.containsKey(file)) {
                changed.add("+ " + file);
            } else if (!before.get(file).equals(after.get(file))) {
                changed.add("* " + file);
            }
        }
        return changed;
    }

    private Map<String, ObjectId> files(ObjectId id) throws IOException {
        Map<String, ObjectId> files = new TreeMap<>();
        try (RevWalk walk = new RevWalk(git.getRepository()); TreeWalk tree = new TreeWalk(git.getRepository())) {
            tree.addTree(walk.parseCommit(id).getTree());
            tree.setRecursive(true);
            while (tree.next()) {
                files.put(tree.getPathString(), tree.getObjectId(0));
            }
        }
        return files;
    }

    /** A file as a commit has it. */
    public Optional<String> committed(String rev, String path) throws IOException {
        ObjectId id = files(commitOf(rev)).get(path);
        return id == null ? Optional.empty() : Optional.of(new String(git.getRepository().open(id).getBytes(),
                java.nio.charset.StandardCharsets.UTF_8));
    }

    /** What git says of the checkout, one line for each file that is not as committed. */
    public List<String> status() {
        try {
            Status status = git.status().call();
            List<String> lines = new ArrayList<>();
            status.getAdded().forEach(file -> lines.add("added " + file));
            status.getChanged().forEach(file -> lines.add("staged " + file));
            status.getRemoved().forEach(file -> lines.add("removed " + file));
            status.getMissing().forEach(file -> lines.add("missing " + file));
            status.getModified().forEach(file -> lines.add("modified " + file));
            status.getUntracked().forEach(file -> lines.add("untracked " + file));
            status.getConflicting().forEach(file -> lines.add("conflicting " + file));
            return lines.stream().sorted().toList();
        } catch (GitAPIException e) {
            throw new AssertionError(e);
        }
    }

    /** Takes branch, index and files back to a commit, and away all else. */
    void reset(ObjectId to) {
        try {
            git.reset().setMode(org.eclipse.jgit.api.ResetCommand.ResetType.HARD).setRef(to.name()).call();
            git.clean().setCleanDirectories(true).setForce(true).call();
        } catch (GitAPIException e) {
            throw new AssertionError(e);
        }
    }

    /** Every file below a folder with its content, git's own left out. */
    public static Map<String, String> tree(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (!name.startsWith(".git/")) {
                    texts.put(name, new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1));
                }
            }
        }
        return texts;
    }

    @Override
    public void close() {
        git.close();
    }
}

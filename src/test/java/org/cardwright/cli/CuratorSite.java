package org.cardwright.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicReference;

import org.cardwright.access.LoopbackGitServer;
import org.cardwright.access.LoopbackLine;
import org.cardwright.export.SiteRepo;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.MergeCommand;
import org.eclipse.jgit.api.MergeResult;
import org.eclipse.jgit.api.ResetCommand.ResetType;
import org.eclipse.jgit.api.errors.CheckoutConflictException;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.ObjectChecker;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.ObjectWalk;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevObject;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;

/** The remote that all curators push to, and what its maintainer does there with git alone. */
final class CuratorSite implements AutoCloseable {
    /** Somebody who pushes, too. */
    interface Rival {
        void push() throws IOException, GitAPIException;
    }

    private static final String MAIN = "refs/heads/main";

    private final Path work;
    private final Path bare;
    private final Repository repository;
    private final SiteRepo maintainer;
    private final Git git;
    private final LoopbackGitServer server;
    private final LoopbackLine line;
    private final Deque<Rival> rivals = new ConcurrentLinkedDeque<>();
    private final AtomicReference<Exception> failure = new AtomicReference<>();

    CuratorSite(Path work, Map<String, String> cards) throws IOException, GitAPIException {
        this.work = work;
        bare = work.resolve("remote.git");
        maintainer = SiteRepo.empty(work.resolve("maintainer"));
        for (var card : cards.entrySet()) {
            maintainer.write("_cards/" + card.getKey(), card.getValue());
        }
        maintainer.commit("Cards");
        maintainer.addRemote(bare);
        repository = Git.open(bare.toFile()).getRepository();
        git = Git.open(maintainer.root.toFile());
        server = LoopbackGitServer.http(work);
        line = new LoopbackLine(server.address(""));
        server.door(exchange -> {
            Rival rival = exchange.getRequestURI().getPath().endsWith("/git-receive-pack")
                    && exchange.getRequestMethod().equals("POST") ? rivals.poll() : null;
            if (rival != null) {
                try {
                    rival.push();
                } catch (IOException | GitAPIException | RuntimeException e) {
                    failure.set(e);
                }
            }
            return false;
        });
    }

    /** A checkout of a curator's own, which knows the remote by the line that may be slow or break. */
    Path cloned(String name) throws IOException {
        try (SiteRepo clone = SiteRepo.cloned(bare, work.resolve(name))) {
            clone.moveRemote(line.through(server.address("remote.git")));
        }
        return work.resolve(name);
    }

    LoopbackLine line() {
        return line;
    }

    /** When the next push is at the server's door, somebody else goes first. */
    void before(Rival rival) {
        rivals.add(rival);
    }

    /** How many of those who were to go first did not get to it. */
    int calm() throws IOException {
        line.mend();
        int left = rivals.size();
        rivals.clear();
        Exception wrong = failure.getAndSet(null);
        if (wrong != null) {
            throw new IOException(wrong);
        }
        return left;
    }

    /** The cards of main, by their file. */
    Map<String, String> cards() throws IOException {
        Map<String, String> cards = new TreeMap<>();
        try (RevWalk walk = new RevWalk(repository); TreeWalk files = new TreeWalk(repository)) {
            files.addTree(walk.parseCommit(main()).getTree());
            files.setRecursive(true);
            while (files.next()) {
                if (files.getPathString().startsWith("_cards/")) {
                    cards.put(files.getPathString().substring("_cards/".length()), new String(
                            repository.open(files.getObjectId(0)).getBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return cards;
    }

    ObjectId main() throws IOException {
        return repository.resolve(MAIN);
    }

    /** Takes main to a commit of the same content without its history, or with only the oldest part of that; whether without. */
    boolean squash(Random random) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            RevCommit tip = walk.parseCommit(main());
            List<RevCommit> line = firstParents(walk, tip);
            List<ObjectId> parents = random.nextBoolean() || line.size() < 4 ? List.of()
                    : List.of(line.get(1 + random.nextInt(line.size() - 1)));
            move(commit(tip, parents, "All of it, squashed"));
            return parents.isEmpty();
        }
    }

    /** Takes the newest commits away, as an administrator does who thinks that they were a mistake. */
    boolean forcePush(Random random) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            List<RevCommit> line = firstParents(walk, walk.parseCommit(main()));
            if (line.size() < 2) {
                return false;
            }
            move(line.get(Math.min(line.size() - 1, 1 + random.nextInt(2))));
            return true;
        }
    }

    /** Writes the newest commits of main anew, one after the other, each with the content that it had. */
    void rebase(Random random) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            List<RevCommit> line = firstParents(walk, walk.parseCommit(main()));
            int count = Math.min(line.size() - 1, 1 + random.nextInt(6));
            ObjectId parent = line.get(count);
            for (RevCommit old : line.subList(0, count).reversed()) {
                parent = commit(old, List.of(parent), old.getShortMessage() + " (rebased)");
            }
            move(parent);
        }
    }

    private static List<RevCommit> firstParents(RevWalk walk, RevCommit tip) throws IOException {
        List<RevCommit> line = new ArrayList<>(List.of(tip));
        while (line.getLast().getParentCount() > 0) {
            line.add(walk.parseCommit(line.getLast().getParent(0)));
        }
        return line;
    }

    private ObjectId commit(RevCommit like, List<ObjectId> parents, String message) throws IOException {
        try (ObjectInserter inserter = repository.newObjectInserter()) {
            CommitBuilder commit = new CommitBuilder();
            commit.setTreeId(like.getTree());
            commit.setParentIds(parents);
            commit.setAuthor(like.getAuthorIdent());
            commit.setCommitter(like.getAuthorIdent());
            commit.setMessage(message);
            ObjectId id = inserter.insert(commit);
            inserter.flush();
            return id;
        }
    }

    private void move(ObjectId to) throws IOException {
        RefUpdate update = repository.updateRef(MAIN);
        update.setNewObjectId(to);
        update.setForceUpdate(true);
        update.update();
    }

    /** Merges a branch as one commit where git can, and deletes it; whether main has its content now. */
    boolean squashMerge(String branch) throws IOException, GitAPIException {
        git.fetch().setForceUpdate(true).call();
        git.checkout().setName("main").call();
        git.reset().setMode(ResetType.HARD).setRef("origin/main").call();
        MergeResult merge = git.merge().include(git.getRepository().resolve("origin/" + branch)).setSquash(true)
                .setCommit(false).call();
        boolean merged = merge.getMergeStatus().isSuccessful();
        if (merged) {
            git.commit().setMessage("Merge the request of " + branch).setSign(false).setAllowEmpty(true).call();
            git.push().add("main").call();
        } else {
            git.reset().setMode(ResetType.HARD).setRef("origin/main").call();
        }
        deleteBranch(branch);
        return merged;
    }

    void deleteBranch(String branch) throws IOException {
        RefUpdate update = repository.updateRef("refs/heads/" + branch);
        update.setForceUpdate(true);
        update.delete();
    }

    /** Brings a checkout to what main is, whatever stood there: with git, as people do. */
    static void reset(Path clone) throws IOException, GitAPIException {
        try (Git git = Git.open(clone.toFile())) {
            git.fetch().setRemoveDeletedRefs(true).call();
            git.checkout().setName("main").setForced(true).call();
            git.reset().setMode(ResetType.HARD).setRef("origin/main").call();
            // The new name of a card that was renamed in the checkout itself is a file that git does not know.
            git.clean().setCleanDirectories(true).setForce(true).call();
        }
    }

    static ObjectId head(Path clone) throws IOException {
        try (Git git = Git.open(clone.toFile())) {
            return git.getRepository().resolve("HEAD");
        }
    }

    /** Fetches, and goes on where that is possible without a merge; whether the checkout is at the remote's main. */
    static boolean fastForward(Path clone) throws IOException, GitAPIException {
        try (Git git = Git.open(clone.toFile()); RevWalk walk = new RevWalk(git.getRepository())) {
            git.fetch().call();
            RevCommit theirs = walk.parseCommit(git.getRepository().resolve("origin/main"));
            boolean part = walk.isMergedInto(walk.parseCommit(git.getRepository().resolve("HEAD")), theirs);
            return part && git.merge().include(theirs).setFastForward(
                    MergeCommand.FastForwardMode.FF_ONLY).call().getMergeStatus().isSuccessful();
        } catch (CheckoutConflictException e) {
            // Git leaves alone what is edited in the checkout itself.
            return false;
        }
    }

    /** What git says of a checkout that is not as committed; empty if nothing. */
    static Optional<String> unclean(Path clone) throws IOException, GitAPIException {
        try (Git git = Git.open(clone.toFile())) {
            var status = git.status().call();
            return status.isClean() ? Optional.empty()
                    : Optional.of(clone.getFileName() + ": " + status.getUncommittedChanges() + status.getUntracked());
        }
    }

    /** Looks at every object that a branch leads to: all are there, and each is sound. */
    int checked() throws IOException {
        int count = 0;
        try (ObjectWalk walk = new ObjectWalk(repository); ObjectReader reader = repository.newObjectReader()) {
            for (Ref ref : repository.getRefDatabase().getRefsByPrefix("refs/heads/")) {
                walk.markStart(walk.parseAny(ref.getObjectId()));
            }
            var checker = new ObjectChecker();
            for (RevObject commit = walk.next(); commit != null; commit = walk.next()) {
                checker.check(commit.getType(), reader.open(commit).getBytes());
                count++;
            }
            for (RevObject object = walk.nextObject(); object != null; object = walk.nextObject()) {
                checker.check(object.getType(), reader.open(object).getBytes());
                count++;
            }
        }
        return count;
    }

    /** Takes a folder away with all that is in it. */
    static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Override
    public void close() throws IOException {
        line.close();
        server.close();
        git.close();
        maintainer.close();
        repository.close();
    }
}

package org.cardwright.export;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.cardwright.i18n.Strings;
import org.cardwright.workspace.Progress;
import org.eclipse.jgit.errors.NotSupportedException;
import org.eclipse.jgit.errors.TransportException;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.EmptyProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ProgressMonitor;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.transport.PushResult;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.RemoteRefUpdate;
import org.eclipse.jgit.transport.Transport;

/**
 * The server that a site's branches are pushed to: with the installed git, whose helpers know how to sign in, else in
 * process. Nothing here ever waits for an answer of a person.
 */
public final class Remote {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int SECONDS = 60;

    private final Target target;
    private final Optional<GitProgram> program;

    Remote(Target target, Optional<GitProgram> program) {
        this.target = target;
        this.program = program;
    }

    /** The remote of a site's checkout. */
    public static Remote of(Target target) {
        Optional<Path> git = GitProgram.find(Optional.ofNullable(System.getenv("PATH")).orElse(""));
        return new Remote(target, git.map(path -> new GitProgram(path, PATIENCE)));
    }

    /** The name of the remote that a branch belongs to; empty if the checkout has none. */
    public Optional<String> name(String branch) throws IOException {
        try (SiteGit git = open()) {
            return name(git, branch);
        }
    }

    private static Optional<String> name(SiteGit git, String branch) {
        Config config = git.repository().getConfig();
        Set<String> remotes = config.getSubsections("remote");
        String own = config.getString("branch", branch, "remote");
        if (own != null && remotes.contains(own)) {
            return Optional.of(own);
        }
        return remotes.contains("origin") ? Optional.of("origin") : remotes.stream().sorted().findFirst();
    }

    private SiteGit open() throws IOException {
        return SiteGit.open(target).orElseThrow(
                () -> new ExportException(Strings.get("export.git.none", target.root())));
    }

    private static String required(SiteGit git, String branch) throws ExportException {
        return name(git, branch).orElseThrow(() -> new ExportException(Strings.get("export.remote.none")));
    }

    /** The branch that is checked out, where the remote is not known to have all of it. */
    public Optional<String> unpushed() throws IOException {
        try (SiteGit git = open(); RevWalk walk = new RevWalk(git.repository())) {
            Optional<String> branch = git.branch().filter(checkedOut -> name(git, checkedOut).isPresent());
            Optional<ObjectId> ours = branch.isEmpty() ? Optional.empty() : git.head();
            Optional<ObjectId> theirs = branch.isEmpty() ? Optional.empty() : tip(git, branch.get());
            boolean has = ours.isEmpty() || theirs.isPresent()
                    && walk.isMergedInto(walk.parseCommit(ours.get()), walk.parseCommit(theirs.get()));
            return has ? Optional.empty() : branch;
        }
    }

    /**
     * Pushes a branch under its own name.
     *
     * @throws ExportException if the remote cannot be reached or refuses; a branch that is behind is a result instead
     */
    public RemoteResult push(String branch, Progress progress) throws IOException {
        try (SiteGit git = open()) {
            String remote = required(git, branch);
            String ref = Constants.R_HEADS + branch;
            return program.isPresent() ? push(program.get(), ssh(git), remote, ref, progress)
                    : push(git, remote, ref, progress);
        }
    }

    private RemoteResult push(GitProgram git, Optional<String> ssh, String remote, String ref, Progress progress)
            throws IOException {
        GitProgram.Run run = git.run(target.root(), ssh, progress, "push", "--porcelain", "--set-upstream", remote,
                ref + ":" + ref);
        if (run.exitCode() == 0) {
            return new RemoteResult(false, Strings.get("export.remote.pushed", remote));
        }
        boolean behind = run.output().contains("[rejected]");
        if (behind) {
            return new RemoteResult(true, Strings.get("export.remote.behind", remote));
        }
        throw new ExportException(Strings.get("export.remote.push-failed", remote, reason(run.output())));
    }

    private static Optional<String> ssh(SiteGit git) {
        return Optional.ofNullable(git.repository().getConfig().getString("core", null, "sshCommand"));
    }

    /** The line that says why, in git's words: the last one that says error, fatal or remote. */
    private static String reason(String output) {
        List<String> lines = output.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        List<String> telling = lines.stream()
                .filter(line -> line.matches("(?i)^(fatal|error|remote|ssh|!|.*denied|.*could not).*")).toList();
        List<String> from = telling.isEmpty() ? lines : telling;
        return String.join(" ", from.subList(Math.max(0, from.size() - 2), from.size()));
    }

    private static RemoteResult push(SiteGit git, String remote, String ref, Progress progress) throws IOException {
        List<RemoteRefUpdate> updates = new ArrayList<>();
        try (Transport transport = Transport.open(git.repository(), remote)) {
            transport.setTimeout(SECONDS);
            updates.add(new RemoteRefUpdate(git.repository(), ref, ref, false,
                    Constants.R_REMOTES + remote + ref.substring(Constants.R_HEADS.length() - 1), null));
            PushResult result = transport.push(monitor(progress), updates);
            RemoteRefUpdate update = result.getRemoteUpdate(ref);
            return switch (update.getStatus()) {
                case OK, UP_TO_DATE -> new RemoteResult(false, Strings.get("export.remote.pushed", remote));
                case REJECTED_NONFASTFORWARD, REJECTED_REMOTE_CHANGED ->
                    new RemoteResult(true, Strings.get("export.remote.behind", remote));
                default -> throw new ExportException(Strings.get("export.remote.push-failed", remote,
                        update.getMessage() == null ? update.getStatus().toString() : update.getMessage()));
            };
        } catch (java.net.URISyntaxException | NotSupportedException | TransportException e) {
            throw new ExportException(Strings.get("export.remote.push-failed.no-git", remote, e.getMessage()), e);
        }
    }

    /**
     * Fetches a branch; its commit stands in the remote's branches then, and nothing else changes.
     *
     * @return whether the remote has the branch
     */
    public boolean fetch(String branch, Progress progress) throws IOException {
        try (SiteGit git = open()) {
            String remote = required(git, branch);
            if (program.isPresent()) {
                GitProgram.Run run = program.get().run(target.root(), ssh(git), progress, "fetch", "--no-tags",
                        remote);
                if (run.exitCode() != 0) {
                    throw new ExportException(Strings.get("export.remote.fetch-failed", remote, reason(run.output())));
                }
            } else {
                fetch(git, remote, progress);
            }
            return tip(git, branch).isPresent();
        }
    }

    private static void fetch(SiteGit git, String remote, Progress progress) throws IOException {
        try (Transport transport = Transport.open(git.repository(), remote)) {
            transport.setTimeout(SECONDS);
            transport.fetch(monitor(progress), List.of(new RefSpec("+refs/heads/*:refs/remotes/" + remote + "/*")));
        } catch (java.net.URISyntaxException | NotSupportedException | TransportException e) {
            throw new ExportException(Strings.get("export.remote.fetch-failed.no-git", remote, e.getMessage()), e);
        }
    }

    /** The commit of a branch as it was last fetched. */
    static Optional<ObjectId> tip(SiteGit git, String branch) throws IOException {
        Optional<String> remote = name(git, branch);
        return remote.isEmpty() ? Optional.empty() : Optional.ofNullable(git.repository()
                .exactRef(Constants.R_REMOTES + remote.get() + "/" + branch)).map(Ref::getObjectId);
    }

    /** Only hears of a cancel. */
    private static ProgressMonitor monitor(Progress progress) {
        return new EmptyProgressMonitor() {
            @Override
            public boolean isCancelled() {
                return progress.canceled();
            }
        };
    }
}

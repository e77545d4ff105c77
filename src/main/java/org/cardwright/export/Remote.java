package org.cardwright.export;

import java.io.IOException;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

import org.cardwright.access.Access;
import org.cardwright.access.RemoteException;
import org.cardwright.access.RemoteFailure;
import org.cardwright.access.Visit;
import org.cardwright.i18n.Strings;
import org.cardwright.edit.Progress;
import org.eclipse.jgit.errors.TransportException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.EmptyProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ProgressMonitor;
import org.eclipse.jgit.lib.RefUpdate;
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
    /** How often a push is tried over a line that breaks; what arrived is not sent again. */
    private static final int BREAKS = 4;
    /** Where the line is to blame, which may be there again soon. */
    private static final Set<RemoteFailure.Kind> LINE = Set.of(RemoteFailure.Kind.DROPPED, RemoteFailure.Kind.NO_ANSWER,
            RemoteFailure.Kind.NO_HOST);

    private final SiteTarget target;
    private final Optional<GitProgram> program;
    private final BackOff backOff;

    Remote(SiteTarget target, Optional<GitProgram> program, BackOff backOff) {
        this.target = target;
        this.program = program;
        this.backOff = backOff;
    }

    /** The remote of a site's checkout. */
    public static Remote of(SiteTarget target) {
        return new Remote(target, GitProgram.installed(), BackOff.real());
    }

    /** The remote that a branch is pushed to; empty if the checkout has none. */
    public Optional<String> name(String branch) throws IOException {
        try (SiteGit git = open()) {
            return RemoteRoute.push(git, branch).map(RemoteRoute::remote);
        }
    }

    private SiteGit open() throws IOException {
        return SiteGit.open(target).orElseThrow(
                () -> new ExportException(Strings.get("export.git.none", target.root())));
    }

    private static RemoteRoute required(Optional<RemoteRoute> route) throws ExportException {
        return route.orElseThrow(() -> new ExportException(Strings.get("export.remote.none")));
    }

    /** The branch that is checked out, where the remote is not known to have all of it. */
    public Optional<String> unpushed() throws IOException {
        try (SiteGit git = open(); RevWalk walk = new RevWalk(git.repository())) {
            Optional<String> branch = git.branch();
            Optional<RemoteRoute> route = branch.isEmpty() ? Optional.empty() : RemoteRoute.push(git, branch.get());
            Optional<ObjectId> ours = route.isEmpty() ? Optional.empty() : git.head();
            Optional<ObjectId> theirs = route.isEmpty() ? Optional.empty() : route.get().tip(git);
            boolean has = ours.isEmpty() || theirs.isPresent()
                    && walk.isMergedInto(walk.parseCommit(ours.get()), walk.parseCommit(theirs.get()));
            return has ? Optional.empty() : branch;
        }
    }

    /** How many commits of a branch its server is not known to have under any branch; none where there is no server. */
    public int unsent(String branch) throws IOException {
        try (SiteGit git = open(); RevWalk walk = new RevWalk(git.repository())) {
            Optional<ObjectId> tip = git.tip(branch);
            Optional<RemoteRoute> route = tip.isEmpty() ? Optional.empty() : RemoteRoute.push(git, branch);
            if (route.isEmpty()) {
                return 0;
            }
            walk.markStart(walk.parseCommit(tip.get()));
            for (ObjectId known : route.get().known(git)) {
                walk.markUninteresting(walk.parseCommit(known));
            }
            return (int) StreamSupport.stream(walk.spliterator(), false).count();
        }
    }

    /**
     * Pushes a branch under its own name; where others write it just then, and where the line breaks, tries again for a while.
     *
     * @throws ExportException if the remote cannot be reached or refuses; a branch that is behind is a result instead
     */
    public RemoteResult push(String branch, Progress progress) throws IOException {
        try (SiteGit git = open()) {
            RemoteRoute route = required(RemoteRoute.push(git, branch));
            String address = route.address(git, true);
            boolean outside = outside(address);
            Optional<ObjectId> sent = git.tip(branch);
            for (int failed = 0;; failed++) {
                Outcome outcome = outside ? push(program.get(), ssh(git), route, progress)
                        : push(git, route, address, progress);
                if (outcome.pushed()) {
                    if (sent.isPresent()) {
                        note(git, route, sent.get());
                    }
                    return new RemoteResult(false, Strings.get("export.remote.pushed", route.server()),
                            outcome.words());
                }
                if (outside && inside(git, address, outcome.said())) {
                    outside = false;
                    continue;
                }
                boolean held = GitWords.heldByAnother(outcome.said());
                if (!held && GitWords.behind(outcome.said())) {
                    return new RemoteResult(true, Strings.get("export.remote.behind", route.server()), List.of());
                }
                RemoteFailure failure = outcome.failure().orElseGet(() -> RemoteFailure.of(address, outcome.said()));
                if (!held && failure.kind() == RemoteFailure.Kind.DROPPED) {
                    Optional<RemoteResult> arrived = lookUp(git, route, failed, failure, progress);
                    if (arrived.isPresent()) {
                        return arrived.get();
                    }
                    continue;
                }
                if (!held) {
                    throw failed("export.remote.push-failed", route, failure, outcome.words());
                }
                if (failed + 1 == BackOff.TRIES) {
                    throw new ServerException(Strings.get("export.remote.push-locked", route.server()), outcome.words());
                }
                backOff.after(failed, progress);
            }
        }
    }

    /** A checkout that was cloned with one branch only does not note by itself what it pushed of others. */
    private static void note(SiteGit git, RemoteRoute route, ObjectId sent) throws IOException {
        if (!route.tip(git).equals(Optional.of(sent))) {
            RefUpdate update = git.repository().updateRef(route.tracking());
            update.setNewObjectId(sent);
            update.setRefLogMessage("update by push", false);
            update.forceUpdate();
        }
    }

    /**
     * Asks a server with which the line broke what it has of the branch, after a while and as often as that takes.
     *
     * @return empty if the server can be reached again and the branch did not arrive
     */
    private Optional<RemoteResult> lookUp(SiteGit git, RemoteRoute route, int failed, RemoteFailure failure,
            Progress progress) throws IOException {
        for (int again = failed; again + 1 < BREAKS; again++) {
            backOff.after(again, progress);
            try {
                boolean there = fetch(git, route, false, progress);
                ObjectId ours = git.tip(route.branch()).orElseThrow();
                return there && BranchMerge.isPart(git, ours, route.tip(git).orElseThrow())
                        ? Optional.of(new RemoteResult(false, Strings.get("export.remote.pushed", route.server()), List.of()))
                        : Optional.empty();
            } catch (ServerException e) {
                RemoteFailure.Kind kind = RemoteException.in(e).map(RemoteFailure::kind).orElse(RemoteFailure.Kind.OTHER);
                if (!LINE.contains(kind)) {
                    throw e;
                }
            }
        }
        throw failed("export.remote.push-broken", route, failure, List.of());
    }

    /** Whether the installed git goes to a server: it has its own ways to sign in, unless one signed in here. */
    private boolean outside(String address) {
        return program.isPresent() && !Access.ours().signedIn(address);
    }

    /** Whether this program can ask what the installed git could not: whom to trust, and the passphrase of a key. */
    private static boolean inside(SiteGit git, String address, String said) throws IOException {
        RemoteFailure.Kind kind = RemoteFailure.of(address, said).kind();
        boolean question = kind == RemoteFailure.Kind.UNKNOWN_HOST || kind == RemoteFailure.Kind.KEY_REFUSED;
        // At the proxy one may have signed in here.
        return question && Access.ours().asks() && ssh(git).isEmpty() || kind == RemoteFailure.Kind.PROXY;
    }

    private static ServerException failed(String headline, RemoteRoute route, RemoteFailure failure, List<String> words) {
        boolean known = failure.kind() != RemoteFailure.Kind.OTHER;
        return ServerException.of(Strings.get(known ? headline + ".known" : headline, route.server()), failure, words);
    }

    /** What came of one try: all that was said, and what of it is for people. */
    private record Outcome(boolean pushed, String said, List<String> words, Optional<RemoteFailure> failure) {
        Outcome(boolean pushed, String said, List<String> words) {
            this(pushed, said, words, Optional.empty());
        }
    }

    private Outcome push(GitProgram git, Optional<String> ssh, RemoteRoute route, Progress progress)
            throws IOException {
        String ref = Constants.R_HEADS + route.branch();
        List<String> arguments = new ArrayList<>(List.of("push", "--porcelain"));
        if (route.follow()) {
            arguments.add("--set-upstream");
        }
        arguments.addAll(List.of(route.remote(), ref + ":" + ref));
        GitProgram.Run run = git.run(target.root(), ssh, progress, arguments.toArray(String[]::new));
        return new Outcome(run.exitCode() == 0, run.output(), GitWords.of(run.output()));
    }

    private static Optional<String> ssh(SiteGit git) throws IOException {
        return git.settings().text("core", "", "sshCommand");
    }

    private static Outcome push(SiteGit git, RemoteRoute route, String address, Progress progress) throws IOException {
        Visit visit = Access.ours().visit(address, git.settings().config(), progress);
        try {
            return visit.run(() -> push(git, route, visit, progress));
        } catch (RemoteException e) {
            return new Outcome(false, "", words(e), Optional.of(e.failure()));
        }
    }

    private static Outcome push(SiteGit git, RemoteRoute route, Visit visit, Progress progress)
            throws IOException, URISyntaxException {
        String ref = Constants.R_HEADS + route.branch();
        try (Transport transport = Transport.open(git.repository(), route.remote(), Transport.Operation.PUSH)) {
            visit.configure(transport);
            PushResult result = transport.push(monitor(progress), List.of(
                    new RemoteRefUpdate(git.repository(), ref, ref, false, route.tracking(), null)));
            RemoteRefUpdate update = result.getRemoteUpdate(ref);
            RemoteRefUpdate.Status status = update.getStatus();
            boolean pushed = status == RemoteRefUpdate.Status.OK || status == RemoteRefUpdate.Status.UP_TO_DATE;
            List<String> words = new ArrayList<>(GitWords.of(result.getMessages().strip()
                    .replaceAll("(?m)^(?=.)", "remote: ")));
            boolean behind = status == RemoteRefUpdate.Status.REJECTED_NONFASTFORWARD
                    || status == RemoteRefUpdate.Status.REJECTED_REMOTE_CHANGED;
            String why = behind ? "(non-fast-forward)" : Optional.ofNullable(update.getMessage())
                    .orElse(status.toString());
            if (!pushed) {
                words.add(why);
            }
            return new Outcome(pushed, pushed ? "" : result.getMessages() + "\n" + why, words);
        }
    }

    /** What a library said is for people only where nothing better is known, or where it names the address. */
    private static List<String> words(RemoteException failure) {
        return words(failure.failure(), String.join("\n", failure.failure().said()));
    }

    private static List<String> words(RemoteFailure failure, String said) {
        return switch (failure.kind()) {
            case OTHER, NOT_FOUND -> GitWords.of(said);
            default -> List.of();
        };
    }

    /**
     * Fetches the branch that a branch is pushed to; its commit stands in the remote's branches then, and nothing else
     * changes.
     *
     * @return whether the remote has the branch
     */
    public boolean fetch(String branch, Progress progress) throws IOException {
        try (SiteGit git = open()) {
            return fetch(git, required(RemoteRoute.push(git, branch)), progress);
        }
    }

    /** Fetches the branch that a branch follows. */
    boolean fetchUpstream(String branch, Progress progress) throws IOException {
        try (SiteGit git = open()) {
            return fetch(git, required(RemoteRoute.upstream(git, branch)), progress);
        }
    }

    /** Fetches a branch of the remote. */
    boolean fetch(RemoteRoute route, Progress progress) throws IOException {
        try (SiteGit git = open()) {
            return fetch(git, route, progress);
        }
    }

    /** By its own name, whatever the checkout fetches otherwise: it may have been cloned with one branch only. */
    private boolean fetch(SiteGit git, RemoteRoute route, Progress progress) throws IOException {
        boolean there = fetch(git, route, false, progress);
        if (there && lacksBase(git, route)) {
            deepen(git, route, progress);
        }
        return there;
    }

    /**
     * Fetches the earlier versions of the site, where the checkout has only the newest ones.
     *
     * @return whether there may be more than before
     */
    boolean complete(Progress progress) throws IOException {
        try (SiteGit git = open()) {
            Optional<String> branch = git.branch();
            Optional<RemoteRoute> route = branch.isEmpty() ? Optional.empty() : RemoteRoute.upstream(git, branch.get());
            boolean cut = route.isPresent() && route.get().tip(git).isPresent()
                    && !git.repository().getObjectDatabase().getShallowCommits().isEmpty();
            if (cut) {
                deepen(git, route.get(), progress);
            }
            return cut;
        }
    }

    private void deepen(SiteGit git, RemoteRoute route, Progress progress) throws IOException {
        fetch(git, route, true, progress);
        Deepened.join(git, route.tip(git).orElseThrow());
    }

    /** Whether a checkout of the newest commits only does not know where it and the server parted. */
    private static boolean lacksBase(SiteGit git, RemoteRoute route) throws IOException {
        return !git.repository().getObjectDatabase().getShallowCommits().isEmpty() && git.head().isPresent()
                && BranchMerge.base(git, git.head().get(), route.tip(git).orElseThrow()).isEmpty();
    }

    /** @param whole whether the commits before the oldest one here are wanted, too */
    private boolean fetch(SiteGit git, RemoteRoute route, boolean whole, Progress progress) throws IOException {
        String spec = "+" + Constants.R_HEADS + route.branch() + ":" + route.tracking();
        String address = route.address(git, false);
        for (int failed = 0; outside(address); failed++) {
            GitProgram.Run run = program.get().run(target.root(), ssh(git), progress, "fetch", whole ? "--unshallow"
                    : "--no-tags", route.remote(), spec);
            if (run.exitCode() == 0) {
                return route.tip(git).isPresent();
            }
            if (run.output().matches("(?s).*couldn't find remote ref.*")) {
                return false;
            }
            if (inside(git, address, run.output())) {
                break;
            }
            // Another program of this checkout fetches the same just now.
            if (!GitWords.heldByAnother(run.output()) || failed + 1 == BackOff.TRIES) {
                RemoteFailure failure = RemoteFailure.of(address, run.output());
                throw failed("export.remote.fetch-failed", route, failure, words(failure, run.output()));
            }
            backOff.after(failed, progress);
        }
        Visit visit = Access.ours().visit(address, git.settings().config(), progress);
        try {
            return visit.run(() -> fetch(git, route, spec, whole, visit, progress));
        } catch (RemoteException e) {
            throw failed("export.remote.fetch-failed", route, e.failure(), words(e));
        }
    }

    private static boolean fetch(SiteGit git, RemoteRoute route, String spec, boolean whole, Visit visit,
            Progress progress) throws IOException, URISyntaxException {
        // As with the installed git: cleaning up is no part of looking for what others pushed. Nothing saves this.
        git.repository().getConfig().setInt("gc", null, "auto", 0);
        try (Transport transport = Transport.open(git.repository(), route.remote())) {
            visit.configure(transport);
            if (whole) {
                transport.setDepth(Constants.INFINITE_DEPTH);
            }
            // What is noted here already is left out, whatever its history lacks.
            transport.fetch(monitor(progress), List.of(whole ? new RefSpec(Constants.R_HEADS + route.branch())
                    : new RefSpec(spec)));
            return route.tip(git).isPresent();
        } catch (TransportException e) {
            if (e.getMessage() != null && e.getMessage().contains("does not have " + Constants.R_HEADS)) {
                return false;
            }
            throw e;
        }
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

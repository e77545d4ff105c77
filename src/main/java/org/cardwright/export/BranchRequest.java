package org.cardwright.export;

import java.io.IOException;
import java.util.Optional;

import org.cardwright.access.GitHub;
import org.cardwright.access.NewPullRequest;
import org.cardwright.access.PullRequestLink;
import org.cardwright.access.PullRequestState;
import org.cardwright.edit.Progress;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevWalk;

/** The pull request of a branch, on a host that one is signed in to: made, remembered, and looked at when asked for. */
public final class BranchRequest {
    private final SiteTarget target;
    private final PullRequestPage.Request request;
    private final ExportMemory memory;
    private final GitHub host;

    private BranchRequest(SiteTarget target, PullRequestPage.Request request, ExportMemory memory, GitHub host) {
        this.target = target;
        this.request = request;
        this.memory = memory;
        this.host = host;
    }

    /**
     * What was made.
     *
     * @param existed whether there was one for the branch
     * @param rest what of the text had no room, from the beginning of a line; empty if all of it had
     */
    public record Made(PullRequestLink link, boolean existed, String rest) {}

    /** Empty where the host isn't GitHub or one isn't signed in there; nothing is asked on the network. */
    public static Optional<BranchRequest> of(SiteTarget target, String branch, ExportMemory memory) throws IOException {
        return PullRequests.request(target, branch).filter(request -> request.to().kind() == HostedRepository.Kind.GITHUB)
                .flatMap(request -> GitHub.of(request.to().host()).map(host -> new BranchRequest(target, request, memory, host)));
    }

    /** What a branch brings to the site, with a title in the first line. */
    public static String text(SiteTarget target, String branch) throws IOException {
        try (SiteGit git = SiteGit.open(target).orElseThrow()) {
            return text(git, branch);
        }
    }

    static String text(SiteGit git, String branch) throws IOException {
        Optional<BranchChanges> several = BranchChanges.ofSeveral(git, branch);
        if (several.isPresent()) {
            return new Summary(several.get(), Optional.empty()).pullRequest();
        }
        try (RevWalk walk = new RevWalk(git.repository())) {
            Optional<ObjectId> tip = git.tip(branch);
            return tip.isEmpty() ? branch : walk.parseCommit(tip.get()).getFullMessage().strip();
        }
    }

    /** The one that is remembered. */
    public Optional<PullRequestLink> known() {
        return memory.request(target.root(), request.branch());
    }

    /**
     * Makes it; for a background thread.
     *
     * @param text in Markdown, with its title in the first line
     * @throws org.cardwright.access.RemoteException if the host refuses it
     */
    public Made create(String text, Progress progress) throws IOException {
        String body = PullRequestPage.body(text);
        int fits = fits(body);
        GitHub.Made made = host.create(asked(), PullRequestPage.title(text), body.substring(0, fits).strip(), progress);
        memory.rememberRequest(target.root(), request.branch(), made.link());
        return new Made(made.link(), made.existed(), made.existed() ? "" : body.substring(fits).strip());
    }

    /** How it is now; empty if the branch has none. For a background thread. */
    public Optional<PullRequestState> state(Progress progress) throws IOException {
        Optional<PullRequestLink> link = known();
        if (link.isEmpty()) {
            link = host.find(asked(), progress);
            link.ifPresent(found -> memory.rememberRequest(target.root(), request.branch(), found));
        }
        return link.isEmpty() ? Optional.empty() : Optional.of(host.state(asked(), link.get(), progress));
    }

    private NewPullRequest asked() {
        return new NewPullRequest(request.to().owner(), request.to().name(), request.from().owner(), request.from().name(),
                request.branch(), request.base());
    }

    /** How much of a text the host takes, at the end of a line where there is one. */
    private static int fits(String text) {
        return text.length() <= GitHub.MOST_TEXT ? text.length() : text.lastIndexOf('\n', GitHub.MOST_TEXT - 1) + 1;
    }
}

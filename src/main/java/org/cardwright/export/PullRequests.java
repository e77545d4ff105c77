package org.cardwright.export;

import java.io.IOException;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.cardwright.i18n.Strings;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.transport.RemoteConfig;
import org.eclipse.jgit.transport.URIish;

/** Finds the page on which the pull request for a branch is opened, from what the checkout knows of its servers. */
public final class PullRequests {
    private static final String UPSTREAM = "upstream";
    private static final List<String> USUAL = List.of("main", "master");

    private PullRequests() {}

    /**
     * The page, filled in; empty where the server's pages are not known, and for the branch that others are for. Nothing
     * is asked on the network.
     *
     * @param branch the branch, as it was pushed
     * @param text in Markdown, with its title in the first line
     */
    public static Optional<PullRequestPage> of(SiteTarget target, String branch, String text) throws IOException {
        return request(target, branch).map(request -> PullRequestPage.of(request, text));
    }

    /**
     * What a person does next to open it where the server's pages are not known; empty for the branch of the site itself.
     *
     * @param branch the branch, as it was pushed
     */
    public static Optional<String> next(SiteTarget target, String branch) throws IOException {
        Optional<SiteGit> opened = SiteGit.open(target);
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        try (SiteGit git = opened.get()) {
            Optional<RemoteRoute> route = RemoteRoute.push(git, branch);
            Optional<String> base = route.isEmpty() ? Optional.empty() : base(git, route.get().remote());
            boolean ends = route.isEmpty() || base.map(branch::equals).orElseGet(() -> USUAL.contains(branch));
            return ends || request(target, branch).isPresent() ? Optional.empty()
                    : Optional.of(Strings.get("export.request.unknown", branch));
        }
    }

    /** From where to where the pull request for a branch goes, if it has one. */
    static Optional<PullRequestPage.Request> request(SiteTarget target, String branch) throws IOException {
        Optional<SiteGit> opened = SiteGit.open(target);
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        try (SiteGit git = opened.get()) {
            Optional<String> pushed = RemoteRoute.push(git, branch).map(RemoteRoute::remote);
            Optional<HostedRepository> from = pushed.flatMap(name -> hosted(git, name));
            if (from.isEmpty()) {
                return Optional.empty();
            }
            // A fork is pushed to; what it is a fork of is the other server, if that is one of the same host.
            Optional<String> site = Stream.of(UPSTREAM, Constants.DEFAULT_REMOTE_NAME).filter(name -> hosted(git, name)
                    .filter(other -> other.host().equals(from.get().host())).isPresent()).findFirst().or(() -> pushed);
            HostedRepository to = hosted(git, site.orElseThrow()).orElseThrow();
            Optional<String> base = base(git, site.get());
            boolean ends = to.path().equals(from.get().path())
                    && base.map(branch::equals).orElseGet(() -> USUAL.contains(branch));
            return ends ? Optional.empty() : Optional.of(new PullRequestPage.Request(from.get(), to, base, branch));
        }
    }

    private static Optional<HostedRepository> hosted(SiteGit git, String remote) {
        try {
            var config = git.settings().config();
            Set<String> known = config.getSubsections("remote");
            List<URIish> addresses = known.contains(remote) ? new RemoteConfig(config, remote).getURIs() : List.of(new URIish(remote));
            return addresses.stream().findFirst().flatMap(address -> HostedRepository.of(address.toPrivateString()));
        } catch (IOException | URISyntaxException e) {
            // What is no address has no page; pushing to it says what is wrong with it.
            return Optional.empty();
        }
    }

    /** The server's own main branch, as far as the checkout knows it. */
    private static Optional<String> base(SiteGit git, String remote) throws IOException {
        String there = Constants.R_REMOTES + remote + "/";
        Ref head = git.repository().exactRef(there + Constants.HEAD);
        if (head != null && head.isSymbolic() && head.getTarget().getName().startsWith(there)) {
            return Optional.of(head.getTarget().getName().substring(there.length()));
        }
        for (String name : USUAL) {
            if (git.repository().exactRef(there + name) != null) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }
}

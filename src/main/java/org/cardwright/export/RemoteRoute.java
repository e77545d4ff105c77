package org.cardwright.export;

import java.io.IOException;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.cardwright.i18n.Strings;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.transport.RemoteConfig;
import org.eclipse.jgit.transport.URIish;

/**
 * Where a branch goes to or comes from, as git's configuration tells.
 *
 * @param remote the name of a remote, or an address
 * @param branch the name of the branch there
 * @param follow whether the branch has no other server yet, so that this one may be noted as its own
 */
record RemoteRoute(String remote, String branch, boolean follow) {
    /** The server that a branch is pushed to; empty if the checkout has none. */
    static Optional<RemoteRoute> push(SiteGit git, String branch) throws IOException {
        GitSettings settings = git.settings();
        Optional<String> own = settings.text("branch", branch, "pushRemote")
                .or(() -> settings.text("remote", "", "pushDefault")).filter(name -> known(settings, name));
        boolean tracked = settings.text("branch", branch, "remote").isPresent();
        return own.map(name -> new RemoteRoute(name, branch, false))
                .or(() -> usual(settings, branch).map(name -> new RemoteRoute(name, branch, !tracked)));
    }

    /** The server that a branch follows, and its name there. */
    static Optional<RemoteRoute> upstream(SiteGit git, String branch) throws IOException {
        GitSettings settings = git.settings();
        String there = settings.text("branch", branch, "merge").filter(ref -> ref.startsWith(Constants.R_HEADS))
                .map(ref -> ref.substring(Constants.R_HEADS.length())).orElse(branch);
        return usual(settings, branch).map(name -> new RemoteRoute(name, there, false));
    }

    private static Optional<String> usual(GitSettings settings, String branch) {
        Set<String> remotes = settings.config().getSubsections("remote");
        return settings.text("branch", branch, "remote").filter(name -> known(settings, name))
                .or(() -> Optional.of(Constants.DEFAULT_REMOTE_NAME).filter(remotes::contains))
                .or(() -> remotes.stream().sorted().findFirst());
    }

    /** A remote, or an address in the place of its name; a point would be the checkout itself. */
    private static boolean known(GitSettings settings, String name) {
        return settings.config().getSubsections("remote").contains(name) || name.contains("/") || name.contains(":");
    }

    /** The server in words: by its name where it is not the one that a copy of a site has from the start. */
    String server() {
        return Strings.get("export.remote.server", remote.equals(Constants.DEFAULT_REMOTE_NAME) ? 0 : 1, remote);
    }

    /** Where the branch of the server is noted after it was fetched. */
    String tracking() {
        boolean address = remote.contains(":") || remote.startsWith("/") || remote.startsWith(".");
        return address ? "refs/cardwright/" + branch : Constants.R_REMOTES + remote + "/" + branch;
    }

    /** The commits that the server is known to have on its branches. */
    List<ObjectId> known(SiteGit git) throws IOException {
        String tracking = tracking();
        return git.repository().getRefDatabase().getRefsByPrefix(tracking.substring(0, tracking.length() - branch.length()))
                .stream().map(Ref::getObjectId).filter(Objects::nonNull).toList();
    }

    /** The address of the server, after all that git's configuration puts in its place. */
    String address(SiteGit git, boolean push) throws IOException {
        try {
            var config = git.settings().config();
            RemoteConfig known = new RemoteConfig(config, remote);
            List<URIish> addresses = push && !known.getPushURIs().isEmpty() ? known.getPushURIs() : known.getURIs();
            return addresses.stream().findFirst().map(URIish::toString).orElse(remote);
        } catch (URISyntaxException e) {
            // Going there says what is wrong with it.
            return remote;
        }
    }

    /** The commit of the branch as it was last fetched. */
    Optional<ObjectId> tip(SiteGit git) throws IOException {
        return Optional.ofNullable(git.repository().exactRef(tracking())).map(Ref::getObjectId);
    }
}

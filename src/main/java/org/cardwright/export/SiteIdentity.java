package org.cardwright.export;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.transport.RemoteConfig;
import org.eclipse.jgit.transport.URIish;

/** Tells sites apart by the server that their checkouts belong to, however its address is spelled. */
final class SiteIdentity {
    private SiteIdentity() {}

    /**
     * The names of a site, the one to use first; further ones are those that it had before it got a remote. A site
     * without git is known by its place.
     */
    static List<String> of(SiteTarget target, Optional<SiteGit> git) throws IOException {
        if (git.isEmpty()) {
            return List.of("place " + target.root());
        }
        List<String> names = new ArrayList<>();
        remote(git.get()).ifPresent(names::add);
        names.add("checkout " + git.get().folder().toRealPath() + " " + root(git.get()).orElse(""));
        // The cards of one repository may be in several folders.
        Path inside = git.get().tree().toRealPath().relativize(target.cards());
        return names.stream().map(name -> name + " " + inside.toString().replace('\\', '/')).toList();
    }

    private static Optional<String> remote(SiteGit git) {
        Config config = git.repository().getConfig();
        Set<String> remotes = config.getSubsections("remote");
        Optional<String> name = remotes.contains("origin") ? Optional.of("origin") : remotes.stream().sorted()
                .findFirst();
        if (name.isEmpty()) {
            return Optional.empty();
        }
        try {
            return new RemoteConfig(config, name.get()).getURIs().stream().findFirst()
                    .map(uri -> "remote " + address(uri, git.tree()));
        } catch (URISyntaxException e) {
            return Optional.ofNullable(config.getString("remote", name.get(), "url")).map(url -> "remote " + url);
        }
    }

    /** An address without what may be spelled in several ways: protocol, user, port, letter case of the host, ending. */
    static String address(URIish uri, Path checkout) {
        String path = uri.getPath() == null ? "" : uri.getPath().replace('\\', '/').replaceFirst("/+$", "")
                .replaceFirst("(?i)\\.git$", "").replaceFirst("/+$", "");
        if (uri.getHost() != null) {
            return uri.getHost().toLowerCase(Locale.ROOT) + "/" + path.replaceFirst("^/+", "").replaceFirst("^~/", "");
        }
        return "file " + local(uri.getPath() == null ? "" : uri.getPath(), checkout);
    }

    private static String local(String path, Path checkout) {
        try {
            Path place = checkout.resolve(path).normalize();
            return place.toRealPath().toString().replaceFirst("/+$", "").replaceFirst("[/\\\\]?\\.git$", "");
        } catch (IOException | InvalidPathException e) {
            // Not there at the moment: its spelling will do.
            return path.replaceFirst("/+$", "").replaceFirst("[/\\\\]?\\.git$", "");
        }
    }

    /** The commit that all began with, along the first parents. */
    private static Optional<String> root(SiteGit git) throws IOException {
        Optional<ObjectId> head = git.head();
        if (head.isEmpty()) {
            return Optional.empty();
        }
        try (RevWalk walk = new RevWalk(git.repository())) {
            walk.setRetainBody(false);
            RevCommit commit = walk.parseCommit(head.get());
            while (commit.getParentCount() > 0) {
                commit = walk.parseCommit(commit.getParent(0));
            }
            return Optional.of(commit.name());
        }
    }
}

package org.cardwright.export;

import java.nio.file.Path;
import java.util.Optional;

import org.cardwright.access.ServerHost;
import org.eclipse.jgit.lib.Constants;

/** The server of a site. */
public final class SiteServer {
    private SiteServer() {}

    /** The address at which one signs in for the site that a folder of cards belongs to; empty where no token is of use. */
    public static Optional<String> of(Path cards) {
        try {
            Optional<SiteGit> site = SiteGit.open(SiteTarget.of(cards));
            if (site.isEmpty()) {
                return Optional.empty();
            }
            try (SiteGit git = site.get()) {
                Optional<String> server = Optional.ofNullable(git.repository().getConfig().getString("remote",
                        Constants.DEFAULT_REMOTE_NAME, "url")).filter(url -> ServerHost.of(url).isPresent());
                return server.isEmpty() ? server : Optional.of(SiteAddress.of(server.get()).uri());
            }
        } catch (ExportException e) {
            return Optional.empty();
        }
    }
}

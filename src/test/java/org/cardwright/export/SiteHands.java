package org.cardwright.export;

import java.io.IOException;

import org.eclipse.jgit.api.MergeCommand;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.StoredConfig;

/** What the people around a site do with its repository. */
public final class SiteHands {
    private SiteHands() {}

    /** Forgets who the person is. */
    public static void anonymous(SiteRepo site) throws IOException {
        StoredConfig config = site.git().getRepository().getConfig();
        config.unsetSection("user", null);
        config.save();
    }

    /** Merges a branch of the remote into what is checked out, as a pull request does. */
    public static void merge(SiteRepo site, String branch) throws IOException {
        try {
            site.git().fetch().call();
            site.git().merge().include(site.git().getRepository().resolve("origin/" + branch)).setMessage("Merge " + branch)
                    .setFastForward(MergeCommand.FastForwardMode.NO_FF).call();
        } catch (GitAPIException e) {
            throw new AssertionError(e);
        }
    }
}

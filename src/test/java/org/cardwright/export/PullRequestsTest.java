package org.cardwright.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.RefUpdate;
import org.junit.jupiter.api.Test;

/** Which page a branch leads to, from the remotes that the checkout has. */
class PullRequestsTest extends ExportCase {
    private static final String TEXT = "## Update 1 card\n";
    private static final String REST = "?quick_pull=1&title=Update%201%20card&body=";

    private void set(String section, String subsection, String name, String value) throws IOException {
        var config = site.git().getRepository().getConfig();
        config.setString(section, subsection, name, value);
        config.save();
    }

    private void track(String remote, String branch, boolean head) throws IOException {
        var repository = site.git().getRepository();
        RefUpdate update = repository.updateRef(Constants.R_REMOTES + remote + "/" + branch);
        update.setNewObjectId(site.head());
        update.update();
        if (head) {
            repository.updateRef(Constants.R_REMOTES + remote + "/HEAD").link(Constants.R_REMOTES + remote + "/" + branch);
        }
    }

    private Optional<String> page(String branch) throws IOException {
        return PullRequests.of(SiteTarget.of(site.root), branch, TEXT).map(PullRequestPage::address);
    }

    @Test
    void theServersMainBranchIsTheBase() throws IOException {
        set("remote", "origin", "url", "https://grace:secret@github.com/agency/site.git");
        set("remote", "origin", "pushurl", "git@github.com:agency/site.git");
        assertEquals(Optional.of("https://github.com/agency/site/compare/cards" + REST), page("cards"));
        assertEquals(Optional.empty(), page("main"), "what others are for has none");
        track("origin", "master", false);
        assertEquals(Optional.of("https://github.com/agency/site/compare/master...cards" + REST), page("cards"));
        track("origin", "site", true);
        assertEquals(Optional.of("https://github.com/agency/site/compare/site...cards" + REST), page("cards"));
        assertEquals(Optional.of("https://github.com/agency/site/compare/site...main" + REST), page("main"));
        assertEquals(Optional.empty(), page("site"));
        assertEquals(Optional.empty(), PullRequests.next(SiteTarget.of(site.root), "cards"), "its page says what to do");
        set("remote", "origin", "url", "https://git.example.org/agency/site.git");
        assertEquals(Optional.empty(), PullRequests.next(SiteTarget.of(site.root), "site"));
        assertEquals(Optional.of("Next, ask for a pull request: on the web page of the site's server, start one for the branch cards and "
                + "paste the text for it. If you don't know that page, ask the person who maintains the site."),
                PullRequests.next(SiteTarget.of(site.root), "cards"));
    }

    @Test
    void aForkLeadsToWhatItIsAForkOf() throws IOException {
        set("remote", "origin", "url", "git@github.com:grace/site.git");
        set("remote", "upstream", "url", "https://github.com/agency/site.git");
        track("upstream", "main", false);
        assertEquals(Optional.of("https://github.com/agency/site/compare/main...grace:cards" + REST), page("cards"));
        assertEquals(Optional.of("https://github.com/agency/site/compare/main...grace:main" + REST), page("main"));
        set("remote", "upstream", "url", "https://gitlab.com/agency/site.git");
        assertEquals(Optional.of("https://github.com/grace/site/compare/cards" + REST), page("cards"));
    }

    @Test
    void whatIsPushedToAForkIsForTheSite() throws IOException {
        set("remote", "origin", "url", "https://github.com/agency/site.git");
        set("remote", "fork", "url", "hub:grace/site.git");
        set("url", "https://github.com/", "insteadOf", "hub:");
        set("remote", null, "pushDefault", "fork");
        track("origin", "main", true);
        assertEquals(Optional.of("https://github.com/agency/site/compare/main...grace:cards" + REST), page("cards"));
    }

    @Test
    void aServerWithoutKnownPagesHasNone() throws IOException {
        assertEquals(Optional.empty(), page("cards"), "no server");
        for (String address : new String[] {"https://git.example.gov/agency/site.git", "/srv/git/site.git", "git@work:a/b"}) {
            set("remote", "origin", "url", address);
            assertEquals(Optional.empty(), page("cards"), address);
        }
    }
}

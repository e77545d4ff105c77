package org.cardwright.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.cardwright.access.Access;
import org.cardwright.access.FakeGitHub;
import org.cardwright.access.PullRequestLink;
import org.cardwright.access.Secret;
import org.cardwright.access.ServerHost;
import org.cardwright.access.TestAccess;
import org.cardwright.access.Token;
import org.cardwright.edit.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pull request of a branch is made from what the checkout knows of its servers, and remembered. */
class BranchRequestTest extends ExportCase {
    private static final String LINK = "{'number': 7, 'html_url': 'https://github.com/agency/site/pull/7'}";

    @TempDir private Path temp;

    private void remote(String name, String address) throws Exception {
        var config = site.git().getRepository().getConfig();
        config.setString("remote", name, "url", address);
        config.save();
    }

    private Optional<BranchRequest> request() throws Exception {
        return BranchRequest.of(SiteTarget.of(site.root), "cards", new ExportMemory(Optional.of(temp.resolve("data"))));
    }

    @Test
    void itIsMadeWhereOneIsSignedInAndRemembered() throws Exception {
        Files.createDirectory(temp.resolve("data"));
        remote("origin", "git@github.com:grace/site.git");
        remote("upstream", "https://github.com/agency/site.git");
        try (TestAccess _ = new TestAccess(temp); FakeGitHub github = new FakeGitHub()) {
            assertTrue(request().isEmpty(), "nobody is signed in");
            Access.ours().signIn(ServerHost.of("github.com").orElseThrow(), new Token("", new Secret("tok-7")), false);
            github.answer("GET /repos/agency/site", 200, "{'default_branch': 'main'}");
            github.answer("GET /repos/agency/site/pulls?state=all&head=grace%3Acards&sort=created&direction=desc", 200, "[]");
            assertEquals(Optional.empty(), request().orElseThrow().state(Progress.NONE));
            assertEquals(Optional.empty(), request().orElseThrow().known());
            github.answer("POST /repos/agency/site/pulls", 201, LINK);
            String line = "A line of one hundred characters".repeat(3) + "...\n";
            BranchRequest.Made made = request().orElseThrow().create("## Update cards\n\n" + line.repeat(700), Progress.NONE);
            assertEquals(new BranchRequest.Made(new PullRequestLink(7, "https://github.com/agency/site/pull/7"), false,
                    line.repeat(700 - 655).strip()), made);
            assertEquals(List.of("{\"title\":\"Update cards\",\"body\":\"" + line.repeat(655).strip().replace("\n", "\\n")
                    + "\",\"head\":\"grace:cards\",\"base\":\"main\"}"), github.bodies());
            assertEquals(Optional.of(made.link()), request().orElseThrow().known(), "also by the next start of the program");
            remote("upstream", "https://gitlab.com/agency/site.git");
            remote("origin", "https://gitlab.com/grace/site.git");
            assertFalse(request().isPresent(), "no host whose way is known");
        }
    }
}

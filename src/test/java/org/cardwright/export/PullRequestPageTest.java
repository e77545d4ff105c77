package org.cardwright.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** The address of the page for a new pull request: branches, title and text in it. */
class PullRequestPageTest {
    private static final String TEXT = "## Update 2 cards\n\n### Changed\n- 0501 · Entry: R&D + 50% “quoted” #1\n";

    private static PullRequestPage page(String from, String to, Optional<String> base, String branch, String text) {
        return PullRequestPage.of(new PullRequestPage.Request(HostedRepository.of(from).orElseThrow(),
                HostedRepository.of(to).orElseThrow(), base, branch), text);
    }

    private static String path(PullRequestPage page) {
        return page.address().substring(0, page.address().indexOf('?'));
    }

    /** What the host reads. */
    private static Map<String, String> query(PullRequestPage page) {
        return Arrays.stream(URI.create(page.address()).getRawQuery().split("&")).map(field -> field.split("=", 2))
                .collect(Collectors.toMap(field -> read(field[0]), field -> read(field[1])));
    }

    private static String read(String text) {
        return java.net.URLDecoder.decode(text, java.nio.charset.StandardCharsets.UTF_8);
    }

    @Test
    void gitHubGetsBaseBranchTitleAndText() {
        PullRequestPage page = page("git@github.com:agency/site.git", "git@github.com:agency/site.git", Optional.of("main"),
                "cards/spring#2", TEXT);
        assertEquals("https://github.com/agency/site/compare/main...cards/spring%232", path(page));
        assertEquals(Map.of("quick_pull", "1", "title", "Update 2 cards", "body",
                "### Changed\n- 0501 · Entry: R&D + 50% “quoted” #1"), query(page));
        assertEquals("", page.rest());
    }

    @Test
    void aForkIsNamedByItsOwnerAndByItsOwnNameIfItHasAnother() {
        assertEquals("https://github.com/agency/site/compare/main...grace:cards", path(page("https://github.com/grace/site",
                "https://github.com/agency/site", Optional.of("main"), "cards", TEXT)));
        assertEquals("https://github.com/agency/site/compare/main...grace:my-site:cards", path(page(
                "https://github.com/grace/my-site", "https://github.com/agency/site", Optional.of("main"), "cards", TEXT)));
    }

    @Test
    void withoutAKnownBaseTheHostChoosesItsOwn() {
        assertEquals("https://github.example.gov/agency/site/compare/cards", path(page(
                "https://github.example.gov/agency/site", "https://github.example.gov/agency/site", Optional.empty(), "cards", "")));
    }

    @Test
    void gitLabGetsAMergeRequestOfTheProjectThatHasTheBranch() {
        PullRequestPage page = page("git@gitlab.com:grace/site.git", "git@gitlab.com:agency/team/site.git",
                Optional.of("main"), "cards/spring", TEXT);
        assertEquals("https://gitlab.com/grace/site/-/merge_requests/new", path(page));
        assertEquals(Map.of("merge_request[source_branch]", "cards/spring", "merge_request[target_branch]", "main",
                "merge_request[title]", "Update 2 cards", "merge_request[description]",
                "### Changed\n- 0501 · Entry: R&D + 50% “quoted” #1"), query(page));
    }

    /** Nothing of a long text is lost: what has no room comes at the end of a line, whole. */
    @Test
    void aLongTextIsCutAtALine() {
        for (String word : new String[] {"Customer Service", "Servicio – “año”", "\uD83D\uDE00 %&+"}) {
            String body = IntStream.range(0, 400).mapToObj(i -> "- " + i + " " + word).collect(Collectors.joining("\n"));
            PullRequestPage page = page("https://github.com/agency/site", "https://github.com/agency/site", Optional.of("main"),
                    "cards", "## Update 400 cards\n" + body);
            assertTrue(page.address().length() <= 8_000, () -> page.address().length() + " characters");
            assertTrue(page.address().length() > 6_000, () -> page.address().length() + " characters");
            assertEquals(body, query(page).get("body") + "\n" + page.rest());
        }
    }

    @Test
    void aTextOfFiveKilobytesIsWhole() {
        String body = "- 0501 Entry Customer Service changed\n".repeat(130).strip();
        PullRequestPage page = page("https://github.com/agency/site", "https://github.com/agency/site", Optional.of("main"),
                "cards", "## Update 130 cards\n" + body);
        assertEquals("", page.rest());
        assertEquals(body, query(page).get("body"));
    }
}

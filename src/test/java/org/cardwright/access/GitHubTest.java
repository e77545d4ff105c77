package org.cardwright.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;

import org.cardwright.access.PullRequestState.Checks;
import org.cardwright.access.PullRequestState.Review;
import org.cardwright.access.PullRequestState.Stage;
import org.cardwright.access.RemoteFailure.Kind;
import org.cardwright.edit.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Makes and looks at pull requests at a server on this computer that answers as GitHub does. */
class GitHubTest {
    private static final String TOKEN = "ghp-9sKwQ2vHx71Lm0Za";
    private static final String PULLS = "/repos/agency/site/pulls";
    private static final String LINK = "'number': 12, 'html_url': 'https://github.com/agency/site/pull/12'";
    private static final NewPullRequest OWN = new NewPullRequest("agency", "site", "agency", "site", "cards/a b", Optional.of("main"));
    private static final PullRequestLink TWELVE = new PullRequestLink(12, "https://github.com/agency/site/pull/12");

    @TempDir private Path temp;
    private TestAccess access;
    private FakeGitHub server;
    private GitHub github;

    @BeforeEach
    void start() throws IOException {
        access = new TestAccess(temp);
        server = new FakeGitHub();
        signIn();
    }

    private void signIn() throws IOException {
        Access.ours().signIn(ServerHost.of("github.com").orElseThrow(), new Token("", new Secret(TOKEN)), false);
        github = GitHub.of("https://github.com").orElseThrow();
    }

    @AfterEach
    void close() {
        server.close();
        access.close();
    }

    private RemoteFailure refused() {
        return assertThrows(RemoteException.class, () -> github.create(OWN, "Update", "Text", Progress.NONE)).failure();
    }

    private PullRequestState state() throws IOException {
        return github.state(OWN, TWELVE, Progress.NONE);
    }

    private void answers(String request, String statuses, String runs, String reviews) {
        server.answer("GET " + PULLS + "/12", 200, "{" + LINK + ", 'head': {'sha': 'abc'}, " + request + "}", "'1'", Map.of());
        String commit = "GET /repos/agency/site/commits/abc";
        server.answer(commit + "/status?per_page=100", 200, "{'state': 'pending', 'statuses': [" + statuses + "]}", "'2'", Map.of());
        server.answer(commit + "/check-runs?per_page=100", 200, "{'check_runs': [" + runs + "]}", "'3'", Map.of());
        server.answer("GET " + PULLS + "/12/reviews?per_page=100", 200, "[" + reviews + "]", "'4'", Map.of());
    }

    @Test
    void programsAskWhereTheHostHasItsAnswers() {
        assertEquals("https://api.github.com", GitHub.api(ServerHost.of("https://github.com").orElseThrow()));
        assertEquals("https://api.agency.ghe.com", GitHub.api(ServerHost.of("https://agency.ghe.com").orElseThrow()));
        assertEquals("https://github.agency.gov:8443/api/v3", GitHub.api(ServerHost.of("https://github.agency.gov:8443/a/b").orElseThrow()));
        assertEquals(Optional.empty(), GitHub.of("https://github.agency.gov"), "nobody signed in there");
    }

    @Test
    void aPullRequestIsMade() throws IOException {
        server.answer("POST " + PULLS, 201, "{" + LINK + "}");
        assertEquals(new GitHub.Made(TWELVE, false), github.create(OWN, "Update \"1\" card", "Text\nof it", Progress.NONE));
        assertEquals(List.of("POST " + PULLS + " Bearer " + TOKEN), server.seen());
        NewPullRequest fork = new NewPullRequest("agency", "site", "grace", "site", "cards", Optional.empty());
        server.answer("GET /repos/agency/site", 200, "{'default_branch': 'trunk'}");
        github.create(fork, "T".repeat(300), "", Progress.NONE);
        github.create(new NewPullRequest("agency", "site", "agency", "copy", "cards", Optional.of("main")), "T", "", Progress.NONE);
        assertEquals(List.of("{\"title\":\"Update \\\"1\\\" card\",\"body\":\"Text\\nof it\",\"head\":\"cards/a b\",\"base\":\"main\"}",
                "{\"title\":\"" + "T".repeat(255) + "…\",\"body\":\"\",\"head\":\"grace:cards\",\"base\":\"trunk\"}",
                "{\"title\":\"T\",\"body\":\"\",\"head\":\"agency:cards\",\"head_repo\":\"copy\",\"base\":\"main\"}"), server.bodies());
    }

    @Test
    void oneThatIsThereIsFound() throws IOException {
        server.answer("POST " + PULLS, 422, "{'message': 'Validation Failed', 'errors': [{'message': 'A pull request already exists for agency:cards.'}]}");
        server.answer("GET " + PULLS + "?state=open&head=agency%3Acards%2Fa%20b&sort=created&direction=desc", 200, "[{" + LINK + "}]");
        assertEquals(new GitHub.Made(TWELVE, true), github.create(OWN, "Update", "Text", Progress.NONE));
        server.answer("GET " + PULLS + "?state=open&head=agency%3Acards%2Fa%20b&sort=created&direction=desc", 200, "[]");
        assertEquals("github.com didn't create the pull request. The server says: A pull request already exists for agency:cards.",
                refused().words());
        server.answer("GET " + PULLS + "?state=all&head=agency%3Acards%2Fa%20b&sort=created&direction=desc", 200, "[]");
        assertEquals(Optional.empty(), github.find(OWN, Progress.NONE));
    }

    @Test
    void everyRefusalHasItsWords() throws IOException {
        record Row(int status, String body, Map<String, String> headers, Kind kind, String words) {}
        String reset = String.valueOf(Instant.now().plusSeconds(600).getEpochSecond());
        List<Row> rows = List.of(
                new Row(401, "{'message': 'Bad credentials'}", Map.of(), Kind.WRONG, "doesn't accept"),
                new Row(403, "{'message': 'Resource not accessible by " + TOKEN + "'}", Map.of(), Kind.REQUEST_FORBIDDEN,
                        "(on GitHub: Pull requests, read and write), or open the pull request in your browser. The server says: Resource not accessible by …"),
                new Row(403, "{'message': 'API rate limit exceeded'}", Map.of("X-RateLimit-Remaining", "0", "X-RateLimit-Reset", reset),
                        Kind.RATE_LIMITED, "Try again after "),
                new Row(403, "{'message': 'secondary'}", Map.of("Retry-After", "60"), Kind.RATE_LIMITED, "Try again after "),
                new Row(429, "", Map.of(), Kind.RATE_LIMITED, "Try again in a few minutes."),
                new Row(404, "{'message': 'Not Found'}", Map.of(), Kind.NOT_FOUND, "doesn't have this repository"),
                new Row(422, "{'message': 'Validation Failed', 'errors': [{'message': 'No commits between main and cards'}]}", Map.of(),
                        Kind.REQUEST_REFUSED, "The server says: No commits between main and cards"),
                new Row(422, "", Map.of(), Kind.REQUEST_REFUSED, "github.com didn't create the pull request."),
                new Row(502, "<html>Unicorn!</html>", Map.of(), Kind.NO_API, "no usable answer"),
                new Row(200, "<html>Welcome</html>", Map.of(), Kind.NO_API, "no usable answer"),
                new Row(201, "[]", Map.of(), Kind.NO_API, "no usable answer"),
                new Row(201, "{'number': 12, 'html_url': 'https://elsewhere.example/12'}", Map.of(), Kind.NO_API, "no usable answer"),
                new Row(200, "x".repeat(5_000_000), Map.of(), Kind.OTHER, "could not be used"),
                new Row(302, "", Map.of("Location", "https://elsewhere.example/pulls"), Kind.REDIRECTED, "leads to another server: elsewhere.example"));
        server.answer("GET " + PULLS + "?state=open&head=agency%3Acards%2Fa%20b&sort=created&direction=desc", 200, "[]");
        List<String> wrong = new ArrayList<>();
        for (Row row : rows) {
            signIn();
            server.answer("POST " + PULLS, row.status(), row.body(), "", row.headers());
            RemoteFailure failure = refused();
            if (failure.kind() != row.kind() || !failure.words().contains(row.words()) || !failure.words().startsWith("github.com ")) {
                wrong.add(failure.kind() + " " + failure.words() + " for " + row);
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(new RemoteFailure(Kind.REQUEST_FORBIDDEN, "github.com", "", List.of()).signInHelps());
        answers("'state': 'open'", "", "", "");
        state();
        server.answer("POST " + PULLS, 401, "{}");
        assertEquals(Kind.EXPIRED, refused().kind(), "it worked before");
        Access.ours().signOut(ServerHost.of("github.com").orElseThrow());
        server.seen();
        assertEquals(Kind.SIGN_IN, refused().kind());
        assertEquals(List.of(), server.seen());
    }

    @Test
    void theStateIsReadWithoutAskingForTheSameTwice() throws IOException {
        answers("'state': 'open', 'draft': false", "{'state': 'success'}, {'state': 'error'}, {'state': 'pending'}",
                "{'status': 'completed', 'conclusion': 'skipped'}, {'status': 'completed', 'conclusion': 'timed_out'}, {'status': 'queued', 'conclusion': null}",
                "{'state': 'CHANGES_REQUESTED', 'user': {'login': 'ada'}}, {'state': 'COMMENTED', 'user': {'login': 'ada'}},"
                + "{'state': 'APPROVED', 'user': {'login': 'bob'}}");
        PullRequestState first = state();
        assertEquals(new PullRequestState(TWELVE, Stage.OPEN, Optional.of(new Checks(2, 2, 2)), Optional.of(Review.CHANGES_REQUESTED),
                first.at()), first);
        assertEquals(List.of("Pull request #12 is open.", "Checks: 2 passed, 2 failed, 2 running", "Review: changes requested"),
                first.words().subList(0, 3));
        assertTrue(first.words().getLast().startsWith("As of "), first.words().getLast());
        List<String> asked = server.seen();
        PullRequestState again = state();
        assertEquals(new PullRequestState(TWELVE, Stage.OPEN, first.checks(), first.review(), again.at()), again);
        assertFalse(again.at().isBefore(first.at()));
        assertEquals(List.of(asked.get(0) + " \"1\"", asked.get(1) + " \"2\"", asked.get(2) + " \"3\"", asked.get(3) + " \"4\""),
                server.seen(), "the same, with what is known");
        server.answer("GET " + PULLS + "/12", 200, "{" + LINK + ", 'head': {'sha': 'abc'}, 'state': 'closed', 'merged': true}", "'5'", Map.of());
        assertEquals(Stage.MERGED, state().stage());
    }

    @Test
    void everyStateHasItsWords() throws IOException {
        answers("'state': 'open', 'draft': true", "", "", "");
        assertEquals(List.of("Pull request #12 is a draft.", "Checks: none", "Review: none yet"), state().words().subList(0, 3));
        signIn();
        answers("'state': 'closed', 'merged': false", "{'state': 'success'}", "",
                "{'state': 'CHANGES_REQUESTED', 'user': {'login': 'ada'}}, {'state': 'APPROVED', 'user': {'login': 'ada'}}");
        assertEquals(List.of("Pull request #12 was closed without being merged.", "Checks: 1 passed, 0 failed, 0 running",
                "Review: approved"), state().words().subList(0, 3));
        signIn();
        answers("'state': 'closed', 'merged': true", "", "", "{'state': 'DISMISSED', 'user': {'login': 'ada'}}");
        server.answer("GET /repos/agency/site/commits/abc/check-runs?per_page=100", 403, "{}");
        server.answer("GET " + PULLS + "/12/reviews?per_page=100", 404, "{}");
        assertEquals(List.of("Merged: pull request #12 is part of the site.", "Checks: your token may not see them",
                "Review: your token may not see it"), state().words().subList(0, 3));
    }

    @Test
    void aRedirectIsFollowedOnTheSameServerOnly() throws IOException {
        server.answer("POST " + PULLS, 307, "", "", Map.of("Location", "/repositories/1/pulls"));
        server.answer("POST /repositories/1/pulls", 201, "{" + LINK + "}");
        assertEquals(TWELVE, github.create(OWN, "Update", "Text", Progress.NONE).link());
        try (FakeGitHub other = new FakeGitHub()) {
            server.answer("POST " + PULLS, 307, "", "", Map.of("Location", other.address() + "/repositories/1/pulls"));
            assertEquals(Kind.REDIRECTED, refused().kind());
            assertEquals(List.of(), other.seen(), "the token stays");
        }
    }

    @Test
    void itEndsWhenItIsCanceledAndWhenNothingIsAnswered() throws Exception {
        CountDownLatch asked = server.silent();
        assertThrows(CancellationException.class, () -> github.create(OWN, "Update", "Text", new Progress() {
            @Override
            public void done(int count, int total) {}

            @Override
            public boolean canceled() {
                return asked.getCount() == 0;
            }
        }));
        access.impatient();
        signIn();
        assertEquals(Kind.TOO_SLOW, refused().kind());
        server.close();
        assertEquals(Kind.NO_ANSWER, refused().kind());
    }
}

package org.cardwright.course.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of links, each against a server on loopback. */
class LinkCheckerTest {
    private LinkServer server;

    @BeforeEach
    void start() throws IOException {
        server = new LinkServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aPageThatIsThereIsAskedForOnceAndNotRead() {
        assertEquals("OK ANSWERS 200", Checks.check(server.url("/here")));
        assertEquals(List.of("HEAD /here"), server.requests());
    }

    @ParameterizedTest
    @CsvSource({
        "404, DEAD NOT_FOUND 404", "410, DEAD GONE 410", "401, UNKNOWN SIGN_IN 401", "403, UNKNOWN FORBIDDEN 403",
        "400, UNKNOWN OTHER_STATUS 400", "451, UNKNOWN OTHER_STATUS 451", "999, UNKNOWN BOT_WALL 999"})
    void aRefusalIsBelievedOnlyWhenThePageItselfWasAskedFor(int status, String result) {
        server.page("/page", status);
        assertEquals(result, Checks.check(server.url("/page")));
        assertEquals(List.of("HEAD /page", "GET /page"), server.requests());
    }

    @ParameterizedTest
    @CsvSource({"405", "501", "403", "404", "500"})
    void aPageThatRefusesOnlyToBeToldOfIsThere(int status) {
        server.page("/page", exchange -> server.answer(exchange,
                exchange.getRequestMethod().equals("HEAD") ? status : 200));
        assertEquals("OK ANSWERS 200", Checks.check(server.url("/page")));
        assertEquals(List.of("HEAD /page", "GET /page"), server.requests());
    }

    @Test
    void aChainOfRedirectsForGoodMoves() {
        server.page("/a", 301, "Location", "/b").page("/b", 308, "Location", server.url("/c#part"));
        assertEquals("MOVED ANSWERS 200, 301 " + server.url("/b") + ", 308 " + server.url("/c#part"),
                Checks.check(server.url("/a")));
        assertEquals(List.of("HEAD /a", "HEAD /b", "HEAD /c"), server.requests());
    }

    @Test
    void aChainWithOneRedirectForTheTimeBeingStaysWhereItIs() {
        server.page("/a", 301, "Location", "/b").page("/b", 302, "Location", "c?x=1");
        assertEquals("OK ANSWERS 200, 301 " + server.url("/b") + ", 302 " + server.url("/c?x=1"),
                Checks.check(server.url("/a")));
    }

    @Test
    void aRedirectToWhereNothingIsIsDead() {
        server.page("/a", 301, "Location", "/b").page("/b", 404);
        assertEquals("DEAD NOT_FOUND 404, 301 " + server.url("/b"), Checks.check(server.url("/a")));
    }

    @Test
    void redirectsInCirclesAreDeadAndCutOff() {
        server.page("/a", 302, "Location", "/b").page("/b", 302, "Location", "/a");
        assertEquals("DEAD REDIRECT_LOOP 302", Checks.check(server.url("/a")).replaceFirst(",.*", ""));
        assertEquals(4, server.count());
    }

    @ParameterizedTest
    @CsvSource({"11, OK ANSWERS 200", "20, OK ANSWERS 200", "21, UNKNOWN MANY_REDIRECTS 302"})
    void asManyRedirectsAreFollowedAsBrowsersFollow(int count, String result) {
        for (int i = 0; i < count; i++) {
            server.page("/" + i, 302, "Location", "/" + (i + 1));
        }
        assertEquals(result, Checks.check(server.url("/0")).replaceFirst(",.*", ""));
        assertEquals(Math.min(count, 20) + 1, server.count());
    }

    /** As servers write them: bytes of UTF-8 or of another code, spaces, no host, another case. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "/caf\u00C3\u00A9?q=\u00C3\u00BC#\u00C3\u00A9|/caf%C3%A9?q=%C3%BC", "/caf\u00E9|/caf%E9",
        "/a b{c}|/a%20b%7Bc%7D", "/c?run=1?cta=feds|/c?run=1?cta=feds", "d/../e#part|/e", "\\f|/f"})
    void aRedirectLeadsWhereItsServerMeant(String location, String asked) {
        server.page("/a", 302, "Location", location);
        assertTrue(Checks.check(server.url("/a")).startsWith("OK ANSWERS 200, 302 " + server.url(asked)));
        assertEquals(List.of("HEAD /a", "HEAD " + asked), server.requests());
    }

    @Test
    void aRedirectWithoutAPlaceIsNotFollowed() {
        server.page("/a", 301);
        assertEquals("UNKNOWN BAD_REDIRECT 301", Checks.check(server.url("/a")));
        server.page("/b", 301, "Location", "HTTP://127.0.0.1:" + server.port() + "/c").page("/c", 301, "Location",
                "//127.0.0.1:" + server.port() + "/d");
        assertEquals("MOVED ANSWERS 200, 301 " + server.url("/c") + ", 301 " + server.url("/d"),
                Checks.check(server.url("/b")));
    }

    @Test
    void aSiteThatSendsAroundOnceToSetACookieIsThere() {
        server.page("/a", exchange -> {
            boolean known = "seen=1".equals(exchange.getRequestHeaders().getFirst("Cookie"));
            server.answer(exchange, known ? 200 : 302, "Location", "/a", "Set-Cookie", "seen=1");
        });
        assertEquals("OK ANSWERS 200, 302 " + server.url("/a"), Checks.check(server.url("/a")));
    }

    @ParameterizedTest
    @CsvSource({"file:///etc/passwd", "ftp://127.0.0.1/x", "javascript:alert(1)", "http://", "''"})
    void aRedirectToAnythingButTheWebIsNotFollowed(String location) {
        server.page("/a", 302, "Location", location);
        assertEquals("UNKNOWN BAD_REDIRECT 302", Checks.check(server.url("/a")));
        assertEquals(1, server.count());
    }

    @Test
    void aBusyServerIsAskedAgainWhenItSaidAndIsNeverDead() {
        server.page("/busy", 429, "Retry-After", "30");
        var pace = new FakePace();
        LinkReport report = Checks.check(Checks.checker(true, pace), List.of(server.url("/busy")));
        assertEquals("UNKNOWN TOO_MANY_REQUESTS 429", Checks.words(report.results().getFirst()));
        assertEquals(List.of("HEAD /busy", "HEAD /busy", "HEAD /busy"), server.requests());
        assertEquals(FakePace.START.plusSeconds(60), pace.now());
    }

    @Test
    void aServerThatWasBusyOnceIsThereAfterTheTimeItNamed() {
        var pace = new FakePace();
        server.page("/busy", exchange -> server.answer(exchange, server.count() == 1 ? 429 : 200,
                "Retry-After", "Sun, 22 Nov 2026 08:00:07 GMT"));
        LinkReport report = Checks.check(Checks.checker(true, pace), List.of(server.url("/busy")));
        assertEquals("OK ANSWERS 200", Checks.words(report.results().getFirst()));
        assertEquals(FakePace.START.plusSeconds(7), pace.now());
    }

    @Test
    void whoWantsAnHoursRestIsNotAskedAgain() {
        server.page("/busy", 429, "Retry-After", "3600");
        assertEquals("UNKNOWN TOO_MANY_REQUESTS 429", Checks.check(server.url("/busy")));
        assertEquals(1, server.count());
    }

    @Test
    void aServerThatFailsAndRecoversIsThere() {
        server.inTurn("/flaky", 500, 500, 200);
        var pace = new FakePace();
        LinkReport report = Checks.check(Checks.checker(true, pace), List.of(server.url("/flaky")));
        assertEquals("OK ANSWERS 200", Checks.words(report.results().getFirst()));
        assertEquals(List.of("HEAD /flaky", "GET /flaky", "GET /flaky"), server.requests());
        assertEquals(FakePace.START.plusSeconds(1), pace.now());
    }

    @Test
    void aServerThatKeepsFailingIsUnknown() {
        server.page("/broken", 500);
        assertEquals("UNKNOWN SERVER_ERROR 500", Checks.check(server.url("/broken")));
        assertEquals(4, server.count());
    }

    @ParameterizedTest
    @CsvSource({"403, cf-mitigated, challenge", "404, cf-mitigated, challenge", "403, Server, cloudflare",
        "503, Server, AkamaiGHost", "405, x-datadome, protected", "403, x-amzn-waf-action, captcha"})
    void aWallAgainstRobotsIsUnknown(int status, String header, String value) {
        server.page("/wall", status, header, value);
        assertEquals("UNKNOWN BOT_WALL " + status, Checks.check(server.url("/wall")));
    }

    /** Speaks to each client as the test says, below the level of HTTP. */
    private interface Talk {
        void to(Socket client) throws IOException;
    }

    private static String checkRaw(Duration limit, Talk talk) throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"))) {
            Thread.ofVirtual().start(() -> {
                try {
                    while (true) {
                        talk.to(socket.accept());
                    }
                } catch (IOException e) {
                    // The test is over.
                }
            });
            LinkChecker checker = Checks.checker(true, new FakePace(), limit, LocalAddresses::resolve, Checks.direct());
            return Checks.words(Checks.check(checker, List.of("http://127.0.0.1:" + socket.getLocalPort() + "/"))
                    .results().getFirst());
        }
    }

    @Test
    void aServerThatNeverAnswersIsUnknownAfterTheLimit() throws IOException {
        assertEquals("UNKNOWN TIME_OUT 0", checkRaw(Duration.ofMillis(150), _ -> { }));
    }

    @Test
    void aServerThatResetsTheConnectionIsUnknown() throws IOException {
        assertEquals("UNKNOWN CONNECTION_LOST 0", checkRaw(Checks.LIMIT, client -> {
            // The request is awaited: a reset before it could still meet the making of the connection.
            client.getInputStream().read();
            client.setSoLinger(true, 0);
            client.close();
        }));
    }

    @Test
    void aServerThatSpeaksNoHttpIsUnknown() throws IOException {
        assertEquals("UNKNOWN CONNECTION_LOST 0", checkRaw(Checks.LIMIT, client -> {
            client.getOutputStream().write("220 mail ready\r\n".getBytes(StandardCharsets.US_ASCII));
            client.close();
        }));
    }

    @Test
    void anEndlessPageIsNotRead() throws IOException {
        assertEquals("OK ANSWERS 200", checkRaw(Checks.LIMIT, client -> {
            try (client; OutputStream out = client.getOutputStream()) {
                boolean head = client.getInputStream().read() == 'H';
                out.write(("HTTP/1.1 " + (head ? "405 No" : "200 OK") + "\r\nTransfer-Encoding: chunked\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
                while (!head) {
                    out.write(("1000\r\n" + "x".repeat(0x1000) + "\r\n").getBytes(StandardCharsets.US_ASCII));
                }
            } catch (IOException e) {
                // Turned away, as it should be.
            }
        }));
    }

    @Test
    void aPortWhereNobodyListensIsDead() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            port = socket.getLocalPort();
        }
        assertEquals("DEAD REFUSED 0", Checks.check("http://127.0.0.1:" + port + "/"));
    }
}

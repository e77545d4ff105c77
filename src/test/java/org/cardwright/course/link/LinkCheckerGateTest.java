package org.cardwright.course.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a check never asks, and what it says without a network; a proxy on loopback plays the whole internet. */
class LinkCheckerGateTest {
    private static final Map<String, String> NAMES = Map.of("public.example", "93.184.216.34",
            "inside.example", "10.1.2.3", "mapped.example", "::ffff:192.168.0.1");

    private LinkServer internet;

    @BeforeEach
    void start() throws IOException {
        internet = new LinkServer();
    }

    @AfterEach
    void stop() {
        internet.close();
    }

    private String check(String link, Gate.Resolver resolver) {
        LinkChecker checker = Checks.checker(false, new FakePace(), Checks.LIMIT, resolver,
                ProxySelector.of(new InetSocketAddress("127.0.0.1", internet.port())));
        return Checks.words(Checks.check(checker, List.of(link)).results().getFirst());
    }

    @Test
    void aPublicSiteIsAskedThroughTheProxy() {
        assertEquals("OK ANSWERS 200", check("http://public.example/a", Checks.names(NAMES)));
        assertEquals(List.of("HEAD http://public.example/a"), internet.requests());
    }

    /** Also with a redirect, a refusal and a cookie, as any other. */
    @Test
    void aHostWithAnUnderscoreIsAskedLikeAnyOther() {
        internet.page("http://my_school.example/a", 301, "Location", "/b?c={d}")
                .page("http://my_school.example/gone", 404)
                .page("http://my_school.example/around", exchange -> internet.answer(exchange,
                        "seen=1".equals(exchange.getRequestHeaders().getFirst("Cookie")) ? 200 : 302,
                        "Location", "/around", "Set-Cookie", "seen=1"));
        assertEquals("MOVED ANSWERS 200, 301 http://my_school.example/b?c=%7Bd%7D",
                check("http://my_school.example/a#top", Checks.names(NAMES)).replace("#top", ""));
        assertEquals("DEAD NOT_FOUND 404", check("http://my_school.example/gone", Checks.names(NAMES)));
        assertEquals("OK ANSWERS 200, 302 http://my_school.example/around",
                check("http://my_school.example/around", Checks.names(NAMES)));
        assertEquals(List.of("HEAD http://my_school.example/a", "HEAD http://my_school.example/b?c=%7Bd%7D",
                "HEAD http://my_school.example/gone", "GET http://my_school.example/gone",
                "HEAD http://my_school.example/around", "HEAD http://my_school.example/around"), internet.requests());
        assertEquals("SKIPPED LOCAL_ADDRESS 0", check("http://my_wiki.corp/", Checks.names(NAMES)));
    }

    @Test
    void aNameThatOnlyTheProxyKnowsIsAsked() {
        assertEquals("OK ANSWERS 200", check("http://elsewhere.example/", Checks.names(NAMES)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://inside.example/", "http://mapped.example/", "http://intranet/", "http://localhost/",
        "http://printer.local/", "http://a.home.arpa./", "http://wiki.corp/"})
    void aSiteInsideTheLocalNetworkIsNeverAsked(String link) {
        assertEquals("SKIPPED LOCAL_ADDRESS 0", check(link, Checks.names(NAMES)));
        assertEquals(0, internet.count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1/", "http://2130706433/", "http://[::1]/", "http://0.0.0.0/",
        "http://169.254.169.254/latest", "http://100.64.0.1/", "http://[fd00::1]/", "http://[::ffff:10.0.0.1]/",
        "http://172.31.255.255/", "https://192.168.1.1/", "http://[64:ff9b::a00:1]/", "http://224.0.0.1/"})
    void aNumberInsideTheLocalNetworkIsNeverAsked(String link) {
        assertEquals("SKIPPED LOCAL_ADDRESS 0", check(link, LocalAddresses::resolve));
        assertEquals(0, internet.count());
    }

    @Test
    void aRedirectIntoTheLocalNetworkIsNotFollowed() {
        internet.page("http://public.example/a", 301, "Location", "http://inside.example/admin");
        assertEquals("SKIPPED LOCAL_ADDRESS 0, 301 http://inside.example/admin",
                check("http://public.example/a", Checks.names(NAMES)));
        assertEquals(List.of("HEAD http://public.example/a"), internet.requests());
    }

    @Test
    void aNameThatTurnsToTheLocalNetworkLaterIsNotAskedAgain() {
        internet.page("http://public.example/a", 404);
        var turn = new AtomicInteger();
        Gate.Resolver rebinding = _ -> List.of(InetAddress.ofLiteral(turn.getAndIncrement() == 0 ? "93.184.216.34"
                : "127.0.0.1"));
        assertEquals("SKIPPED LOCAL_ADDRESS 0", check("http://public.example/a", rebinding));
        assertEquals(List.of("HEAD http://public.example/a"), internet.requests());
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "ftp://public.example/", "mailto:a@public.example", "javascript:0",
        "www.public.example", "//public.example/", "Data", "%%%", "", "http://", "http:///path",
        "http://a b.gov/", "http://127.1/",
        "http://under_score.1/", "http://public.example:99999/"})
    void whatIsNoWebAddressIsNeverAsked(String link) {
        assertEquals("SKIPPED NO_WEB_ADDRESS 0", check(link, Checks.names(NAMES)));
        assertEquals(0, internet.count());
    }

    @Test
    void localAddressesAreAskedWhereThatIsAllowed() throws IOException {
        try (LinkServer server = new LinkServer()) {
            assertEquals("OK ANSWERS 200", Checks.check("http://localhost:" + server.port() + "/"));
        }
    }

    private static LinkReport offline(List<String> links, AtomicInteger asked) {
        return Checks.check(Checks.checker(false, new FakePace(), Checks.LIMIT, host -> {
            asked.incrementAndGet();
            throw new UnknownHostException(host);
        }, Checks.direct()), links);
    }

    @Test
    void withoutANetworkNothingIsDead() {
        LinkReport report = offline(List.of("http://a.example/", "http://b.example/", "Data"), new AtomicInteger());
        assertEquals(List.of(true, false), List.of(report.offline(), report.canceled()));
        assertEquals(List.of("SKIPPED NO_WEB_ADDRESS 0"), report.results().stream().map(Checks::words).toList());
    }

    @Test
    void withoutANetworkACheckGivesUpSoon() {
        var asked = new AtomicInteger();
        LinkReport report = offline(IntStream.range(0, 5000).mapToObj(i -> "http://h" + i + ".example/").toList(),
                asked);
        assertEquals(List.of(true, 0), List.of(report.offline(), report.results().size()));
        assertTrue(asked.get() < 50, () -> asked.get() + " hosts were looked up");
    }

    @Test
    void aHostThatNobodyKnowsIsDeadWhereOthersAnswer() throws IOException {
        try (LinkServer server = new LinkServer()) {
            LinkChecker checker = Checks.checker(true, new FakePace(), Checks.LIMIT,
                    Checks.names(Map.of("127.0.0.1", "127.0.0.1")), Checks.direct());
            List<String> links = new ArrayList<>(List.of("http://gone.example/"));
            IntStream.range(0, 5).forEach(i -> links.add(server.url("/" + i)));
            links.add("http://lost.example/");
            LinkReport report = Checks.check(checker, links);
            assertEquals(List.of(false, 7), List.of(report.offline(), report.results().size()));
            assertEquals(List.of("http://gone.example/", "http://lost.example/"), report.results().stream()
                    .filter(result -> result.reason() == LinkReason.NO_SUCH_HOST)
                    .map(LinkResult::url).sorted().toList());
        }
    }

    @Test
    void aProxyThatIsNotThereMeansThatThereIsNoNetwork() {
        internet.close();
        LinkReport report = Checks.check(Checks.checker(false, new FakePace(), Checks.LIMIT, Checks.names(NAMES),
                ProxySelector.of(new InetSocketAddress("127.0.0.1", internet.port()))), List.of("http://public.example/"));
        assertEquals(List.of(true, 0), List.of(report.offline(), report.results().size()));
    }
}

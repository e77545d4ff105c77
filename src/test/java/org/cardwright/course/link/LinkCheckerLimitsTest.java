package org.cardwright.course.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.cardwright.edit.Progress;
import org.junit.jupiter.api.Test;

/** How many links are asked at once, and how a check ends. */
class LinkCheckerLimitsTest {
    @Test
    void tenThousandLinksAreAskedTwoAtATimeOfEachHost() throws IOException {
        try (LinkServer server = new LinkServer()) {
            List<String> links = IntStream.range(0, 10_000).mapToObj(i -> "http://"
                    + (i % 2 == 0 ? "127.0.0.1:" : "localhost:") + server.port() + "/course/" + i).toList();
            var heard = Collections.synchronizedSet(new HashSet<Integer>());
            LinkReport report = Checks.checker(true, Pace.real()).check(links, new Progress() {
                @Override
                public void done(int count, int total) {
                    assertEquals(10_000, total);
                    heard.add(count);
                }

                @Override
                public boolean canceled() {
                    return false;
                }
            }, _ -> { });
            assertEquals(Set.of("OK ANSWERS 200"), Set.copyOf(report.results().stream().map(Checks::words).toList()));
            assertEquals(Set.copyOf(links), Set.copyOf(report.results().stream().map(LinkResult::url).toList()));
            assertEquals(List.of(10_000, 10_000, 10_000),
                    List.of(report.results().size(), Set.copyOf(server.requests()).size(), heard.size()));
            assertFewMoreThan(10_000, server);
            assertEquals(Map.of("127.0.0.1", 2, "localhost", 2), server.most());
        }
    }

    /** Java's client sends a request again, unasked, if the answer was quicker than its own reader: one in some 100,000. */
    private static void assertFewMoreThan(int links, LinkServer server) {
        assertTrue(server.count() <= links + 5, () -> server.count() + " requests");
    }

    @Test
    void redirectsFromManySitesAskTheirCommonTargetTwoAtATime() throws IOException {
        try (LinkServer server = new LinkServer()) {
            List<String> links = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                server.page("/short/" + i, 302, "Location", "http://localhost:" + server.port() + "/long/" + i);
                links.add(server.url("/short/" + i));
            }
            LinkReport report = Checks.check(Checks.checker(true, Pace.real()), links);
            assertEquals(Set.of(LinkState.OK), Set.copyOf(report.results().stream().map(LinkResult::state).toList()));
            assertEquals(400, Set.copyOf(server.requests()).size());
            assertFewMoreThan(400, server);
            assertTrue(server.most().values().stream().allMatch(most -> most <= 2), server.most()::toString);
        }
    }

    @Test
    void linksThatAServerCannotTellApartAreAskedOnce() throws IOException {
        try (LinkServer server = new LinkServer()) {
            String host = "127.0.0.1:" + server.port();
            LinkReport report = Checks.check(Checks.checker(true, new FakePace()), List.of(
                    "http://" + host, "HTTP://" + host + "/", " http://" + host + "/#top ", "http://me@" + host + "/"));
            assertEquals(List.of("HEAD /"), server.requests());
            assertEquals(1, report.results().size());
        }
    }

    @Test
    void aHostThatIsBusyRestsAsAWholeWhileOthersGoOn() throws IOException {
        try (LinkServer server = new LinkServer()) {
            var pace = new FakePace();
            server.page("/busy", exchange -> server.answer(exchange,
                    pace.now().equals(FakePace.START) ? 429 : 200, "Retry-After", "9"));
            List<String> links = new ArrayList<>(List.of(server.url("/busy")));
            IntStream.range(0, 50).forEach(i -> links.add(server.url("/" + i)));
            LinkReport report = Checks.check(Checks.checker(true, pace), links);
            assertEquals(Set.of(LinkState.OK), Set.copyOf(report.results().stream().map(LinkResult::state).toList()));
            assertEquals(FakePace.START.plusSeconds(9), pace.now());
            long late = report.results().stream().filter(result -> result.checked().isAfter(FakePace.START)).count();
            assertTrue(late > 40,
                    "the host was asked while it rested");
        }
    }

    @Test
    void aHostThatIsAlwaysBusyIsGivenUpInsteadOfBeingAskedForHours() throws IOException {
        try (LinkServer server = new LinkServer()) {
            List<String> links = new ArrayList<>();
            for (int i = 0; i < 500; i++) {
                server.page("/" + i, 429, "Retry-After", "50");
                links.add(server.url("/" + i));
            }
            var pace = new FakePace();
            LinkReport report = Checks.check(Checks.checker(true, pace), links);
            assertEquals(500, report.results().size());
            assertEquals(Set.of(LinkReason.TOO_MANY_REQUESTS),
                    Set.copyOf(report.results().stream().map(LinkResult::reason).toList()));
            assertTrue(server.count() < 20, () -> server.count() + " requests");
            assertTrue(Duration.between(FakePace.START, pace.now()).compareTo(HostQueue.PATIENCE) <= 0);
        }
    }

    @Test
    void aCancelEndsACheckAtOnceAndLeavesNoThreads() throws IOException, InterruptedException {
        var asked = new CountDownLatch(2);
        try (LinkServer server = new LinkServer()) {
            var canceled = new CountDownLatch(1);
            List<String> links = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                links.add(server.url("/" + i));
                server.page("/" + i, exchange -> {
                    asked.countDown();
                    try {
                        canceled.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
            }
            links.add("mailto:a@x.gov");
            LinkReport report = Checks.checker(true, Pace.real()).check(links, new Progress() {
                @Override
                public void done(int count, int total) {}

                @Override
                public boolean canceled() {
                    return asked.getCount() == 0;
                }
            }, _ -> { });
            assertEquals(List.of("SKIPPED NO_WEB_ADDRESS 0"), report.results().stream().map(Checks::words).toList());
            assertEquals(List.of(true, false), List.of(report.canceled(), report.offline()));
            assertEquals(2, server.count());
            noThreadsRemain();
            canceled.countDown();
        }
    }

    @Test
    void aCheckThatEndsByItselfLeavesNoThreads() throws IOException, InterruptedException {
        try (LinkServer server = new LinkServer()) {
            assertEquals("OK ANSWERS 200", Checks.check(server.url("/")));
            noThreadsRemain();
        }
    }

    private static void noThreadsRemain() throws InterruptedException {
        for (Thread thread : threads()) {
            assertTrue(thread.join(Duration.ofSeconds(10)), thread::toString);
        }
        assertEquals(List.of(), threads());
    }

    private static List<Thread> threads() {
        return Stream.of(Thread.getAllStackTraces().keySet().toArray(Thread[]::new))
                .filter(thread -> thread.getName().startsWith("link-check")
                || thread.getName().startsWith("HttpClient"))
                .toList();
    }

    @Test
    void everyResultIsHeardOnce() throws IOException {
        try (LinkServer server = new LinkServer()) {
            var heard = new AtomicInteger();
            List<String> links = new ArrayList<>(List.of("mailto:a@x.gov", "Data"));
            IntStream.range(0, 20).forEach(i -> links.add(server.url("/" + i)));
            LinkReport report = Checks.checker(true, new FakePace()).check(links, Progress.NONE,
                    _ -> heard.incrementAndGet());
            assertEquals(List.of(22, 22), List.of(report.results().size(), heard.get()));
        }
    }
}

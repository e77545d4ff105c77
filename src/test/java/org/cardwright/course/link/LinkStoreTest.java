package org.cardwright.course.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkStoreTest {
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    @TempDir
    private Path data;

    private static LinkResult result(String url, LinkReason reason, Instant checked, LinkHop... redirects) {
        return new LinkResult(url, reason, 200, checked, List.of(redirects));
    }

    @Test
    void resultsAreReadBackAsTheyWere() throws IOException {
        var results = Set.of(
                result("http://x.gov/a\tb\\n\nc", LinkReason.NOT_FOUND, NOW),
                result("http://x.gov/moved", LinkReason.ANSWERS, NOW, new LinkHop(301, "http://y.gov/\t"),
                        new LinkHop(302, "http://z.gov/")),
                new LinkResult("Data", LinkReason.NO_WEB_ADDRESS, 0, NOW, List.of()));
        new LinkStore(Optional.of(data)).add(results);
        assertEquals(results, Set.copyOf(new LinkStore(Optional.of(data)).load().all()));
        assertEquals(List.of("links.tsv"), names());
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(data)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void theFileHasOneLineForEachLink() throws IOException {
        new LinkStore(Optional.of(data)).add(List.of(
                result("http://x.gov/b", LinkReason.ANSWERS, Instant.parse("2026-11-22T08:00:00Z"),
                        new LinkHop(308, "https://x.gov/b")),
                result("http://x.gov/a", LinkReason.GONE, Instant.parse("2026-11-22T09:00:00Z"))));
        assertEquals("cardwright-links\t1\n"
                + "http://x.gov/a\tGONE\t200\t2026-11-22T09:00:00Z\n"
                + "http://x.gov/b\tANSWERS\t200\t2026-11-22T08:00:00Z\t308\thttps://x.gov/b\n",
                Files.readString(data.resolve("links.tsv")));
    }

    @Test
    void theLaterResultOfALinkStaysHoweverTheLinkIsSpelled() throws IOException {
        var store = new LinkStore(Optional.of(data));
        store.add(List.of(result("http://x.gov", LinkReason.GONE, NOW)));
        store.add(List.of(result("HTTP://X.gov/", LinkReason.ANSWERS, NOW.plusSeconds(1))));
        LinkResults results = store.add(List.of(result("http://x.gov/#c", LinkReason.NOT_FOUND, NOW.minusSeconds(1))));
        assertEquals(1, results.all().size());
        assertEquals(LinkReason.ANSWERS, results.of("http://x.gov:80/#b").orElseThrow().reason());
        assertEquals(Optional.empty(), results.of("https://x.gov/"));
    }

    @Test
    void whatAnotherProgramAddedStays() throws IOException {
        var one = new LinkStore(Optional.of(data));
        var other = new LinkStore(Optional.of(data));
        one.load();
        other.add(List.of(result("http://x.gov/other", LinkReason.GONE, NOW)));
        assertEquals(2, one.add(List.of(result("http://x.gov/one", LinkReason.GONE, NOW))).all().size());
    }

    @Test
    void whatSeveralAddAtOnceAllStays() throws IOException {
        List<CompletableFuture<Void>> all = IntStream.range(0, 8).mapToObj(number -> CompletableFuture.runAsync(() -> {
            try {
                new LinkStore(Optional.of(data)).add(List.of(result("http://x.gov/" + number, LinkReason.GONE, NOW)));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }, Thread::startVirtualThread)).toList();
        all.forEach(CompletableFuture::join);
        assertEquals(8, new LinkStore(Optional.of(data)).load().all().size());
        assertEquals(List.of("links.tsv"), names());
    }

    @Test
    void linesThatAreNotUnderstoodArePassedOver() throws IOException {
        Files.writeString(data.resolve("links.tsv"), "cardwright-links\t1\n\nx\nhttp://a.gov/\tODD\t0\t" + NOW
                + "\nhttp://b.gov/\tGONE\tx\t" + NOW + "\nhttp://c.gov/\tGONE\t410\tyesterday\n"
                + "http://d.gov/\tGONE\t410\t" + NOW + "\t301\nhttp://e.gov/\tGONE\t410\t" + NOW + "\r\ncut");
        assertEquals(List.of(new LinkResult("http://e.gov/", LinkReason.GONE, 410, NOW, List.of())),
                List.copyOf(new LinkStore(Optional.of(data)).load().all()));
    }

    @Test
    void aFileOfAnotherVersionOrWithoutAnyTextIsNoResults() throws IOException {
        for (String text : List.of("cardwright-links\t2\nhttp://d.gov/\tGONE\t410\t" + NOW + "\n", "", "\u0000")) {
            Files.writeString(data.resolve("links.tsv"), text);
            assertEquals(List.of(), List.copyOf(new LinkStore(Optional.of(data)).load().all()));
        }
        Files.write(data.resolve("links.tsv"), new byte[] {(byte) 0xFF, 9});
        assertEquals(List.of(), List.copyOf(new LinkStore(Optional.of(data)).load().all()));
    }

    @Test
    void veryOldResultsGo() throws IOException {
        new LinkStore(Optional.of(data)).add(List.of(result("http://x.gov/", LinkReason.GONE, NOW.minusSeconds(1)),
                result("http://y.gov/", LinkReason.GONE, NOW.minus(500, ChronoUnit.DAYS))));
        assertEquals(List.of("http://x.gov/"), new LinkStore(Optional.of(data)).load().all().stream()
                .map(LinkResult::url).toList());
    }

    @Test
    void resultsLastWhereTheyCannotBeWritten() throws IOException {
        Path file = Files.writeString(data.resolve("file"), "");
        var store = new LinkStore(Optional.of(file.resolve("folder")));
        assertThrows(IOException.class, () -> store.add(List.of(result("http://x.gov/", LinkReason.GONE, NOW))));
        assertEquals(1, store.load().all().size());
        var nowhere = new LinkStore(Optional.empty());
        nowhere.add(List.of(result("http://x.gov/", LinkReason.GONE, NOW)));
        assertEquals(1, nowhere.load().all().size());
    }

    @Test
    void settingsAreReadBackAndForbidLocalAddressesUnlessTheySayOtherwise() throws IOException {
        assertEquals(new LinkSettings(false), LinkSettings.load(Optional.empty()));
        assertEquals(new LinkSettings(false), LinkSettings.load(Optional.of(data)));
        new LinkSettings(true).save(Optional.of(data.resolve("new")));
        assertEquals(new LinkSettings(true), LinkSettings.load(Optional.of(data.resolve("new"))));
        Files.writeString(data.resolve("links.properties"), "allow-local-addresses=\\u00zz");
        assertEquals(new LinkSettings(false), LinkSettings.load(Optional.of(data)));
    }
}

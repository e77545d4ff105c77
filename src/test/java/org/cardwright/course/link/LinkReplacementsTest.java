package org.cardwright.course.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.cardwright.edit.AppliedStep;
import org.cardwright.course.BulkChange;
import org.cardwright.course.CourseScope;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.text.SourceText;
import org.junit.jupiter.api.Test;

class LinkReplacementsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

    private static LinkResult result(String url, LinkHop... redirects) {
        return new LinkResult(url, LinkReason.ANSWERS, 200, NOW, List.of(redirects));
    }

    @Test
    void onlyLinksThatMovedForGoodAreReplaced() {
        LinkResults results = LinkResults.NONE.with(List.of(
                result("http://x.gov/moved#top", new LinkHop(301, "http://y.gov/a"),
                        new LinkHop(308, "http://y.gov/b")),
                result("http://x.gov/for-now", new LinkHop(301, "http://y.gov/a"), new LinkHop(302, "http://y.gov/b")),
                result("http://x.gov/same"),
                result("http://x.gov/course/7", new LinkHop(301, "http://y.gov/")),
                result("http://x.gov/closed", new LinkHop(301, "http://y.gov/login?to=closed")),
                new LinkResult("http://x.gov/dead", LinkReason.NOT_FOUND, 404, NOW,
                        List.of(new LinkHop(301, "http://y.gov/dead")))));
        List<String> links = List.of("http://x.gov/moved", "HTTP://x.gov/moved#part", "http://x.gov/for-now",
                "http://x.gov/same", "http://x.gov/course/7", "http://x.gov/closed", "http://x.gov/dead", "Data");
        Map<String, String> moved = Map.of("http://x.gov/moved", "http://y.gov/b",
                "HTTP://x.gov/moved#part", "http://y.gov/b#part");
        assertEquals(moved, LinkReplacements.moved(links, results, false));
        assertEquals(Map.of("http://x.gov/moved", "http://y.gov/b", "HTTP://x.gov/moved#part", "http://y.gov/b#part",
                "http://x.gov/course/7", "http://y.gov/", "http://x.gov/closed", "http://y.gov/login?to=closed"),
                LinkReplacements.moved(links, results, true));
    }

    @Test
    void httpsTakesThePlaceOfHttpWhereItAnswersAsHttps() {
        Map<String, String> candidates = LinkReplacements.httpsCandidates(List.of("http://a.gov/x?y#z",
                "HTTP://B.gov:80", "http://c.gov/", "http://d.gov:8080/", "https://e.gov/", "http://f.gov", "Data"));
        assertEquals(Map.of("http://a.gov/x?y#z", "https://a.gov/x?y#z", "HTTP://B.gov:80", "https://B.gov",
                "http://c.gov/", "https://c.gov/", "http://f.gov", "https://f.gov"), candidates);
        LinkResults results = LinkResults.NONE.with(List.of(result("https://a.gov/x?y"),
                result("https://b.gov/", new LinkHop(302, "https://b.gov/start")),
                result("https://c.gov/", new LinkHop(301, "http://c.gov/")),
                new LinkResult("https://f.gov/", LinkReason.CERTIFICATE, 0, NOW, List.of())));
        assertEquals(Map.of("http://a.gov/x?y#z", "https://a.gov/x?y#z", "HTTP://B.gov:80", "https://B.gov"),
                LinkReplacements.https(candidates, results));
    }

    @Test
    void everyShapeOfLineKeepsItsWordsAndGetsTheNewLink() {
        String card = """
                ---
                title: A card
                relevant_courses:
                - <a href="http://x.gov/a" aria-label="One - http://x.gov/a">One</a>, GSU
                - Two, GSU, <a href="http://x.gov/a">http://x.gov/a</a>
                 - <a href='http://x.gov/b'>x.gov/b</a>
                - "http://x.gov/a is not a link"
                - Course Coming Soon
                ---
                """.replace("\n - <a", "\n- <a");
        var id = new CardId(Path.of("a.md"));
        CardDocument before = CardDocument.read(new SourceText(card, false));
        AppliedStep applied = new BulkChange(Map.of(id, before), CourseScope.ALL)
                .replaceLinks(Map.of("http://x.gov/a", "https://y.gov/new?a=1&b=2"))
                .apply("Update links");
        assertEquals(card.replaceAll("http://x.gov/a(?! is)", "https://y.gov/new?a=1&b=2"),
                applied.documents().get(id).text());
        assertEquals(List.of(2, 0), List.of(applied.parts(), applied.refused().size()));
        assertEquals(List.of(card), applied.change().cards().stream().map(each -> each.before().orElseThrow().text())
                .collect(Collectors.toList()));
    }
}

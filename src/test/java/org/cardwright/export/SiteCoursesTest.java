package org.cardwright.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.cardwright.model.Card;
import org.cardwright.model.CardField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How many courses the site has for a card. */
class SiteCoursesTest {
    private static final String ENTRY = "{\"course_title\": \"%s\", \"link\": \"\", \"filters\": [\"%s\", \"other GS-7-9 series-0501\"]}";

    @TempDir
    private Path temp;
    private Path site;
    private ExportMemory memory;

    @BeforeEach
    void makeASite() throws IOException {
        site = temp.toRealPath().resolve("site");
        Files.createDirectories(site.resolve("_cards/old"));
        Files.createDirectories(site.resolve("assets/CPTT"));
        Files.writeString(site.resolve("_config.yml"), "title: A site\n");
        memory = new ExportMemory(Optional.of(temp.resolve("data")));
    }

    private Path write(String text, int second) throws IOException {
        Path file = Files.writeString(site.resolve("assets/CPTT/courses.json"), text);
        return Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000_000_000L + 1000L * second));
    }

    private static Card card(String filters) {
        return new Card(Map.of(CardField.FILTERS, filters), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static String entries(String... filters) {
        return "[" + String.join(",", List.of(filters).stream().map(each -> ENTRY.formatted("A", each)).toList()) + "]";
    }

    @Test
    void everyEntryWithTheFiltersCounts() throws IOException {
        write(entries("a GS-7-9 series-0501", "a GS-7-9 series-0501", "b GS-7-9 series-0501"), 0);
        SiteCourses courses = SiteCourses.of(site.resolve("_cards"), memory, SiteCourses.NONE);
        assertEquals(OptionalInt.of(2), courses.count(card("a GS-7-9 series-0501")));
        assertEquals(OptionalInt.of(3), courses.count(card("other GS-7-9 series-0501")));
        assertEquals(OptionalInt.of(0), courses.count(card("a")));
        assertEquals(OptionalInt.of(0), courses.count(card("")));
        assertEquals(courses, SiteCourses.of(site.resolve("_cards/old"), memory, SiteCourses.NONE));
        assertEquals(courses, SiteCourses.of(site, memory, SiteCourses.NONE));
    }

    @Test
    void theFileIsReadAgainOnlyWhereItChanged() throws IOException {
        Path cards = site.resolve("_cards");
        write(entries("a"), 0);
        SiteCourses first = SiteCourses.of(cards, memory, SiteCourses.NONE);
        assertSame(first, SiteCourses.of(cards, memory, first));
        write(entries("b"), 1);
        SiteCourses second = SiteCourses.of(cards, memory, first);
        assertEquals(OptionalInt.of(0), second.count(card("a")));
        assertEquals(OptionalInt.of(1), second.count(card("b")));
    }

    @Test
    void whereNoSiteIsKnownOrItHasNoSuchFileNoNumberIs() throws IOException {
        assertEquals(SiteCourses.NONE, SiteCourses.of(site.resolve("_cards"), memory, SiteCourses.NONE));
        assertEquals(SiteCourses.NONE, SiteCourses.of(temp, memory, SiteCourses.NONE));
        write("[]", 0);
        assertEquals(OptionalInt.of(0), SiteCourses.of(site, memory, SiteCourses.NONE).count(card("a")));
        write("{]", 1);
        assertEquals(OptionalInt.empty(), SiteCourses.of(site, memory, SiteCourses.NONE).count(card("a")));
        assertEquals(OptionalInt.empty(), SiteCourses.NONE.count(card("a")));
    }

    @Test
    void cardsElsewhereBelongToTheSiteThatTheyWereExportedToLast() throws IOException {
        Path cards = Files.createDirectories(temp.resolve("own"));
        write(entries("a"), 0);
        assertEquals(SiteCourses.NONE, SiteCourses.of(cards, memory, SiteCourses.NONE));
        memory.remember(cards, site, Optional.empty());
        SiteCourses courses = SiteCourses.of(cards, memory, SiteCourses.NONE);
        assertEquals(OptionalInt.of(1), courses.count(card("a")));
        assertEquals(courses, SiteCourses.of(site, memory, SiteCourses.NONE));
        memory.remember(cards, temp.resolve("gone"), Optional.empty());
        assertEquals(SiteCourses.NONE, SiteCourses.of(cards, memory, courses));
    }
}

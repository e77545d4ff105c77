package org.cardwright.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.cardwright.document.CardDocument;
import org.cardwright.document.Edit;
import org.cardwright.document.EditRefusedException;
import org.cardwright.model.CourseText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CourseCatalogTest {
    private static CourseKey key(String title, String provider, String url) {
        return CourseKey.of(new CourseText(title, provider, url));
    }

    @ParameterizedTest
    @CsvSource({"https://x.gov/a,HTTPS://X.GOV/a/", "https://x.gov,https://x.gov:443/",
            "http://x.gov:80/a?b=C,http://x.gov/a/?b=C",
        "https://me@x.gov/a,https://me@X.gov/a", "https://x.gov:8443/a,https://x.gov:8443/a/"})
    void linksThatLeadToTheSamePlaceAreOneLink(String a, String b) {
        assertEquals(key("One", "P", a), key("One", "P", b));
    }

    @ParameterizedTest
    @CsvSource({"https://x.gov/a,https://x.gov/A", "https://x.gov/a,http://x.gov/a",
            "https://x.gov/a?b=1,https://x.gov/a?b=2",
        "https://x.gov:80/a,https://x.gov/a", "https://x.gov/a,https://y.gov/a", "https://x.gov/a?,https://x.gov/a"})
    void linksThatDifferMakeTwoCourses(String a, String b) {
        assertNotEquals(key("One", "P", a), key("One", "P", b));
    }

    @Test
    void titleAndProviderDecideAfterFolding() {
        assertEquals(key("Budget  Basics", "GSU", ""), key("budget basics", "gsu", ""));
        assertNotEquals(key("Budget Basics", "GSU", ""), key("Budget Basics", "MC", ""));
        assertNotEquals(key("Budget Basics", "GSU", ""), key("Budget Basics", "GSU", "https://x.gov"));
    }

    private static String line(String title, String provider, String url) {
        return "- " + title + ", " + provider + ", <a href=\"" + url + "\">" + url + "</a>";
    }

    private static final CardDocument FIRST = Cards.card(line("Alpha", "GSU", "https://x.gov/a"),
            line("Alpha", "GSU", "https://X.gov/a/"), "- Course Coming Soon");
    private static final CardDocument SECOND = Cards.read(Cards.text(line("alpha", "Gsu", "https://x.gov/a"),
            "- Beta, MC", "- <a href=\"Data\">D</a>, <a href=\"E\">E</a>")
            .replace("series: 510", "series: 0501").replace("Entry", "Mid"));

    @Test
    void aCourseIsAsMostOfItsLinesWriteIt() {
        CatalogCourse alpha = CourseCatalog.of(Cards.of(FIRST, SECOND)).course(key("ALPHA", "gsu", "https://x.gov/a"))
                .orElseThrow();
        assertEquals(List.of("Alpha", "GSU", "https://x.gov/a", "x.gov", 2, 3),
                List.of(alpha.title(), alpha.provider(), alpha.url(), alpha.host(), alpha.cards(), alpha.occurrences()
                        .size()));
        assertEquals(List.of(1, 1, 1), alpha.spellings().stream().map(Spelling::lines).toList());
        assertEquals(Set.of(new CourseText("Alpha", "GSU", "https://x.gov/a"),
                new CourseText("Alpha", "GSU", "https://X.gov/a/"),
                new CourseText("alpha", "Gsu", "https://x.gov/a")),
                        Set.copyOf(alpha.spellings().stream().map(Spelling::text).toList()));
        assertEquals(List.of(0, 1, 0), alpha.occurrences().stream().map(Occurrence::index).toList());
    }

    @Test
    void theRawTextStandsForALineThatIsNotUnderstood() {
        assertEquals(List.of("<a href=\"Data\">D</a>, <a href=\"E\">E</a>", "Alpha", "Beta", "Course Coming Soon"),
                CourseCatalog.of(Cards.of(FIRST, SECOND)).courses().stream().map(CatalogCourse::title).toList());
    }

    private static NarrowedCatalog narrowed(CourseFilter filter) {
        return CourseIndex.of(CourseCatalog.of(Cards.of(FIRST, SECOND))).narrowed(filter,
                url -> url.isEmpty() ? "" : "OK");
    }

    private static List<String> titles(CourseFilter filter) {
        return narrowed(filter).courses().stream().map(CatalogCourse::title).toList();
    }

    @Test
    void facetsCountCourses() {
        Map<CourseFacet, ? extends Map<String, Integer>> counts = narrowed(CourseFilter.ALL).counts();
        assertEquals(Map.of("", 2, "GSU", 1, "Gsu", 1, "MC", 1), counts.get(CourseFacet.PROVIDER));
        assertEquals(Map.of("", 3, "x.gov", 1), counts.get(CourseFacet.HOST));
        assertEquals(Map.of("510", 2, "501", 3), counts.get(CourseFacet.SERIES));
        assertEquals(Map.of("Entry", 2, "Mid", 3), counts.get(CourseFacet.CAREER_LEVEL));
        assertEquals(Map.of("Budget", 4), counts.get(CourseFacet.COMPETENCY));
        assertEquals(Map.of("", 3, "OK", 1), counts.get(CourseFacet.LINK_STATE));
        assertEquals(Map.of("LINKED", 1, "UNLINKED", 1, "PLACEHOLDER", 1, "UNREADABLE", 1),
                counts.get(CourseFacet.KIND));
    }

    @Test
    void aFilterLeavesCoursesWithAllItsWordsAndOneValueOfEachFacet() {
        CourseFilter mc = CourseFilter.ALL.with(CourseFacet.PROVIDER, Set.of("MC", "Gsu"));
        assertEquals(List.of("Alpha", "Beta"), titles(mc));
        assertEquals(List.of("Beta"), titles(mc.with(CourseFacet.KIND, Set.of("UNLINKED", "PLACEHOLDER"))));
        assertEquals(List.of("Alpha"), titles(mc.withWords(" GSU  alp")));
        assertEquals(List.of(), titles(mc.withWords("nowhere")));
        assertEquals(List.of("Alpha"), titles(CourseFilter.ALL.with(CourseFacet.LINK_STATE, Set.of("OK"))));
        assertEquals(4, titles(mc.with(CourseFacet.PROVIDER, Set.of())).size());
    }

    @Test
    void theCountsOfAFacetSayWhatAnotherChoiceWouldShow() {
        NarrowedCatalog found = narrowed(CourseFilter.ALL.with(CourseFacet.PROVIDER, Set.of("GSU")));
        assertEquals(Map.of("", 2, "GSU", 1, "Gsu", 1, "MC", 1), found.counts().get(CourseFacet.PROVIDER));
        assertEquals(Map.of("LINKED", 1), found.counts().get(CourseFacet.KIND));
        assertEquals(List.of(1, 4, 2), List.of(found.courses().size(), found.total(), found.cards()));
    }

    @Test
    void anIndexThatFollowsIsTheIndexOfTheNewCards() {
        CourseCatalog old = CourseCatalog.of(Cards.of(FIRST, SECOND));
        CardDocument changed = Cards.read(SECOND.text().replace("series: 0501", "series: 560"));
        CourseCatalog now = old.with(Map.of(Cards.id(2), changed), Set.of());
        CourseFilter filter = CourseFilter.ALL.with(CourseFacet.SERIES, Set.of("560"));
        assertEquals(CourseIndex.of(now).narrowed(filter, url -> url),
                CourseIndex.of(old).with(now).narrowed(filter, url -> url));
        assertEquals(Map.of("510", 2, "560", 3), CourseIndex.of(old).with(now).counts(CourseFacet.SERIES));
    }

    @Test
    void aCatalogThatFollowsAChangeIsTheCatalogOfTheNewCards() {
        CardDocument changed = Cards.card(line("Alpha", "GSU", "https://x.gov/a"), "- Gamma, HA");
        CourseCatalog followed = CourseCatalog.of(Cards.of(FIRST, SECOND)).with(Map.of(Cards.id(1), changed), Set.of());
        assertEquals(CourseCatalog.of(Cards.of(changed, SECOND)).courses(), followed.courses());
        CourseCatalog without = followed.with(Map.of(), Set.of(Cards.id(2)));
        assertEquals(CourseCatalog.of(Cards.of(changed)).courses(), without.courses());
        assertEquals(0, without.with(Map.of(), Set.of(Cards.id(1))).size());
    }

    @ParameterizedTest
    @MethodSource("org.cardwright.fixtures.ReplaceCase#filters")
    void aTypedTextMeansWhatItMeansInEverySearch(String typed, String text, String left) throws EditRefusedException {
        CardDocument card = Cards.card("- T, P").apply(new Edit.SetCourse(0, new CourseText(text, "P", "")));
        assertEquals(left.equals("yes"), !CourseIndex.of(CourseCatalog.of(Cards.of(card)))
                .narrowed(CourseFilter.ALL.withWords(typed), _ -> "").courses().isEmpty());
    }
}

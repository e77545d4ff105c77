package org.cardwright.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.cardwright.document.CardDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NearDuplicatesTest {
    private static String line(String title, String provider, String url) {
        return "- <a href=\"" + url + "\">" + title + "</a>, " + provider;
    }

    private static List<Cluster> clusters(ClusterKind kind, CardDocument... cards) {
        return NearDuplicates.of(CourseCatalog.of(Cards.of(cards)), Set.of()).stream()
                .filter(cluster -> cluster.kind() == kind).toList();
    }

    private static Set<String> forms(Cluster cluster) {
        return new HashSet<>(cluster.forms().stream().map(ClusterForm::text).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Budget Formulation & Execution|Budget formulation and execution.",
            "Cost Accounting, Basics|Basics: Cost Accounting",
        "Data Base Design|Database Design", "Appropriations Law Seminar|Appropriatons Law Seminar",
                "Résumé Writing|Resume Writing",
        "The Agency’s View|The Agencys View"})
    void titlesThatDifferLittleFormACluster(String both) {
        String[] titles = both.split("\\|");
        CardDocument card = Cards.card(line("'" + titles[0], "GSU", "https://x.gov/1").replace("'", ""),
                line(titles[1], "GSU", "https://y.gov/2").replace(": ", "&#58; "));
        assertEquals(List.of(Set.copyOf(Arrays.asList(titles))), clusters(ClusterKind.TITLES, card).stream()
                .map(NearDuplicatesTest::forms).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Federal Budgeting I|Federal Budgeting II",
            "Customer Service Excellence (ADMB7003)|Customer Service Excellence (ADMB7004)",
        "Cost Accounting|Fund Accounting"})
    void titlesOfDifferentCoursesDoNot(String both) {
        String[] titles = both.split("\\|");
        assertEquals(List.of(), clusters(ClusterKind.TITLES,
                Cards.card(line(titles[0], "GSU", "https://x.gov/1"), line(titles[1], "GSU", "https://y.gov/2"))));
    }

    @Test
    void aNameAndItsAcronymAreOneProvider() {
        CardDocument card = Cards.card(line("A", "GSU", "https://x.gov/1"),
                line("B", "Graduate School USA", "https://x.gov/2"),
                line("C", "Graduate School USA (GSUSA)", "https://x.gov/3"), line("D", "MC", "https://x.gov/4"),
                line("E", "Management Concepts", "https://x.gov/5"), line("F", "AGA", "https://x.gov/6"),
                        line("G", "MC", "https://x.gov/7"));
        List<Cluster> found = clusters(ClusterKind.PROVIDERS, card);
        assertEquals(List.of(Set.of("MC", "Management Concepts"),
                Set.of("GSU", "Graduate School USA", "Graduate School USA (GSUSA)")),
                found.stream().map(NearDuplicatesTest::forms).sorted(java.util.Comparator.comparing(Set::size))
                        .toList());
        assertEquals(List.of(new ClusterForm("MC", 2, 1), new ClusterForm("Management Concepts", 1, 1)),
                found.stream().filter(cluster -> forms(cluster).contains("MC")).findFirst().orElseThrow().forms());
    }

    @Test
    void linksThatDifferInSchemeOrCampaignFormACluster() {
        CardDocument card = Cards.card(line("A", "GSU", "http://www.x.gov/course/1"),
                line("A", "GSU", "https://x.gov/course/1/?utm_source=a&utm_id=2"),
                line("B", "GSU", "https://x.gov/course/2"));
        assertEquals(List.of(Set.of("http://www.x.gov/course/1", "https://x.gov/course/1/?utm_source=a&utm_id=2")),
                clusters(ClusterKind.LINKS, card).stream().map(NearDuplicatesTest::forms).toList());
    }

    @Test
    void oneTitleWithManyLinksAndOneLinkWithManyTitlesAreShown() {
        CardDocument card = Cards.card(line("Alpha", "GSU", "https://x.gov/1"),
                line("alpha", "GSU", "https://y.gov/2"), line("Other", "MC", "https://x.gov/1/"));
        Cluster links = clusters(ClusterKind.LINKS_OF_TITLE, card).getFirst();
        assertEquals("alpha", links.subject());
        assertEquals(Set.of("https://x.gov/1", "https://y.gov/2"), forms(links));
        Cluster titles = clusters(ClusterKind.TITLES_OF_LINK, card).getFirst();
        assertEquals("https://x.gov/1", titles.subject());
        assertEquals(Set.of("Alpha", "Other"), forms(titles));
    }

    @Test
    void mergingWritesTheChosenFormOnTheLinesOfTheClusterOnly() {
        String first = line("Alpha", "GSU", "https://x.gov/1");
        String second = line("alpha", "MC", "https://y.gov/2");
        String third = line("Other", "Graduate School USA", "https://y.gov/2");
        CardDocument card = Cards.card(first, second, third);
        Cluster links = clusters(ClusterKind.LINKS_OF_TITLE, card).getFirst();
        assertEquals(Cards.text(first, second.replace("y.gov/2", "x.gov/1"), third),
                Cards.textAfter(NearDuplicates.merge(links, forms(links), "https://x.gov/1", Cards.change(card))));
        Cluster providers = clusters(ClusterKind.PROVIDERS, card).getFirst();
        assertEquals(Cards.text(first.replace("GSU", "Graduate School USA"), second, third),
                Cards.textAfter(NearDuplicates.merge(providers, forms(providers), "Graduate School USA",
                        Cards.change(card))));
        Cluster titles = clusters(ClusterKind.TITLES_OF_LINK, card).getFirst();
        assertEquals(Cards.text(first, second.replace("alpha", "Other"), third),
                Cards.textAfter(NearDuplicates.merge(titles, forms(titles), "Other", Cards.change(card))));
    }

    @Test
    void aDismissedClusterStaysAwayUntilItHasANewForm() {
        CourseCatalog catalog = CourseCatalog.of(Cards.of(Cards.card(line("A", "GSU", "https://x.gov/1"),
                line("B", "Graduate School USA", "https://x.gov/2"))));
        String id = NearDuplicates.of(catalog, Set.of()).getFirst().id();
        assertEquals(List.of(), NearDuplicates.of(catalog, Set.of(id)));
        CourseCatalog more = CourseCatalog.of(Cards.of(Cards.card(line("A", "GSU", "https://x.gov/1"),
                line("A", "GSU", "https://x.gov/1"),
                line("B", "Graduate School USA", "https://x.gov/2"))));
        assertEquals(List.of(), NearDuplicates.of(more, Set.of(id)));
        CourseCatalog other = CourseCatalog.of(Cards.of(Cards.card(line("A", "GSU", "https://x.gov/1"),
                line("B", "Graduate School USA", "https://x.gov/2"),
                line("C", "Graduate School U.S.A.", "https://x.gov/3"))));
        assertTrue(NearDuplicates.of(other, Set.of(id)).stream()
                .anyMatch(cluster -> cluster.kind() == ClusterKind.PROVIDERS));
    }
}

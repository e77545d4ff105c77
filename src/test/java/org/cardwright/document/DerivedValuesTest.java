package org.cardwright.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;

import org.cardwright.model.CardField;
import org.cardwright.text.SourceText;
import org.junit.jupiter.api.Test;

final class DerivedValuesTest {
    private static final String CARD = """
            ---
            title: 0510 Accounting Entry Budget/Cost, Basics
            series: 510
            job_series_title: Accounting
            job_series: 0510 Accounting
            career_level: Entry
            permalink: /cards/510-Budget-Cost-Basics-Entry
            competency: Budget/Cost, Basics
            competency_group: Primary
            level: "7-9"
            filters: Primary-Budget-Cost-Basics GS-7-9 series-0510
            ---
            """;

    private static CardDocument card(String text) {
        return CardDocument.read(new SourceText(text, false));
    }

    private static String changed(CardDocument before, CardDocument after) {
        List<String> old = before.text().lines().toList();
        return after.text().lines().filter(line -> !old.contains(line)).collect(Collectors.joining("\n"));
    }

    private static void sets(String card, String key, String value, String lines) throws EditRefusedException {
        CardDocument before = card(card);
        CardDocument after = before.apply(new Edit.SetField(key, value));
        assertEquals(lines, changed(before, after));
        String old = before.card().text(CardField.ofKey(key).orElseThrow());
        assertEquals(card, after.apply(new Edit.SetField(key, old)).text());
    }

    @Test
    void aTitleKeepsTheSlashThatTheGeneratorWritesAsASpaceInTheCompetency() throws EditRefusedException {
        String made = CARD.replace("competency: Budget/Cost", "competency: Budget Cost");
        assertEquals(Derivation.FOLLOWS, card(made).derivation(CardField.TITLE));
        sets(made, "career_level", "Senior", """
                title: 0510 Accounting Senior Budget/Cost, Basics
                career_level: Senior
                level: "14-15"
                filters: Primary-Budget-Cost-Basics GS-14-15 series-0510""");
        assertEquals("title: 0510 Accounting Entry Budgets", changed(card(made), card(made).apply(new Edit.SetField(
                "competency", "Budgets"))).lines().findFirst().orElseThrow());
        assertEquals(Derivation.OVERRIDDEN, card(made.replace("Budget/Cost, Basics", "Budget/Costs, Basics"))
                .derivation(CardField.TITLE));
    }

    @Test
    void valuesThatAgreedFollowTheirSourcesAndComeBackWithThem() throws EditRefusedException {
        sets(CARD, "series", "511", """
                title: 0511 Accounting Entry Budget/Cost, Basics
                series: 511
                job_series: 0511 Accounting
                filters: Primary-Budget-Cost-Basics GS-7-9 series-0511""");
        sets(CARD, "career_level", "Senior", """
                title: 0510 Accounting Senior Budget/Cost, Basics
                career_level: Senior
                level: "14-15"
                filters: Primary-Budget-Cost-Basics GS-14-15 series-0510""");
        sets(CARD, "career_level", "Executive", """
                title: 0510 Accounting Executive Budget/Cost, Basics
                career_level: Executive""");
        sets(CARD, "competency_group", "Secondary", """
                competency_group: Secondary
                filters: Secondary-Budget-Cost-Basics GS-7-9 series-0510""");
        sets(CARD, "level", "8-10", """
                level: "8-10"
                filters: Primary-Budget-Cost-Basics GS-8-10 series-0510""");
    }

    @Test
    void aValueThatDisagreedStays() throws EditRefusedException {
        String card = CARD.replace("title: 0510 Accounting Entry", "title: Accounting for beginners,");
        assertEquals(Derivation.OVERRIDDEN, card(card).derivation(CardField.TITLE));
        sets(card, "competency", "Ethics", """
                competency: Ethics
                filters: Primary-Ethics GS-7-9 series-0510""");
    }

    @Test
    void anOverriddenValueFollowsAgainOnRequest() throws EditRefusedException {
        String card = CARD.replace("title: 0510 Accounting Entry", "title: Accounting for beginners,");
        assertEquals(CARD, card(card).apply(new Edit.FollowField("title")).text());
    }

    @Test
    void olderFormsOfLevelAndFiltersAreKept() throws EditRefusedException {
        String older = CARD.replace("\"7-9\"", "\"GS 7-9\"").replace("Primary-Budget-Cost-Basics GS", "Budget/Cost-Basics GS")
                .replace("job_series_title: Accounting\n", "");
        sets(older, "career_level", "Mid", """
                title: 0510 Accounting Mid Budget/Cost, Basics
                career_level: Mid
                level: "GS 10-13"
                filters: Budget/Cost-Basics GS-10-13 series-0510""");
    }

    @Test
    void seriesNumbersArePrintedWithOneZero() {
        assertEquals("0501", DerivedValues.printed("501"));
        assertEquals("0510", DerivedValues.printed("0510"));
        assertEquals("02210", DerivedValues.printed("2210"));
    }
}

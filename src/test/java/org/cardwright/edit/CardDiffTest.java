package org.cardwright.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class CardDiffTest {
    private static final String CARD = """
            ---
            competency: Teamwork
            competency_description: Works with and for others
            relevant_courses:
             - 1 One, Academy, <a href="https://one.gov/a">https://one.gov/a</a>
             - 2 Two, Academy, <a href="https://two.gov/b">https://two.gov/b</a>
            ---
            """;

    private static List<String> rows(String before, String after, boolean asLines) {
        return CardDiff.of(LineDiff.of("card.md", before, after)).rows(asLines).stream().map(DiffRow::text).toList();
    }

    @Test
    void aPersonReadsThePartsOfACardAndEachCourseAsAWhole() {
        String after = CARD.replace("and for", "and with").replace("2 Two", "2 Both")
                .replace("---\ncompetency:", "---\nnote: New\ncompetency:").replaceFirst(" - 1 .*\n", "");
        assertEquals(List.of("Description: from Works with and for others to Works with and with others",
                "Course 1: removed: One · Academy · https://one.gov/a",
                "Course 1: from Two · Academy · https://two.gov/b to Both · Academy · https://two.gov/b", "note: new: New"), rows(CARD, after, false));
        assertEquals(List.of("-competency_description: Works with and for others",
                "+competency_description: Works with and with others"),
                rows(CARD, CARD.replace("and for", "and with"), true).stream().filter(line -> line.matches("[-+].*")).toList());
    }

    @Test
    void aCardThatComesOrGoesIsReadToo() {
        assertEquals(List.of("Competency: new: Teamwork", "Description: new: Works with and for others",
                "Course 1: new: One · Academy · https://one.gov/a", "Course 2: new: Two · Academy · https://two.gov/b"),
                rows("", CARD, false));
        assertEquals(4, rows(CARD, "", false).size());
    }

    @Test
    void linesSayWhatNoPartSays() {
        assertEquals(List.of("-" + CARD.lines().findFirst().orElseThrow()), rows(CARD, "no card\n", false).stream().limit(1).toList());
        assertEquals(List.of(), rows(CARD, CARD.replace("competency: ", "competency:  "), false));
        assertEquals(List.of(), rows(CARD, CARD, true));
        LineDiff table = LineDiff.of("table.csv", "1\n", "2\n");
        assertEquals(List.of("-1", "+2"), CardDiff.lines(table).rows(false).stream().map(DiffRow::text).toList());
    }
}

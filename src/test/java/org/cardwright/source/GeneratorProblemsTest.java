package org.cardwright.source;

import static org.cardwright.source.SourceSamples.quoted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeneratorProblemsTest {
    private static final String TEXTS = """
            [
              { "competency": "Budget/Cost", "proficiency_level_1": "\\tKnows", "behavioral_illustrations_1": "\\tDoes" },
              { "competency": "Audit", "proficiency_level_4": "\\tMasters", "behavioral_illustrations_4": "" }
            ]""";
    private static final String COURSES = """
            course_title,training_providers,link,price,course_description,additional_course_information,%s
            A Course,AGA,https://example.org,,,,Budget/Cost,1
            """;
    private static final String PAIR = "competency_1,proficiency_levels_1";

    @TempDir
    private Path site;

    @Test
    void aSiteInOrderHasNoProblems() {
        assertEquals(List.of(), problems(entry("501", "ENTRY (7-9)", "Budget/Cost", "1")));
    }

    @Test
    void whatWouldBeWrittenWronglyIsToldAtItsLine() {
        assertEquals(List.of(
                "CARDS 3: \"Chief\" names no career level that the generator knows: it writes \"undefined\" as the GS level."
                        + " Enter ENTRY, MID, or SENIOR.",
                "CARDS 4: \"7,1\" contains a proficiency level other than 1 to 5: the generator writes \"undefined\" in the"
                        + " heading. Correct APR.",
                "CARDS 5: The entry has no proficiency level: the generator writes a card without behaviors and"
                        + " definitions. Enter the levels in APR.",
                "TEXTS 3: Level 5 of \"Audit\" has no definitions, but a card has this level: the generator writes only a"
                        + " heading. Add them, or remove the level from the card.",
                "TEXTS 3: Level 4 of \"Audit\" has no behaviors, but a card has this level: the generator writes only a"
                        + " heading. Add them, or remove the level from the card.",
                "TEXTS 3: Level 5 of \"Audit\" has no behaviors, but a card has this level: the generator writes only a"
                        + " heading. Add them, or remove the level from the card.",
                "CARDS 7: This entry and the one in line 2 are written to the same file,"
                        + " 0501-Primary-Budget-Cost-Entry.md. Only the later one stays. Rename or remove one of them.",
                "CARDS 8: The generator has no title for series 343: it writes \"undefined\" on 2 cards. Add the series to"
                        + " the generator."),
                problems(entry("501", "ENTRY (7-9)", "Budget/Cost", "1"), entry("501", "Chief", "Budget/Cost", "1"),
                        entry("510", "MID", "Budget/Cost", quoted("7,1")),
                        entry("510", "ENTRY", "Budget/Cost", quoted("")),
                        entry("510", "MID (10-13)", "Audit", quoted("4,5")),
                        entry("501", "ENTRY", "Budget Cost", "1"),
                        entry("343", "ENTRY", "Budget/Cost", "1"), entry("343", "MID", "Budget/Cost", "1")));
    }

    @Test
    void aMissingDesignationIsPrintedAsUndefined() {
        String entry = entry("501", "ENTRY", "Budget/Cost", "1").replace(
                "\"Functional Competency Designation\": \"Job Specific Competencies\", ", "");
        assertEquals(List.of("CARDS 2: The entry has no designation: the generator writes \"undefined\". Add it."),
                problems(entry));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CARDS 2: "TYPE:" is missing or is not a text. The generator stops here. Correct the entry. | "TYPE:" | "TYPO:"
            CARDS 2: "GS LEVEL:" is missing or is not a text. The generator stops here. Correct the entry. | "ENTRY" | null
            CARDS 2: "COMPETENCY:" is missing or is not a text. The generator stops here. Correct the entry. | "Budget/Cost" | 5
            CARDS 2: 0501-A/B-Budget-Cost-Entry.md cannot be a file name. The generator stops here. Correct the entry. | Primary | A/B
            TEXTS 2: "proficiency_level_1" is missing or is not a text. The generator stops here. Correct the entry. | "\\tKnows" | 7
            TEXTS 2: "behavioral_illustrations_1" is missing or is not a text. The generator stops here. Correct the entry. | "\\tDoes" | true
            COURSES 1: The heading lacks price. The generator stops here. Add the column. | price | prize
            COURSES 1: The heading lacks course_description. The generator stops here. Add the column. | course_description | x
            COURSES 1: The heading lacks proficiency_levels_1. The generator stops here. Add the column. | proficiency_levels_1 | x
            """)
    void whereTheGeneratorStopsIsTold(String problem, String from, String to) {
        SourceSamples.Tables whole = tables(entry("501", "ENTRY", "Budget/Cost", "1"));
        SourceSamples.Tables tables = new SourceSamples.Tables(once(whole.cards(), from, to),
                once(whole.texts(), from.startsWith("\"Budget") ? "-" : from, to), once(whole.courses(), from, to));
        assertEquals(List.of(problem + " !"), told(Generator.generate(tables.sources())));
        assumeTrue(Node.isThere(), "node is not installed");
        tables.write(site);
        assertNotEquals(0, Node.result("generator.mjs", site).code());
        whole.write(site);
        Node.run("generator.mjs", site);
    }

    @Test
    void aListWhereATextShouldBeIsNotGuessed() {
        assertEquals(List.of("CARDS 2: \"APR\" must be a text or a number. Correct the entry. !"),
                problems(entry("501", "ENTRY", "Budget/Cost", "[1]")));
    }

    @Test
    void whatIsLeftIsMadeAllTheSame() {
        GeneratedSite made = Generator.generate(tables(entry("501", "ENTRY", "Budget/Cost", "[1]"),
                entry("510", "ENTRY", "Budget/Cost", "1")).sources());
        assertEquals(List.of("0510-Primary-Budget-Cost-Entry.md"), made.cards().stream().map(GeneratedCard::file)
                .toList());
        GeneratedCard card = made.cards().getFirst();
        assertEquals(1, card.entry());
        assertEquals("Budget/Cost", card.competency());
        assertEquals(List.of(1), card.levels());
        assertEquals(List.of(0), card.courses());
        assertTrue(made.coursesJson().contains("Primary-Budget-Cost GS-7-9 series-0510"));
    }

    private static String once(String text, String from, String to) {
        int at = text.indexOf(from);
        return at < 0 ? text : text.substring(0, at) + to + text.substring(at + from.length());
    }

    private static List<String> problems(String... entries) {
        return told(Generator.generate(tables(entries).sources()));
    }

    private static List<String> told(GeneratedSite made) {
        return made.problems().stream().map(problem -> problem.kind() + " " + problem.line() + ": " + problem.text()
                + (problem.blocks() ? " !" : "")).toList();
    }

    private static SourceSamples.Tables tables(String... entries) {
        return new SourceSamples.Tables("[\n" + String.join(",\n", entries) + "\n]", TEXTS, COURSES.formatted(PAIR));
    }

    private static String entry(String series, String level, String competency, String levels) {
        return ("{ \"JOB SERIES:\": %s, \"GS LEVEL:\": \"%s\", \"TYPE:\": \"Primary\", \"Functional Competency Designation\":"
                + " \"Job Specific Competencies\", \"COMPETENCY:\": \"%s\", \"DESCRIPTION\": \"\", \"APR\": %s }")
                .formatted(series, level, competency, levels);
    }
}

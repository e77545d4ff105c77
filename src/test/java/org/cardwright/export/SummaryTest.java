package org.cardwright.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.cardwright.workspace.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SummaryTest extends ExportCase {
    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, emptyValue = "", nullValues = "-", value = {
        "https://a.org/X1|https://b.net/X1|a.org|b.net", "Old name|New name|Old|New", "same|same|''|''",
        "''|whole|''|whole", "good service|very good service|''|very ", "a b|a| b|''", "cat|car|cat|car"})
    void aChangeIsToldByWhatDiffers(String before, String after, String from, String to) {
        assertEquals(new ValueChange("Title", from, to), new ValueChange("Title", before, after).core());
    }

    @Test
    void whatWasDoneToSeveralCardsIsToldOnceAndThenEachCard() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.writeString(file, Files.readString(file)
                        .replace("https://www.LearnAtGSUSA.com/", "https://learn.example.org/"));
            }
        }
        edit(ENTRY, "competency_group: Personal", "competency_group: Leading");
        Files.writeString(folder.resolve("new.md"), Files.readString(folder.resolve(MID))
                .replaceFirst("permalink: .*", "permalink: /cards/501-New-Mid"));
        Plan plan = plan();
        Selection all = Selection.proposed(plan).allowing("they were there before");
        assertEquals("""
                Update 4 cards, add 1 card

                Done to several cards:
                - Course link: "www.LearnAtGSUSA.com" is now "learn.example.org" (11 times on 3 cards)

                Changed:
                - 0501 · Entry · Customer Service: Competency group
                - 0510 · Entry · Customer Service: Course link (3)
                - 0511 · Entry · Customer Service: Course link (5)
                - 0560 · Entry · Customer Service: Course link (3)

                Added:
                - 0501 · Mid · Customer Service
                """, Export.message(plan, all).replaceFirst("(?s)\\nExported with errors.*", ""));
        assertEquals(5, Export.apply(plan, all, ExportOptions.COMMIT, Progress.NONE).cards());
    }
}

package org.cardwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.cardwright.source.GeneratedCard;
import org.cardwright.source.Generator;
import org.cardwright.source.SourceKind;
import org.cardwright.source.SourceSamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CleanGeneratedCommandTest {
    @TempDir
    private Path site;

    @Test
    void cardsOfASiteWithAGeneratorStayInItsForm() throws IOException {
        SourceSamples.Tables tables = SourceSamples.small(1);
        tables.write(site);
        Path cards = Files.createDirectories(site.resolve("_cards"));
        for (GeneratedCard card : Generator.generate(tables.sources()).cards()) {
            Files.writeString(cards.resolve(card.file()), card.text());
        }
        assertEquals(new CommandLineRun(0, "", ""), CommandLineRun.of("clean", cards.toString()));
        Files.delete(site.resolve(SourceKind.COURSES.file()));
        assertTrue(CommandLineRun.of("clean", cards.toString(), "--dry-run").out().contains("+behavior_illustrations: "));
    }
}

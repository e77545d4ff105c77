package org.cardwright.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleCardsTest {
    private static final Path SAMPLES = Path.of("sample-cards");

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void theProgramHasAllCardsInIt(@TempDir Path temp) throws IOException {
        assertEquals(names(SAMPLES), SampleCards.CARDS);
        Path folder = SampleCards.open(Optional.empty(), temp);
        assertEquals(SampleCards.CARDS, names(folder));
        for (String card : SampleCards.CARDS) {
            assertArrayEquals(Files.readAllBytes(SAMPLES.resolve(card)), Files.readAllBytes(folder.resolve(card)));
        }
    }

    @Test
    void whatWasChangedInThemStays(@TempDir Path temp) throws IOException {
        Path card = SampleCards.open(Optional.empty(), temp).resolve(SampleCards.CARDS.getFirst());
        Files.writeString(card, "changed");
        SampleCards.open(Optional.empty(), temp);
        assertEquals("changed", Files.readString(card));
    }

    @Test
    void aFolderBesideTheProgramComesFirst(@TempDir Path temp) throws IOException {
        assertEquals(SAMPLES, SampleCards.open(Optional.of(SAMPLES), temp));
        assertEquals(List.of(), names(temp));
    }
}

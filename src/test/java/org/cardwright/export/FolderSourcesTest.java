package org.cardwright.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.edit.PlannedCard;
import org.cardwright.edit.Progress;
import org.cardwright.source.Excerpt;
import org.cardwright.source.SourceKind;
import org.cardwright.source.SourceMerge;
import org.cardwright.text.SourceText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderSourcesTest {
    private static final String MID = "0501-Primary-Financial-Concepts-Policies-and-Principles-Mid.md";
    private static final String ENTRY = "0501-Primary-Financial-Stewardship-Entry.md";

    @TempDir
    Path temp;

    private Path site;
    private ExportMemory memory;

    @BeforeEach
    void makeSite() throws IOException {
        site = temp.toRealPath().resolve("site");
        Excerpt.site(site);
        memory = new ExportMemory(Optional.of(temp.resolve("data")));
    }

    private void edit(Path file, String what, String with) throws IOException {
        String text = Files.readString(file);
        assertTrue(text.contains(what), what);
        Files.writeString(file, text.replace(what, with));
    }

    private Map<CardId, CardDocument> cards() throws IOException {
        Map<CardId, CardDocument> cards = new TreeMap<>();
        try (Stream<Path> files = Files.list(site.resolve("_cards"))) {
            for (Path file : files.toList()) {
                cards.put(new CardId(file.getFileName()), CardDocument.read(SourceText.decode(Files.readAllBytes(file))));
            }
        }
        return cards;
    }

    private FolderSources look() throws IOException {
        return FolderSources.of(memory, site.resolve("_cards"), cards(), Optional.of(site.toString()), FolderSources.NONE);
    }

    @Test
    void onceTheyAgreedItIsKnownWhichSideChanged() throws IOException {
        assertEquals(List.of(), look().comparison().orElseThrow().differences());
        edit(site.resolve("_cards").resolve(MID), "competency_description: Apply fiscal law", "competency_description: Plan");
        edit(site.resolve(SourceKind.TEXTS.file()), "\\tRequires occasional guidance", "\\tRequires little guidance");
        edit(site.resolve("_cards").resolve(ENTRY), "Requires occasional guidance", "Requires some guidance");
        FolderSources found = look();
        // As long as the tables are the same files, what they made before is not made again.
        assertSame(found.agreed().orElseThrow(), FolderSources.of(memory, site.resolve("_cards"), cards(),
                Optional.of(site.toString()), found).agreed().orElseThrow());
        Map<String, SourceMerge.Way> ways = found.ways();
        assertEquals(SourceMerge.Way.TO_SOURCES, ways.get("DESCRIPTION|" + MID + "|"));
        assertEquals(SourceMerge.Way.TO_CARDS, ways.get("DEFINITIONS|" + MID + "|3"));
        assertEquals(SourceMerge.Way.BOTH, ways.get("DEFINITIONS|" + ENTRY + "|3"));
        assertEquals("changed on both sides", SourceMerge.Way.BOTH.words());
        List<PlannedCard> planned = found.toCards(cards(), List.of("DEFINITIONS|" + MID + "|3", "DEFINITIONS|" + ENTRY
                + "|3"), Progress.NONE).cards();
        assertEquals(List.of(MID, ENTRY), planned.stream().map(card -> card.card().name()).toList());
        assertTrue(planned.getFirst().after().orElseThrow().text().contains("Requires little guidance"));
        assertTrue(planned.getFirst().after().orElseThrow().text().contains("competency_description: Plan"));
        assertEquals(1, planned.getLast().questions().size());
        assertTrue(planned.getLast().after().orElseThrow().text().contains("Requires some guidance"));
    }

    @Test
    void beforeTheyEverAgreedNobodyKnows() throws IOException {
        edit(site.resolve("_cards").resolve(MID), "competency_description: Apply fiscal law", "competency_description: Plan");
        assertEquals(Map.of(), look().ways());
        assertEquals(1, look().toCards(cards(), List.of("DESCRIPTION|" + MID + "|"), Progress.NONE).cards().size());
    }
}

package org.cardwright.jekyll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.cardwright.cli.CommandLineTool;
import org.cardwright.document.CardDocument;
import org.cardwright.fixtures.Sample;
import org.cardwright.model.Card;
import org.cardwright.model.CardField;
import org.cardwright.text.SourceText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages of a small site before and after an export of cards that nobody edited; done where Jekyll is installed. */
class JekyllExportTest {
    @TempDir
    private Path temp;

    private final Map<String, SourceText> cards = new TreeMap<>();
    private Path folder;
    private JekyllSite site;

    @BeforeAll
    static void needJekyll() {
        JekyllSite.assume();
    }

    @BeforeEach
    void makeFolderAndSite() throws IOException {
        folder = Files.createDirectory(temp.resolve("folder"));
        Set<String> permalinks = new HashSet<>();
        for (Sample sample : Sample.all(60)) {
            Card card = CardDocument.read(sample.source()).card();
            if (sample.ordinary() && !sample.source().byteOrderMark()
                    && permalinks.add(card.text(CardField.PERMALINK))) {
                cards.put("card%04d.md".formatted(cards.size()), sample.source());
            }
        }
        site = new JekyllSite(temp.resolve("site"));
        for (var card : cards.entrySet()) {
            site.add(card.getKey(), card.getValue());
            Files.write(folder.resolve(card.getKey()), card.getValue().bytes());
        }
    }

    private String export(JekyllSite target) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code = CommandLineTool.run(out, err, "export", folder.toString(), "--to", target.root().toString(),
                "--allow-findings", "nobody edited these cards");
        return code + " " + err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void anExportWithoutEditsLeavesEveryPageAsItWas() throws IOException, InterruptedException {
        Map<String, String> before = site.pages();
        assertTrue(before.size() > 30, () -> "only " + before.keySet());
        assertEquals("1 ", export(site));
        assertSamePages(before, site.pages());
    }

    @Test
    void cardsThatAreExportedToANewSiteGiveTheSamePages() throws IOException, InterruptedException {
        Map<String, String> before = site.pages();
        var other = new JekyllSite(temp.resolve("other"));
        assertEquals("0 ", export(other));
        for (var card : cards.entrySet()) {
            assertEquals(card.getValue(), SourceText.decode(
                    Files.readAllBytes(other.root().resolve("_cards").resolve(card.getKey()))));
        }
        assertSamePages(before, other.pages());
    }

    private static void assertSamePages(Map<String, String> before, Map<String, String> after) {
        assertEquals(before.keySet(), after.keySet());
        before.forEach((page, text) -> assertEquals(text, after.get(page), page));
    }
}

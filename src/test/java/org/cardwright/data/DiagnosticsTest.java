package org.cardwright.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiagnosticsTest {
    @TempDir Path home;

    private static Map<String, String> unpacked(Path zip) throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (var entry : file.stream().toList()) {
                all.put(entry.getName(), new String(file.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all;
    }

    @Test
    void theFileHasWhatWasShownAndNeitherTextsOfCardsNorWholePaths() throws IOException {
        Path data = home.resolve("data");
        Path cards = home.resolve("agency site").resolve("_cards");
        new UserSettings(Optional.of(data), "export.properties").replace(Map.of("author", "Pat Lee <pat@opm.gov>",
                "site " + cards, "/srv/agency/site", "workbook /srv/agency/site", ""));
        new UserSettings(Optional.of(data), "session.properties").replace(Map.of("appearance", "DARK",
                "remembered.text.size", "125", "remembered.find.0", "serves customers with tact", "folder", cards.toString()));
        Files.createDirectories(data.resolve("log"));
        Files.writeString(data.resolve("log").resolve("cardwright.log"), "WARNING Left aside " + cards.resolve("0501-a.md")
                + "\n    at java.base/java.lang.Thread.run(Thread.java:1)\n");
        Files.writeString(data.resolve("log").resolve("cardwright.1.log"), "INFO https://git.example.gov/agency/site\n");
        Diagnostics shown = Diagnostics.of(new Diagnostics.Known(Optional.of(data), Optional.of(cards), List.of("Cardwright 0.1.0"),
                List.of("Cards 5, with unsaved changes 1", "Problems 2", "  tab 2")), home, "pat");
        Path zip = home.resolve("out.zip");
        shown.write(zip);
        Map<String, String> all = unpacked(zip);
        assertEquals(Map.of(
                "versions.txt", "Cardwright 0.1.0\n",
                "settings.txt", "appearance: DARK\ntext size: 125\nauthor: set\nsite: 1\nworkbook: 1\nlocal addresses: not set\nupdates: not set\n",
                "counts.txt", "Cards 5, with unsaved changes 1\nProblems 2\n  tab 2\n",
                "cardwright.log", "WARNING Left aside <cards>/…/0501-a.md\n    at java.base/java.lang.Thread.run(Thread.java:1)\n",
                "cardwright.1.log", "INFO https://git.example.gov/…\n"), all);
        shown.parts().forEach(part -> assertEquals(part.text(), all.get(part.name())));
        for (String secret : List.of("tact", "Pat", "opm.gov", home.toString(), "agency")) {
            assertFalse(all.toString().contains(secret), secret);
        }
    }

    @Test
    void withoutAFolderForDataThereIsNoLog() throws IOException {
        Diagnostics none = Diagnostics.of(new Diagnostics.Known(Optional.empty(), Optional.empty(), List.of(), List.of()), home, "pat");
        assertEquals(List.of("versions.txt", "settings.txt", "counts.txt"), none.parts().stream().map(Diagnostics.Part::name).toList());
    }
}

package org.cardwright.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.cardwright.check.FolderSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
    private static final String OURS = "# ours\nrules:\n  date-invalid: off # no\n";

    @TempDir Path site;

    private Path file() {
        return site.resolve(FolderSettings.FILE_NAME);
    }

    private SettingsFile seen(String text) throws IOException {
        Files.writeString(file(), text);
        return SettingsFile.of(site);
    }

    @Test
    void aNewFileIsMadeInTheRootOfTheSiteAndUndoTakesItAway() throws IOException {
        Files.writeString(site.resolve("_config.yml"), "");
        Path cards = Files.createDirectory(site.resolve("_cards"));
        SettingsFile.Change change = SettingsFile.of(cards).with("rules", "tab", Optional.of("off"));
        assertEquals("rules:\n  tab: off\n", Files.readString(file()));
        assertEquals(Optional.empty(), SettingsFile.undo(change).text());
        assertFalse(Files.exists(file()));
        assertEquals(List.of("_cards", "_config.yml"), names());
    }

    private List<String> names() throws IOException {
        try (var all = Files.list(site)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void undoRestoresTheBytesAndTheCommentsThatAChangeTookApart() throws IOException {
        SettingsFile before = seen(OURS);
        SettingsFile.Change change = before.with("rules", "date-invalid", Optional.empty());
        assertEquals("# ours\nrules:\n  # no\n", Files.readString(file()));
        assertEquals(before, SettingsFile.undo(change));
        assertEquals(OURS, Files.readString(file()));
    }

    @Test
    void whatAnotherProgramWroteMeanwhileStaysAndIsNotUndone() throws IOException {
        SettingsFile before = seen(OURS);
        Files.writeString(file(), OURS + "  tab: info\n");
        SettingsFile.Change change = before.with("rules", "date-invalid", Optional.of("error"));
        assertEquals("# ours\nrules:\n  date-invalid: error # no\n  tab: info\n", Files.readString(file()));
        Files.writeString(file(), "# theirs\n" + Files.readString(file()));
        SettingsFile.undo(change);
        assertEquals("# theirs\n" + OURS + "  tab: info\n", Files.readString(file()));
    }

    @Test
    void theSameSettingThatAnotherProgramChangedIsRefusedAndStays() throws IOException {
        SettingsFile before = seen(OURS);
        String theirs = OURS.replace("off", "info");
        Files.writeString(file(), theirs);
        IOException refused = assertThrows(SettingsFile.RefusedException.class,
                () -> before.with("rules", "date-invalid", Optional.of("error")));
        assertEquals("Another program changed .cardwright.yml: date-invalid is now \"info\" there. Look again, then choose.", refused.getMessage());
        assertEquals(theirs, Files.readString(file()));
    }

    @Test
    void aFileThatCannotBeUnderstoodIsLeftAlone() throws IOException {
        SettingsFile before = seen("rules: [a]\n");
        assertThrows(SettingsFile.RefusedException.class, () -> before.with("rules", "tab", Optional.of("off")));
        Files.write(file(), new byte[] {'a', (byte) 0xE4, '\n'});
        assertThrows(IOException.class, () -> SettingsFile.of(site));
        assertEquals(3, Files.size(file()));
    }
}

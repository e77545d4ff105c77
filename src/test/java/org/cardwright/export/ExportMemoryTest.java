package org.cardwright.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportMemoryTest {
    private static final Path FOLDER = Path.of("/home/me/_cards");

    @TempDir private Path data;

    @Test
    void theSiteOfEachFolderAndTheAuthorAreRemembered() {
        new ExportMemory(Optional.of(data)).remember(FOLDER, Path.of("/site"), Optional.of("Ada <a@x.gov>"));
        new ExportMemory(Optional.of(data)).remember(Path.of("/other"), Path.of("/site2"), Optional.empty());
        ExportMemory later = new ExportMemory(Optional.of(data));
        assertEquals(Optional.of("/site"), later.site(FOLDER));
        assertEquals(Optional.of("/site2"), later.site(Path.of("/other")));
        assertEquals(Optional.of("Ada <a@x.gov>"), later.author());
    }

    @Test
    void theFileOfAnEarlierVersionIsRead() throws IOException {
        Files.writeString(data.resolve("export.properties"),
                "#Fri Nov 20 10:00:00 UTC 2026\nsite\\ /home/me/_cards=/old/site\n");
        assertEquals(Optional.of("/old/site"), new ExportMemory(Optional.of(data)).site(FOLDER));
    }

    @Test
    void whatCannotBeRememberedIsAskedAgain() throws IOException {
        ExportMemory nowhere = new ExportMemory(Optional.of(Files.writeString(data.resolve("file"), "")));
        nowhere.remember(FOLDER, Path.of("/site"), Optional.of("Ada <a@x.gov>"));
        assertEquals(Optional.empty(), nowhere.site(FOLDER));
        assertEquals(Optional.empty(), nowhere.author());
    }
}

package org.cardwright.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that a person named is the new one or the one of before, and nothing is left beside it. */
class NamedFileTest {
    @TempDir
    private Path folder;

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void whatFailsHalfwayLeavesTheFileOfBefore() throws IOException {
        Path file = folder.resolve("recipe.json");
        NamedFile.write(file, "one");
        NamedFile.write(file, "two é");
        assertEquals("two é", Files.readString(file));
        assertThrows(IOException.class, () -> NamedFile.write(file, out -> {
            out.write(1);
            throw new IOException("full");
        }));
        assertEquals("two é", Files.readString(file));
        assertEquals(List.of("recipe.json"), names());
    }
}

package org.cardwright.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.cardwright.edit.CardEntry;
import org.cardwright.edit.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HeadStartTest {
    private static final String CARD = "---\nseries: 501\ncompetency: Learning\n---\n";

    @TempDir
    private Path folder;

    /** Counts what it is told. */
    private static final class Told implements Progress {
        private int total;

        @Override
        public void done(int count, int all) {
            total = all;
        }

        @Override
        public boolean canceled() {
            return false;
        }
    }

    private List<String> labels(Path chosen) throws IOException {
        return HeadStart.load(chosen, new Told()).tree().ordered().stream().map(CardEntry::label).toList();
    }

    @Test
    void whatWasBegunIsTakenOverOnceAndReadAnewTheNextTime() throws IOException {
        Files.writeString(folder.resolve("a.md"), CARD);
        HeadStart.begin(Optional.of(folder), Optional.empty());
        assertEquals(List.of("Learning"), labels(folder));
        Files.writeString(folder.resolve("b.md"), CARD.replace("Learning", "Service"));
        assertEquals(List.of("Learning", "Service"), labels(folder));
    }

    @Test
    void anotherFolderIsReadByItself(@TempDir Path other) throws IOException {
        Files.writeString(other.resolve("b.md"), CARD.replace("Learning", "Service"));
        HeadStart.begin(Optional.of(folder), Optional.empty());
        assertEquals(List.of("Service"), labels(other));
        assertEquals(List.of(), labels(folder));
    }

    @Test
    void theFolderOfTheLastSessionIsReadWhereNoneIsNamed(@TempDir Path data, @TempDir Path named) throws IOException {
        assertEquals(Optional.empty(), HeadStart.begin(Optional.empty(), Optional.of(data)));
        Files.writeString(data.resolve("session.properties"), "folder=" + folder.toString().replace("\\", "\\\\"));
        assertEquals(Optional.of(folder), HeadStart.begin(Optional.empty(), Optional.of(data)));
        assertEquals(Optional.of(named), HeadStart.begin(Optional.of(named), Optional.of(data)));
    }

    @Test
    void aFolderThatCannotBeReadIsToldInTheSameWords() {
        Path missing = folder.resolve("missing");
        String words = assertThrows(IOException.class, () -> FolderLoad.of(missing, new Told())).getMessage();
        HeadStart.begin(Optional.of(missing), Optional.empty());
        assertEquals(words, assertThrows(IOException.class, () -> HeadStart.load(missing, new Told())).getMessage());
    }
}

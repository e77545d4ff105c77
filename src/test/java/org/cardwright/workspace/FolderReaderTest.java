package org.cardwright.workspace;

import org.cardwright.edit.Progress;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

import org.cardwright.edit.CardId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FolderReaderTest {
    @TempDir
    private Path temp;

    @Test
    void anyFolderIsTakenAsItIs() throws IOException {
        assertEquals(new CardFolder(temp), FolderReader.resolve(temp));
        assertEquals(new CardFolder(temp), FolderReader.resolve(temp.resolve("x/..")));
    }

    @Test
    void aSitesRootGivesItsCards() throws IOException {
        Path cards = Files.createDirectories(temp.resolve("_cards"));
        assertEquals(new CardFolder(cards), FolderReader.resolve(temp));
        write("_config.yml", "title: Site\n");
        assertEquals(new CardFolder(cards), FolderReader.resolve(temp));
        assertEquals(new CardFolder(cards), FolderReader.resolve(cards));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', ignoreLeadingAndTrailingWhitespace = false, value = {
        "collections_dir: parts", "collections_dir: \"parts\"  # where they are", "collections_dir:   'parts'",
        "collections_dir: /parts/", "collections_dir : parts # x", "collections_dir: x/../parts"})
    void theCollectionsFolderOfTheSiteIsHonored(String line) throws IOException {
        Files.createDirectories(temp.resolve("_cards"));
        Path cards = Files.createDirectories(temp.resolve("parts/_cards"));
        write("_config.yml", "title: Ümlaut\r\n" + line + "\r\nplugins: []\r\n");
        assertEquals(new CardFolder(cards), FolderReader.resolve(temp));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', ignoreLeadingAndTrailingWhitespace = false, value = {
        "collections_dir: ../outside", "  collections_dir: parts", "# collections_dir: parts", "collections_dir:",
        "collections_dir: none"})
    void otherwiseTheCardsAreInTheRoot(String line) throws IOException {
        Path site = Files.createDirectories(temp.resolve("site"));
        Files.createDirectories(temp.resolve("outside/_cards"));
        Files.createDirectories(site.resolve("parts/_cards"));
        Path cards = Files.createDirectories(site.resolve("_cards"));
        write("site/_config.yml", line + "\n");
        assertEquals(new CardFolder(cards), FolderReader.resolve(site));
    }

    @Test
    void whatIsNoFolderOfCardsIsRefusedWithWordsForTheUser() throws IOException {
        write("file.md", "x");
        write("site/_config.yml", "title: x\n");
        assertMessage("The folder " + temp.resolve("none") + " doesn't exist. Choose another folder.", temp.resolve("none"));
        assertMessage(temp.resolve("file.md") + " is a file, not a folder. Choose the folder that contains the cards.",
                temp.resolve("file.md"));
        assertMessage(temp.resolve("site") + " is a site without a folder of cards (_cards). "
                + "Choose the folder that contains the cards.", temp.resolve("site"));
    }

    private static void assertMessage(String expected, Path chosen) {
        assertEquals(expected, assertThrows(IOException.class, () -> FolderReader.resolve(chosen)).getMessage());
    }

    @Test
    void aFolderWithoutCardsIsEmpty() throws IOException {
        write("notes.txt", "x");
        assertEquals(new FolderContents(List.of(), List.of()), read());
    }

    @Test
    void cardsOfAllSubFoldersAreReadSortedByFile() throws IOException {
        write("b.md", "---\n---\nb");
        write("a.markdown", "---\n---\na");
        write("sub/deep/C.MD", "---\n---\nc");
        write("d.html", "---\n---\nd");
        assertEquals(List.of("a.markdown", "b.md", "d.html", "sub/deep/C.MD"), names());
        assertEquals(List.of("---\n---\na", "---\n---\nb", "---\n---\nd", "---\n---\nc"),
                read().cards().stream().map(card -> card.document().text()).toList());
    }

    @Test
    void whatJekyllPassesOverIsNoCard() throws IOException {
        for (String name : List.of(".hidden.md", "_draft.md", "#lock.md", "~$word.md", "old.md~", "x.txt", ".git/a.md",
                "_drafts/a.md", "md", "x.md.bak", ".a.md.cardwright-tmp-1f")) {
            write(name, "---\n---\n");
        }
        Files.createDirectories(temp.resolve("folder.md"));
        write("page.html", "<p>no front matter");
        write("README.md", "no front matter");
        assertEquals(List.of("README.md"), names());
    }

    @Test
    void linkedFilesAreReadAndLinkedFoldersAreNotFollowed() throws IOException {
        write("cards/a.md", "a");
        write("elsewhere/b.md", "b");
        Path cards = temp.resolve("cards");
        Files.createSymbolicLink(cards.resolve("b.md"), temp.resolve("elsewhere/b.md"));
        Files.createSymbolicLink(cards.resolve("loop"), cards);
        Files.createSymbolicLink(cards.resolve("out"), temp.resolve("elsewhere"));
        Files.createSymbolicLink(temp.resolve("link"), cards);
        for (Path folder : List.of(cards, temp.resolve("link"))) {
            FolderContents contents = FolderReader.read(FolderReader.resolve(folder), Progress.NONE);
            assertEquals(List.of("a.md", "b.md"), contents.cards().stream().map(card -> card.id().name()).toList());
            assertEquals(List.of(), contents.problems());
        }
    }

    @Test
    void cardsThatAreOnlyBegunAreTheSameWithTheSameProblems() throws IOException {
        write("b.md", "---\ntitle: B\n---\n");
        write("a.md", "a");
        Files.createSymbolicLink(temp.resolve("broken.md"), temp.resolve("none.md"));
        FolderContents begun = FolderReader.begin(new CardFolder(temp), Progress.NONE);
        FolderContents whole = read();
        assertEquals(whole.problems(), begun.problems());
        assertEquals(whole.cards().stream().map(LoadedCard::id).toList(),
                begun.cards().stream().map(LoadedCard::id).toList());
        assertEquals(whole.cards().stream().map(LoadedCard::stamp).toList(),
                begun.cards().stream().map(LoadedCard::stamp).toList());
        assertEquals(whole.cards().stream().map(card -> card.document().findings()).toList(),
                begun.cards().stream().map(card -> card.document().findings()).toList());
    }

    @Test
    void aFileThatCannotBeReadStopsNoOther() throws IOException {
        write("a.md", "a");
        Files.createSymbolicLink(temp.resolve("broken.md"), temp.resolve("none.md"));
        try (var large = new RandomAccessFile(temp.resolve("large.md").toFile(), "rw")) {
            large.setLength(FolderReader.MAX_SIZE + 1);
        }
        FolderContents contents = read();
        assertEquals(List.of("a.md"), contents.cards().stream().map(card -> card.id().name()).toList());
        assertEquals(List.of(
                new LoadProblem(id("broken.md"), "broken.md cannot be read: it doesn't exist, or no longer exists. Check the name."),
                new LoadProblem(id("large.md"), "large.md is 1 MB, far too large for a card, so it "
                        + "was not opened. Move it out of the folder.")), contents.problems());
    }

    @Test
    void aMissingFolderIsAnErrorForTheUser() {
        var folder = new CardFolder(temp.resolve("none"));
        String message = assertThrows(IOException.class, () -> FolderReader.read(folder, Progress.NONE)).getMessage();
        assertEquals("The folder " + folder.root() + " cannot be read: it doesn't exist, or no longer exists. Check the name.", message);
    }

    @Test
    void theBytesOfAnyFileAreKept() throws IOException {
        byte[] bytes = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, '-', '\r', '\n', (byte) 0xFF, 0, 'x'};
        Files.write(temp.resolve("a.md"), bytes);
        LoadedCard card = read().cards().getFirst();
        assertEquals(List.of(bytes.length, 9L), List.of(card.document().source().bytes().length, card.stamp().size()));
        assertTrue(card.document().source().sameBytes(bytes));
        assertEquals(Files.getLastModifiedTime(temp.resolve("a.md")).toInstant(), card.stamp().modified());
    }

    @Test
    void theProgressEndsAtTheTotalAndIsNotToldOfEachOfThousands() throws IOException {
        for (int i = 0; i < 1000; i++) {
            write("c" + i + ".md", "x");
        }
        List<Integer> heard = Collections.synchronizedList(new ArrayList<>());
        FolderReader.read(new CardFolder(temp), new Progress() {
            @Override
            public void done(int count, int total) {
                assertEquals(1000, total);
                heard.add(count);
            }

            @Override
            public boolean canceled() {
                return false;
            }
        });
        assertEquals(IntStream.rangeClosed(1, 200).mapToObj(step -> step * 5).toList(),
                heard.stream().sorted().toList());
    }

    @Test
    void cancelingStopsTheReading() throws IOException {
        for (int i = 0; i < 500; i++) {
            write("c" + i + ".md", "x");
        }
        List<Integer> heard = Collections.synchronizedList(new ArrayList<>());
        var progress = new Progress() {
            @Override
            public void done(int count, int total) {
                heard.add(count);
            }

            @Override
            public boolean canceled() {
                return heard.size() >= 3;
            }
        };
        assertThrows(CancellationException.class, () -> FolderReader.read(new CardFolder(temp), progress));
        assertTrue(heard.size() < 200, () -> "heard " + heard.size());
    }

    @Test
    void oneCardIsReadAgainAndADeletedOneIsEmpty() throws IOException {
        write("a.md", "a");
        var folder = new CardFolder(temp);
        assertEquals("a", FolderReader.read(folder, id("a.md")).document().text());
        assertEquals("a", FolderReader.readAgain(folder, id("a.md")).document().text());
        Files.delete(temp.resolve("a.md"));
        assertEquals("", FolderReader.readAgain(folder, id("a.md")).document().text());
        assertEquals("a.md cannot be read: it doesn't exist, or no longer exists. Check the name.",
                assertThrows(IOException.class, () -> FolderReader.read(folder, id("a.md"))).getMessage());
        Files.createDirectory(temp.resolve("a.md"));
        assertEquals("a.md is a folder, not a card. Choose a file.",
                assertThrows(IOException.class, () -> FolderReader.read(folder, id("a.md"))).getMessage());
    }

    private FolderContents read() throws IOException {
        return FolderReader.read(new CardFolder(temp), Progress.NONE);
    }

    private List<String> names() throws IOException {
        return read().cards().stream().map(card -> card.id().name()).toList();
    }

    private static CardId id(String name) {
        return new CardId(Path.of(name));
    }

    private void write(String name, String text) throws IOException {
        Path file = temp.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}

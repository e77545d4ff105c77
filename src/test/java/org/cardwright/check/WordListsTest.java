package org.cardwright.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.cardwright.spelling.Vocabulary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordListsTest {
    @TempDir
    private Path temporary;
    private Path cards;
    private WordLists lists;

    @BeforeEach
    void makeFolders() throws IOException {
        cards = Files.createDirectories(temporary.resolve("site/_cards"));
        lists = new WordLists(cards, temporary.resolve("data"));
    }

    @Test
    void wordsOfEachListAreKeptAndReadAgain() throws IOException {
        lists.addToFolder("frobnix");
        lists.addToFolder("Blurbix");
        lists.addToMine("gnorble");
        lists.ignore("a.md", "zork");
        lists.ignore("a.md", "zork");
        assertEquals("Blurbix\nfrobnix\n", Files.readString(cards.resolve(".cardwright-words.txt")));
        assertEquals(new Vocabulary(Set.of("Blurbix", "frobnix"), Set.of("gnorble"), Map.of("a.md", Set.of("zork"))), lists.read());
        WordLists elsewhere = new WordLists(temporary, temporary.resolve("data"));
        assertEquals(new Vocabulary(Set.of(), Set.of("gnorble"), Map.of()), elsewhere.read());
    }

    @Test
    void theListOfTheSiteIsUsedWhereItIs() throws IOException {
        Files.writeString(temporary.resolve("site/_config.yml"), "title: A site\n");
        Files.writeString(temporary.resolve("site/.cardwright-words.txt"), "\uFEFF# Ours\r\ngnorble\r\n");
        lists.addToFolder("frobnix");
        assertEquals("\uFEFF# Ours\r\nfrobnix\r\ngnorble\r\n", Files.readString(temporary.resolve("site/.cardwright-words.txt")));
        assertEquals(Set.of("frobnix", "gnorble"), lists.read().folder());
        assertEquals(false, Files.exists(cards.resolve(".cardwright-words.txt")));
    }

    @Test
    void aListThatIsNoTextIsToldAndStaysAsItIs() throws IOException {
        byte[] bytes = {(byte) 0xC3, 'x', '\n'};
        Files.write(cards.resolve(".cardwright-words.txt"), bytes);
        assertThrows(IOException.class, () -> lists.addToFolder("frobnix"));
        assertEquals(List.of(bytes.length), List.of(Files.readAllBytes(cards.resolve(".cardwright-words.txt")).length));
        FolderSettings settings = FolderSettings.of(cards);
        assertEquals(List.of("The file .cardwright-words.txt cannot be read and is ignored. Check its permissions, and that it is UTF-8 text."),
                settings.problems().stream().map(problem -> problem.message()).toList());
        assertEquals(Optional.of(cards.resolve(".cardwright-words.txt")), settings.file());
    }

    @Test
    void wordsOfSeveralAtTheSameTimeAreAllKept() throws IOException {
        IntStream.range(0, 12).parallel().forEach(i -> {
            try {
                new WordLists(cards, temporary.resolve("data")).addToMine("word" + (char) ('a' + i));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        assertEquals(12, lists.read().mine().size());
    }

    @Test
    void wordingOfAFolderChangesTheTable() throws IOException {
        Files.writeString(cards.resolve(".cardwright.yml"), "wording:\n  utilize: apply\n  in order to: off\n  gizmo: tool\n");
        RuleSettings settings = FolderSettings.of(cards).settings();
        String text = RuleCase.sound().text().replace("Lists the steps", "Utilizes gizmos in order to win");
        assertEquals(List.of("Write \"Applies\" instead of \"Utilizes\". The file .cardwright.yml says so.",
                "Write \"tools\" instead of \"gizmos\". The file .cardwright.yml says so."), Checks.of(RuleCase.card(text), RuleCase.FILE, settings).stream()
                .filter(finding -> finding.rule().equals("wording")).map(finding -> finding.message()).toList());
        assertEquals(List.of(), FolderSettings.of(cards).problems());
        assertEquals(RuleCase.sound().text().replace("Lists the steps", "Applies tools in order to win"),
                QuickFixes.allOf("wording", RuleCase.card(text), RuleCase.FILE, settings).document().text());
    }
}

package org.cardwright.workspace;

import org.cardwright.edit.Progress;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cardwright.check.Checks;
import org.cardwright.document.CardCleaner;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.model.Finding;
import org.cardwright.text.SourceText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that would fill the memory, take forever, or lead elsewhere: each gets its finding, the others stay usable. */
class HostileFilesTest {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final String GOOD = "---\ntitle: good\n---\n";

    @TempDir
    private Path temp;
    private Path cards;

    @BeforeEach
    void oneGoodCard() throws IOException {
        cards = Files.createDirectory(temp.resolve("cards"));
        Files.writeString(cards.resolve("good.md"), GOOD);
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("alias bomb", front(aliasBomb())),
                Arguments.of("deep brackets", front("a: " + "[".repeat(100_000))),
                Arguments.of("deep closed brackets", front("a: " + "[".repeat(100_000) + "]".repeat(100_000))),
                Arguments.of("deep braces", front("a: " + "{a: ".repeat(100_000))),
                Arguments.of("deep lists", front("a:\n " + "- ".repeat(100_000) + "x")),
                Arguments.of("deep mappings", front(Stream.iterate(0, i -> i < 1200, i -> i + 1)
                        .map(i -> " ".repeat(i) + "a:").collect(Collectors.joining("\n")))),
                Arguments.of("deep divs", GOOD + "<div>".repeat(100_000)),
                Arguments.of("deep tags of all kinds", GOOD + "<b><i><table><tr><td><p>".repeat(20_000)),
                Arguments.of("unclosed lists", GOOD + "<p>Behavior Illustrations</p>" + "<dl><dt><dd>".repeat(40_000)),
                Arguments.of("many attributes", GOOD + "<div " + "a=\"b\" ".repeat(100_000) + ">"),
                Arguments.of("many items", GOOD + "<p>Behavior Illustrations</p><dl>" + "<dd>x</dd>".repeat(90_000)),
                Arguments.of("many courses", front("relevant_courses:\n" + " - a, b\n".repeat(40_000))),
                Arguments.of("many courses on one line", front("relevant_courses: [" + "a,".repeat(300_000) + "]")),
                Arguments.of("many keys", front(Stream.iterate(0, i -> i < 40_000, i -> i + 1).map(i -> "k" + i + ": v")
                        .collect(Collectors.joining("\n")))),
                Arguments.of("one long line", front("title: " + "x ? ".repeat(200_000))),
                Arguments.of("one long quoted line", front("behavior_illustrations: \"" + "x ? ".repeat(200_000)
                        + "\"")),
                Arguments.of("many blanks", front("title: x" + " ".repeat(900_000) + "x")),
                Arguments.of("many quotes", front("title: \"" + "\\".repeat(900_001))),
                Arguments.of("many entities", GOOD + "<p>" + "&amp;&#58;&lt".repeat(60_000)),
                Arguments.of("parentheses", GOOD + "<p>Behavior Illustrations</p><dl><dt>" + "(".repeat(200_000)
                        + "Level" + " ".repeat(200_000) + "</dt></dl>"),
                Arguments.of("link after link", front("relevant_courses:\n - " + "<a href=\"x\">".repeat(60_000))),
                Arguments.of("brackets, just few enough", front("a: " + "[".repeat(490))),
                Arguments.of("closed brackets, just few enough", front("a: " + "[".repeat(490) + "]".repeat(490))),
                Arguments.of("divs, just few enough", GOOD + "<div>".repeat(7_900)),
                Arguments.of("tags of all kinds, just few enough", GOOD + "<b><i><table><tr><td><p>".repeat(1_300)),
                Arguments.of("unclosed lists, just few enough", GOOD + "<p>Behavior Illustrations</p>"
                        + "<dl><dt><dd>".repeat(2_600)),
                Arguments.of("attributes, just few enough", GOOD + "<div " + "a=\"b\" ".repeat(45_000) + ">"),
                Arguments.of("items, just few enough", GOOD + "<p>Behavior Illustrations</p><dl><dt>X (Level 1)</dt>"
                        + "<dd>x</dd>".repeat(3_900)),
                Arguments.of("courses, just few enough", front("relevant_courses:\n" + " - a, b\n".repeat(3_900))),
                Arguments.of("courses on one line, just few enough", front("relevant_courses: [" + "a,".repeat(11_900)
                        + "]")),
                Arguments.of("keys, just few enough", front(Stream.iterate(0, i -> i < 3_900, i -> i + 1)
                        .map(i -> "k" + i + ": v").collect(Collectors.joining("\n")))),
                Arguments.of("items in one line, just few enough", front("behavior_illustrations: \""
                        + "x ? ".repeat(11_900) + "\"")),
                Arguments.of("blanks, just few enough", front("title: x" + " ".repeat(290_000) + "x")),
                Arguments.of("backslashes, just few enough", front("title: \"" + "\\".repeat(290_001))),
                Arguments.of("entities, just few enough", GOOD + "<p>" + "&amp;&#58;&lt".repeat(22_000)),
                Arguments.of("parentheses, just few enough", GOOD + "<p>Behavior Illustrations</p><dl><dt>"
                        + "(".repeat(140_000) + "Level" + " ".repeat(140_000) + "</dt></dl>"),
                Arguments.of("links, just few enough", front("relevant_courses:\n - " + "<a href=\"x\">".repeat(7_900))),
                Arguments.of("unclosed quotes, just few enough", front("relevant_courses:\n - <a href=\""
                        + "=\"'".repeat(95_000))),
                Arguments.of("objects", front("a: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[]]]\n"
                        + "b: !!python/object/apply:os.system ['x']\nc: !ruby/object:Gem::Installer\n  i: x")));
    }

    private static String front(String yaml) {
        return "---\n" + yaml + "\n---\n";
    }

    private static String aliasBomb() {
        StringBuilder yaml = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 60; i++) {
            yaml.append("a%d: &a%d [*a%d, *a%d, *a%d, *a%d]\n".formatted(i, i, i - 1, i - 1, i - 1, i - 1));
        }
        return yaml.append("title: *a59\nrelevant_courses: *a59").toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void aHostileTextIsReadCheckedAndCleanedInTime(String name, String text) {
        assertTimeout(LIMIT, () -> {
            CardDocument document = CardDocument.read(new SourceText(text, false));
            assertEquals(text, document.text());
            List<Finding> findings = Checks.of(document, "x.md");
            assertFalse(findings.isEmpty());
            CardCleaner.clean(document);
        });
    }

    @Test
    void aFolderWithHugeAndBinaryFilesOpensAndSaysWhatIsWrong() throws IOException {
        try (var huge = new RandomAccessFile(cards.resolve("huge.md").toFile(), "rw")) {
            huge.setLength(100L << 20);
        }
        Files.writeString(cards.resolve("lines.md"), "x\n".repeat(1_000_000));
        byte[] binary = new byte[100_000];
        new Random(1).nextBytes(binary);
        Files.write(cards.resolve("binary.md"), binary);
        Files.write(cards.resolve("nul.md"), new byte[50_000]);
        FolderContents contents = assertTimeout(LIMIT,
                () -> FolderReader.read(new CardFolder(cards), Progress.NONE));
        assertEquals(List.of("binary.md", "good.md", "nul.md"),
                contents.cards().stream().map(card -> card.id().name()).toList());
        assertEquals(List.of(
                "huge.md is 100 MB, far too large for a card, so it was not opened. Move it out of the folder.",
                "lines.md is 2 MB, far too large for a card, so it was not opened. Move it out of the folder."),
                contents.problems().stream().map(LoadProblem::message).toList());
        assertArrayEquals(binary, contents.cards().getFirst().document().source().bytes());
        assertFalse(contents.cards().getFirst().document().readable());
        assertFalse(contents.cards().getLast().document().readable());
    }

    @Test
    void loopsOfLinksAndStrangeNamesDisturbNobody() throws IOException {
        Files.createSymbolicLink(cards.resolve("loop"), Path.of("."));
        Files.createSymbolicLink(cards.resolve("up"), Path.of("../.."));
        Files.createSymbolicLink(cards.resolve("a.md"), Path.of("b.md"));
        Files.createSymbolicLink(cards.resolve("b.md"), Path.of("a.md"));
        Files.writeString(cards.resolve("line\nbreak.md"), GOOD);
        Files.writeString(cards.resolve("-rf *\u202e\u0007.md"), GOOD);
        FolderContents contents = FolderReader.read(new CardFolder(cards), Progress.NONE);
        assertEquals(List.of("-rf *\u202e\u0007.md", "good.md", "line\nbreak.md"),
                contents.cards().stream().map(card -> card.id().name()).toList());
        assertEquals(List.of("a.md", "b.md"), contents.problems().stream().map(problem -> problem.card().name())
                .toList());
        assertEquals("a.md cannot be read: its links lead in a circle. Remove the link.",
                contents.problems().getFirst().message());
        LoadedCard odd = contents.cards().getLast();
        var request = new SaveRequest(odd.id(), odd.document().source().with("new"), odd.document().source());
        assertTrue(CardSaver.save(new CardFolder(cards), List.of(request), Progress.NONE).getFirst().done());
        assertEquals("new", Files.readString(cards.resolve("line\nbreak.md")));
    }

    /** Opening a pipe would wait for somebody who writes into it. */
    @Test
    void pipesAndDevicesAreToldAndNeverRead() throws IOException, InterruptedException {
        pipe("pipe.md");
        Files.createSymbolicLink(cards.resolve("zero.md"), Path.of("/dev/zero"));
        Files.createDirectory(cards.resolve("folder.md"));
        CardFolder folder = new CardFolder(cards);
        FolderContents contents = assertTimeoutPreemptively(LIMIT, () -> FolderReader.read(folder, Progress.NONE));
        assertEquals(List.of("good.md"), contents.cards().stream().map(card -> card.id().name()).toList());
        assertEquals(List.of("pipe.md isn't an ordinary file but a pipe or a device, so it was not opened.",
                "zero.md isn't an ordinary file but a pipe or a device, so it was not opened."),
                contents.problems().stream().map(LoadProblem::message).toList());
        for (String name : List.of("pipe.md", "zero.md", "folder.md")) {
            CardId card = new CardId(Path.of(name));
            assertThrows(IOException.class,
                    () -> assertTimeoutPreemptively(LIMIT, () -> FolderReader.read(folder, card)));
        }
        Files.delete(cards.resolve("zero.md"));
    }

    @Test
    void aCardThatAPipeTookThePlaceOfStaysUnsavedAndTheOthersAreSaved() throws IOException, InterruptedException {
        CardFolder folder = new CardFolder(cards);
        Files.writeString(cards.resolve("other.md"), GOOD);
        List<SaveRequest> requests = FolderReader.read(folder, Progress.NONE).cards().stream()
                .map(LoadedCard::id).map(card -> new SaveRequest(card, new SourceText("new", false),
                        new SourceText(GOOD, false))).toList();
        Files.delete(cards.resolve("other.md"));
        pipe("other.md");
        List<SaveOutcome> outcomes = assertTimeoutPreemptively(LIMIT,
                () -> CardSaver.save(folder, requests, Progress.NONE));
        assertEquals("new", Files.readString(cards.resolve("good.md")));
        assertEquals("other.md was not saved: something that isn't an ordinary file "
                + "is in its place. Move it away and try again.", ((SaveOutcome.Failed) outcomes.getLast()).message());
    }

    private void pipe(String name) throws IOException, InterruptedException {
        assertEquals(0, new ProcessBuilder("mkfifo", name).directory(cards.toFile()).start().waitFor());
    }

    @Test
    void aNameThatIsNoUnicodeIsListedOrToldAndLeftAlone() throws IOException, InterruptedException {
        // Java cannot write such a name, so the shell does.
        Process shell = new ProcessBuilder("sh", "-c", "printf -- '---\\ntitle: x\\n---\\n' > \"$(printf 'a\\377b.md')\"")
                .directory(cards.toFile()).start();
        assertEquals(0, shell.waitFor());
        FolderContents contents = FolderReader.read(new CardFolder(cards), Progress.NONE);
        assertEquals(2, contents.cards().size() + contents.problems().size());
        assertTrue(contents.cards().stream().anyMatch(card -> card.id().name().equals("good.md")));
        for (LoadedCard card : contents.cards()) {
            var request = new SaveRequest(card.id(), card.document().source().with("new"), card.document().source());
            CardSaver.save(new CardFolder(cards), List.of(request), Progress.NONE);
        }
        assertEquals("new", Files.readString(cards.resolve("good.md")));
        try (Stream<Path> all = Files.list(cards)) {
            assertEquals(2, all.count());
        }
    }

    @Test
    void whatIsSaidOfAHostileCardIsShort() {
        String secret = "S3CRET".repeat(10_000);
        for (Finding finding : CardDocument.read(new SourceText(front("a: [" + secret), false)).findings()) {
            assertTrue(finding.message().getBytes(StandardCharsets.UTF_8).length < 500, finding.message());
        }
    }
}

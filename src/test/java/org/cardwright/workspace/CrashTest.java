package org.cardwright.workspace;

import org.cardwright.edit.Progress;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.cardwright.fixtures.ChildJvm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a process that edits and saves, at random moments. {@code -Dcardwright.crash=500} does so as often.
 */
class CrashTest {
    private static final int COUNT = Integer.getInteger("cardwright.crash", 12);
    private static final int CARDS = 12;
    private static final int LONGEST_MILLIS = 600;
    private static final Pattern TEXT = Pattern.compile(
            "---\ntitle: (\\S+)\nround: (\\d+)\n---\nx*\nend\n");

    @TempDir
    private Path temp;

    @Test
    void afterEveryCrashFilesAreWholeBatchesAreAllOrNothingAndNothingKeptIsLost()
            throws IOException, InterruptedException {
        Path cards = Files.createDirectory(temp.resolve("cards"));
        for (int i = 0; i < CARDS; i++) {
            Files.writeString(cards.resolve("card" + i + ".md"), "---\ntitle: card" + i + ".md\nround: 0\n---\n\nend\n");
        }
        Instant start = Instant.now();
        Random random = new Random(7);
        int round = 1;
        int saves = 0;
        int open = 0;
        int offered = 0;
        boolean uniform = true;
        for (int run = 0; run < COUNT; run++) {
            Promised promised = crash(cards, run, round, random.nextInt(LONGEST_MILLIS));
            open += leftovers(cards).isEmpty() ? 0 : 1;
            Map<String, Integer> rounds = rounds(cards);
            assertEquals(List.of(), leftovers(cards), () -> "files left behind " + promised);
            if (!promised.single() && (uniform || promised.saved() > 0)) {
                assertEquals(1, rounds.values().stream().distinct().count(), () -> promised + " but " + rounds);
            }
            uniform = rounds.values().stream().distinct().count() == 1;
            assertTrue(rounds.values().stream().allMatch(found -> found >= promised.saved()),
                    () -> promised + " but " + rounds);
            offered += offered(cards, promised, rounds) ? 1 : 0;
            round = 1 + Math.max(promised.last(), rounds.values().stream().max(Integer::compare).orElseThrow());
            saves += promised.saves();
        }
        System.out.printf("crash: killed %d times in %d s after %,d saves; %d times a save was under way, "
                + "%d times unsaved work was kept%n", COUNT, Duration.between(start, Instant.now()).toSeconds(), saves,
                open, offered);
    }

    /**
     * What a process said before it was killed.
     *
     * @param saved the last round that was saved, 0 if none was
     * @param kept the last round whose edits were in the recovery store, 0 if none was
     * @param single whether cards were being saved one by one, so that their rounds may differ
     * @param last the last round that was begun
     */
    private record Promised(int saved, int kept, boolean single, int last, int saves) {}

    private Promised crash(Path cards, int seed, int first, int millis) throws IOException, InterruptedException {
        Process process = ChildJvm.start(temp.resolve("err.txt"), List.of(), CrashChild.class, cards.toString(),
                temp.resolve("data").toString(), Integer.toString(seed), Integer.toString(first));
        List<String> lines = new ArrayList<>();
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertEquals("ready", out.readLine(), this::error);
            // No condition to wait for: the moment itself is what is tried out.
            assertTrue(!process.waitFor(millis, TimeUnit.MILLISECONDS), this::error);
            // By its handle, because the process itself would close what it said as well.
            process.toHandle().destroyForcibly();
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                lines.add(line);
            }
        }
        process.waitFor();
        int last = last(lines, "batch |single ");
        boolean single = lines.contains("single " + last) && !lines.contains("saved " + last);
        return new Promised(last(lines, "saved "), last(lines, "kept "), single, Math.max(last, first),
                (int) lines.stream().filter(line -> line.startsWith("saved ")).count());
    }

    /** The last round that a line of this kind names; a line that was cut off names none. */
    private static int last(List<String> lines, String kind) {
        Pattern line = Pattern.compile("(?:" + kind + ")(\\d+)");
        return lines.stream().map(line::matcher).filter(Matcher::matches)
                .mapToInt(matcher -> Integer.parseInt(matcher.group(1))).max().orElse(0);
    }

    private String error() {
        try {
            return Files.readString(temp.resolve("err.txt"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** Opens the folder, as whoever comes next, and says which round each file is of; the guest may be missing. */
    private static Map<String, Integer> rounds(Path cards) throws IOException {
        FolderContents contents = FolderReader.read(new CardFolder(cards), Progress.NONE);
        assertEquals(List.of(), contents.problems());
        Map<String, Integer> rounds = new TreeMap<>();
        for (LoadedCard card : contents.cards()) {
            Matcher matcher = TEXT.matcher(card.document().text());
            assertTrue(matcher.matches(), () -> card.id() + " is torn: " + card.document().text());
            assertEquals(card.id().name(), matcher.group(1));
            rounds.put(card.id().name(), Integer.parseInt(matcher.group(2)));
        }
        assertTrue(rounds.size() == CARDS || rounds.size() == CARDS + 1, rounds::toString);
        return rounds;
    }

    /** Whether unsaved work was offered; every edit that was said to be kept is in its file or among that. */
    private boolean offered(Path cards, Promised promised, Map<String, Integer> rounds) throws IOException {
        RecoveryStore store = new RecoveryStore(temp.resolve("data"), new CardFolder(cards));
        Optional<RecoveredWork> left = store.left();
        Map<String, Integer> kept = new TreeMap<>();
        for (RecoveredCard card : left.map(RecoveredWork::cards).orElse(List.of())) {
            if (card.text().isPresent()) {
                Matcher matcher = TEXT.matcher(card.text().get().text());
                assertTrue(matcher.matches() && matcher.group(1).equals(card.card().name()), () -> "torn: " + card);
                kept.put(card.card().name(), Integer.parseInt(matcher.group(2)));
            }
        }
        rounds.forEach((card, found) -> assertTrue(card.equals("guest.md")
                || Math.max(found, kept.getOrDefault(card, 0)) >= promised.kept(),
                () -> promised + " but " + card + " is of round " + found + ", and " + kept + " was kept"));
        if (left.isPresent()) {
            store.discard(left.get());
        }
        return left.isPresent();
    }

    private static List<String> leftovers(Path cards) throws IOException {
        try (Stream<Path> all = Files.list(cards)) {
            return all.map(file -> file.getFileName().toString()).filter(name -> name.startsWith(".")).sorted()
                    .toList();
        }
    }
}

package org.cardwright.workspace;

import org.cardwright.edit.Progress;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;

import org.cardwright.edit.CardId;
import org.cardwright.text.SourceText;
import org.cardwright.workspace.CountingDisk.PowerCut;
import org.cardwright.workspace.CountingDisk.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lets each single disk operation of a save and of a batch fail in turn, alone or with all that follow. */
class BatchFaultTest {
    private static final Map<String, String> OLD =
            Map.of("a.md", "a old", "b.md", "b old", "sub/c.md", "c old", "e.md", "e old");
    private static final Map<String, String> NEW =
            Map.of("a.md", "a new", "b.md", "b new", "sub/c.md", "c new", "d.md", "d new");
    private static final List<SaveRequest> REQUESTS = List.of(
            change("a.md", "a"), change("b.md", "b"), change("sub/c.md", "c"),
            new SaveRequest(card("d.md"), Optional.of(text("d new")), Optional.empty()),
            new SaveRequest(card("e.md"), Optional.empty(), Optional.of(text("e old"))));

    @TempDir
    private Path temp;

    @Test
    void whateverFailsASingleFileIsWhollyOldOrWhollyNewAndNothingElseIsLeft() throws IOException {
        List<String> results = new ArrayList<>();
        for (int failing = 1;; failing++) {
            Path cards = Files.createDirectory(temp.resolve("run " + failing));
            Files.writeString(cards.resolve("a.md"), "a old");
            var disk = new CountingDisk(failing, Trouble.ONCE);
            var outcome = CardSaver.save(new CardFolder(cards), List.of(change("a.md", "a")), Progress.NONE, disk);
            String left = String.join(" ", contents(cards).keySet());
            results.add(disk.failed() + " " + outcome.getFirst().getClass().getSimpleName() + " "
                    + contents(cards).get("a.md") + (left.equals("a.md") ? "" : " and " + left));
            if (disk.count() < failing) {
                break;
            }
        }
        assertEquals(List.of("journal Saved a new", "append Saved a new", "read Failed a old", "create Failed a old",
                "read Failed a old", "read Failed a old", "replace Failed a old", "force Saved a new", "delete Saved a new and RECORD a.md",
                "force Saved a new", "none Saved a new"), results);
    }

    @Test
    void aFullDiskIsExplained() throws IOException {
        Files.writeString(temp.resolve("a.md"), "a old");
        var outcome = CardSaver.save(new CardFolder(temp), List.of(change("a.md", "a")), Progress.NONE,
                new CountingDisk(4, Trouble.ONCE));
        assertEquals(List.of(new SaveOutcome.Failed(card("a.md"),
                "a.md was not saved: the disk is full. Free some space and try again.")), outcome);
    }

    @ParameterizedTest
    @EnumSource(Trouble.class)
    void whateverFailsABatchIsDoneOrTakenBack(Trouble trouble) throws IOException {
        var seen = new TreeSet<String>();
        for (int failing = 1;; failing++) {
            Path cards = start(failing);
            var disk = new CountingDisk(failing, trouble);
            Optional<Boolean> done = run(() -> CardSaver.saveTogether(new CardFolder(cards), REQUESTS, trash(),
                    Progress.NONE, disk).done());
            disk.end();
            String where = trouble + " at operation " + failing + ", " + disk.failed();
            if (trouble == Trouble.ONCE || trouble == Trouble.FULL) {
                assertEquals(done.orElseThrow() ? NEW : OLD, cardsOf(cards), where);
            }
            BatchSettler.settle(new CardFolder(cards), new RealDisk());
            Map<String, String> after = contents(cards);
            assertTrue(after.equals(OLD) || after.equals(NEW), () -> where + ": " + after);
            if (done.isPresent() && done.get()) {
                assertEquals(NEW, after, where);
            }
            seen.add(disk.failed() + (after.equals(OLD) ? " old" : " new"));
            if (disk.count() < failing) {
                break;
            }
        }
        assertTrue(seen.containsAll(List.of("journal old", "create old", "delete new", "force new", "none new")),
                seen::toString);
    }

    @ParameterizedTest
    @EnumSource(Trouble.class)
    void whateverFailsEachFileIsWholeAndAsItsOutcomeSays(Trouble trouble) throws IOException {
        for (int failing = 1;; failing++) {
            Path cards = start(failing);
            var disk = new CountingDisk(failing, trouble);
            Optional<List<SaveOutcome>> outcomes = run(
                    () -> CardSaver.save(new CardFolder(cards), REQUESTS, trash(), Progress.NONE, disk));
            disk.end();
            String where = trouble + " at operation " + failing + ", " + disk.failed();
            if (trouble == Trouble.ONCE || trouble == Trouble.FULL) {
                Map<String, String> expected = new TreeMap<>(OLD);
                outcomes.orElseThrow().stream().filter(SaveOutcome::done).map(outcome -> outcome.card().name())
                        .forEach(name -> {
                            expected.remove(name);
                            Optional.ofNullable(NEW.get(name)).ifPresent(text -> expected.put(name, text));
                        });
                assertEquals(expected, cardsOf(cards), where);
            }
            BatchSettler.settle(new CardFolder(cards), new RealDisk());
            Map<String, String> after = contents(cards);
            boolean whole = after.entrySet().stream().allMatch(file -> file.getValue().equals(OLD.get(file.getKey()))
                    || file.getValue().equals(NEW.get(file.getKey())));
            assertTrue(whole, () -> where + ": " + after);
            if (trouble == Trouble.POWER_CUT) {
                assertTrue(after.equals(OLD) || after.equals(NEW), () -> where + ": " + after);
            }
            if (disk.count() < failing) {
                break;
            }
        }
    }

    private interface Work<T> {
        T run();
    }

    /** Empty if the power was cut. */
    private static <T> Optional<T> run(Work<T> work) {
        try {
            return Optional.of(work.run());
        } catch (PowerCut e) {
            return Optional.empty();
        } catch (CompletionException e) {
            assertEquals(PowerCut.class, e.getCause().getClass());
            return Optional.empty();
        }
    }

    private Path start(int run) throws IOException {
        Path cards = Files.createDirectories(temp.resolve("run " + run));
        for (var file : OLD.entrySet()) {
            Files.createDirectories(cards.resolve(file.getKey()).getParent());
            Files.writeString(cards.resolve(file.getKey()), file.getValue());
        }
        return cards;
    }

    private Optional<Trash> trash() {
        return Optional.of(Trash.in(temp.resolve("data")));
    }

    private static SaveRequest change(String name, String text) {
        return new SaveRequest(card(name), text(text + " new"), text(text + " old"));
    }

    private static CardId card(String name) {
        return new CardId(Path.of(name));
    }

    private static SourceText text(String text) {
        return new SourceText(text, false);
    }

    /** What a reader of the cards sees. */
    private static Map<String, String> cardsOf(Path folder) throws IOException {
        Map<String, String> all = contents(folder);
        all.keySet().removeIf(name -> name.equals("RECORD") || name.contains(".cardwright-tmp-"));
        return all;
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                boolean record = BatchNames.isRecord(file.getFileName().toString());
                found.put(record ? "RECORD" : folder.relativize(file).toString().replace('\\', '/'),
                        Files.readString(file));
            }
        }
        return found;
    }
}

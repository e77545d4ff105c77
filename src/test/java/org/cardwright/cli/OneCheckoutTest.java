package org.cardwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.cardwright.export.SiteRepo;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two people export into one checkout at once. */
class OneCheckoutTest {
    private static final int ROUNDS = 5;

    @TempDir
    private Path temp;

    /** Edits a value of a card and exports it, again and again; what did not come to exit 0. */
    private static List<CommandLineRun> exports(Path folder, String card, String key, Path site) {
        return IntStream.range(0, ROUNDS).boxed().flatMap(round -> Stream.of(
                CommandLineRun.of("set", folder.resolve(card).toString(), key + "=/cards/round-" + round),
                CommandLineRun.of("export", folder.toString(), "--to", site.toString(), "--commit",
                        "--allow-findings=test"))).filter(run -> run.exitCode() != 0).toList();
    }

    @ParameterizedTest
    @CsvSource({"0511-Personal-Customer-Service-Entry.md,0560-Personal-Customer-Service-Entry.md",
            "0511-Personal-Customer-Service-Entry.md,0511-Personal-Customer-Service-Entry.md"})
    void everyExportIsDoneAndNoneTakesAnotherBack(String one, String other) throws IOException {
        List<List<String>> edits = List.of(List.of(one, "competency_description"), List.of(other, "permalink"));
        Path site = temp.resolve("site");
        try (SiteRepo repo = SiteRepo.with(site, Path.of("sample-cards"))) {
            List<CompletableFuture<List<CommandLineRun>>> people = edits.stream().map(edit -> {
                Path folder = copy(edit.get(1));
                return CompletableFuture.supplyAsync(() -> exports(folder, edit.get(0), edit.get(1), site),
                        Thread::startVirtualThread);
            }).toList();
            assertEquals(List.of(List.of(), List.of()), people.stream().map(CompletableFuture::join).toList());
            for (List<String> edit : edits) {
                assertEquals(List.of(edit.get(1) + ": /cards/round-" + (ROUNDS - 1)),
                        repo.committed("HEAD", "_cards/" + edit.get(0)).orElseThrow().lines()
                                .filter(line -> line.startsWith(edit.get(1))).toList());
            }
            assertEquals(List.of(), repo.status());
            assertEquals(1 + 2 * ROUNDS, commits(repo));
        }
    }

    private static int commits(SiteRepo repo) throws IOException {
        int count = 1;
        for (String rev = "HEAD"; repo.commitOf(rev).getParentCount() > 0; rev += "^") {
            count++;
        }
        return count;
    }

    private Path copy(String name) {
        try (Stream<Path> samples = Files.list(Path.of("sample-cards"))) {
            Path folder = Files.createDirectory(temp.resolve(name));
            for (Path sample : samples.toList()) {
                Files.copy(sample, folder.resolve(sample.getFileName()));
            }
            return folder;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}

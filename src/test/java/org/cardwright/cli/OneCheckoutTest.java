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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two people export into one checkout at once. */
class OneCheckoutTest {
    private static final int ROUNDS = 5;

    @TempDir
    private Path temp;

    /** Edits the card and exports it, again and again; what did not come to exit 0. */
    private static List<CommandLineRun> exports(Path folder, String card, Path site) {
        return IntStream.range(0, ROUNDS).boxed().flatMap(round -> Stream.of(
                CommandLineRun.of("set", folder.resolve(card).toString(), "competency_description=Round " + round),
                CommandLineRun.of("export", folder.toString(), "--to", site.toString(), "--commit",
                        "--allow-findings=test"))).filter(run -> run.exitCode() != 0).toList();
    }

    @Test
    void everyExportIsDoneAndNoneTakesAnotherBack() throws IOException {
        List<String> cards = List.of("0511-Personal-Customer-Service-Entry.md",
                "0560-Personal-Customer-Service-Entry.md");
        Path site = temp.resolve("site");
        try (SiteRepo repo = SiteRepo.with(site, Path.of("sample-cards"))) {
            List<CompletableFuture<List<CommandLineRun>>> people = cards.stream().map(card -> {
                Path folder = copy(card.substring(0, 4));
                return CompletableFuture.supplyAsync(() -> exports(folder, card, site), Thread::startVirtualThread);
            }).toList();
            assertEquals(List.of(List.of(), List.of()), people.stream().map(CompletableFuture::join).toList());
            for (String card : cards) {
                assertEquals(List.of("competency_description: Round " + (ROUNDS - 1)),
                        repo.committed("HEAD", "_cards/" + card).orElseThrow().lines()
                                .filter(line -> line.startsWith("competency_description")).toList());
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

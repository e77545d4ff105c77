package org.cardwright.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.cardwright.document.CardDocument;
import org.cardwright.export.SiteRepo;
import org.cardwright.text.SourceText;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No export takes back what others wrote, whatever became of checkouts, of main's history and of the line to the server, and
 * without an installed git. {@code -Dcardwright.curators=1000} makes so many edits by 20 curators, {@code -Dcardwright.seed=7} other ones.
 */
class CuratorsTest {
    private static final int EDITS = Integer.getInteger("cardwright.curators", 30);
    private static final long SEED = Long.getLong("cardwright.seed", 1);
    private static final int CURATORS = EDITS < 100 ? 5 : 20;
    private static final List<String> SERVICES = List.of("Customer Service", "Client Service", "Member Service");

    @TempDir
    private Path temp;

    @Test
    void everyEditThatAnExportSaysIsDoneIsInMainInTheEnd() throws Exception {
        SiteRepo.withoutGit(this::curate);
    }

    private void curate() throws IOException, GitAPIException {
        Instant start = Instant.now();
        Map<String, String> cards = cards();
        CurationDiary diary = new CurationDiary();
        try (CuratorSite site = new CuratorSite(temp, cards)) {
            Curation curation = new Curation(temp, site, diary, CURATORS, SEED);
            try {
                curation.run(EDITS);
            } finally {
                Files.write(Files.createDirectories(Path.of("target")).resolve("curators.txt"), diary.steps());
            }
            Map<String, String> main = site.cards();
            List<String> odd = main.entrySet().stream().filter(card -> card.getValue().contains("<<<<<<<")
                    || !CardDocument.read(new SourceText(card.getValue(), false)).readable()).map(Map.Entry::getKey)
                    .toList();
            List<String> unclean = new ArrayList<>();
            for (Curator curator : curation.curators) {
                if (!curator.inPlace) {
                    CuratorSite.unclean(curator.checkout()).ifPresent(unclean::add);
                }
            }
            int objects = site.checked();
            System.out.printf("curators: %d, seed %d, in %d s: %s, %d acknowledged edits, %d lost, %,d sound objects%n",
                    CURATORS, SEED, Duration.between(start, Instant.now()).toSeconds(), diary.figures(),
                    curation.acknowledged.size(), curation.lost.size(), objects);
            assertAll(() -> assertEquals("", diary.wrong().stream().limit(4).collect(Collectors.joining("\n\n"))),
                    () -> assertEquals(List.of(), odd),
                    () -> assertEquals(List.of(), unclean),
                    () -> assertEquals(permalinks(cards), permalinks(main)),
                    () -> assertTrue(Curator.tokens(main).containsAll(curation.acknowledged)),
                    () -> assertTrue(EDITS < 100 || diary.figure("pushes that others came before") > 0
                            && diary.figure("exports that a dead line ended") > 0 && diary.figure("force pushes") > 0,
                            () -> "no trouble was met: " + diary.figures()),
                    () -> assertTrue(!curation.acknowledged.isEmpty() && diary.figure("conflicts") > 0,
                            () -> "nothing tried out: " + diary.figures()));
        }
    }

    /** Sorted; twice where two cards have the same. */
    private static List<String> permalinks(Map<String, String> cards) {
        return cards.values().stream().flatMap(String::lines).filter(line -> line.startsWith("permalink:")).sorted()
                .toList();
    }

    /** Few cards, each with courses of its own. */
    private static Map<String, String> cards() throws IOException {
        Map<String, String> cards = new TreeMap<>();
        for (String name : new TreeSet<>(List.of("0511-Personal-Customer-Service-Entry.md",
                "0501-Personal-Customer-Service-Mid.md"))) {
            String text = Files.readString(Path.of("sample-cards").resolve(name));
            for (String service : SERVICES) {
                String dash = text.contains("\n- ") ? "- " : " - ";
                String own = IntStream.range(0, 4).mapToObj(course -> dash + "Own course " + cards.size() + course
                        + ", GSU, <a href=\"https://example.org/" + cards.size() + course + "\">https://example.org/"
                        + cards.size() + course + "</a>\n").collect(Collectors.joining());
                String hyphens = service.replace(' ', '-');
                cards.put(name.replace("Customer-Service", hyphens), text.replace("Customer Service", service)
                        .replace("Customer-Service", hyphens)
                        .replaceFirst("relevant_courses: *\n", "relevant_courses:\n" + own));
            }
        }
        return cards;
    }
}

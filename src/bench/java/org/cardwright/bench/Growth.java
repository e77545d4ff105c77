package org.cardwright.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.cardwright.check.FolderChecks;
import org.cardwright.check.RuleSettings;
import org.cardwright.course.BulkChange;
import org.cardwright.course.CourseScope;
import org.cardwright.course.CourseSearch;
import org.cardwright.course.CourseSearchException;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardEntry;
import org.cardwright.edit.CardId;
import org.cardwright.edit.CardSearch;
import org.cardwright.export.Export;
import org.cardwright.text.SearchException;
import org.cardwright.text.SearchTerms;
import org.cardwright.workspace.FolderContents;
import org.cardwright.workspace.LoadedCard;
import org.cardwright.workspace.TreeContents;
import org.cardwright.workspace.TreeFilter;

/**
 * A process that does with all cards of a folder what is done with many: each once to warm up and then three times.
 * Prints the median milliseconds and the megabytes that the result holds, one line for each of {@link #WHAT}.
 */
final class Growth {
    static final List<String> WHAT = List.of("opening", "filtering the tree", "finding a text", "preview of a replacement",
            "checking", "plan of an export");
    private static final int ROUNDS = 3;

    private Growth() {}

    /** Something that is timed, with the failure that ends it. */
    private interface Work<T, X extends Exception> {
        T result() throws X;
    }

    /** @param arguments the folder of the cards, and that of a site which lacks an edit in every tenth */
    static void main(String[] arguments) throws IOException, SearchException, CourseSearchException {
        Path folder = Path.of(arguments[0]);
        FolderContents opened = measured(() -> OpenFolder.open(folder));
        Map<CardId, CardDocument> cards = new LinkedHashMap<>();
        opened.cards().forEach(card -> cards.put(card.id(), card.document()));
        TreeContents tree = TreeContents.of(opened.cards().stream().map(Growth::entry).toList(), opened.problems());
        measured(() -> new TreeFilter().apply(tree, "budget", Optional.empty()));
        var search = new CardSearch();
        SearchTerms text = SearchTerms.plain("timely manner", "");
        search.find(cards, text, _ -> true, () -> false);
        measured(() -> search.find(cards, text, _ -> true, () -> false));
        CourseSearch courses = CourseSearch.plain("a", "ä");
        measured(() -> new BulkChange(cards, CourseScope.ALL).replaceText(courses));
        measured(() -> FolderChecks.of(cards, RuleSettings.DEFAULT));
        Path site = Path.of(arguments[1]);
        measured(() -> Export.plan(folder, site));
    }

    private static CardEntry entry(LoadedCard card) {
        return CardEntry.of(card.id(), card.document());
    }

    /** The results are kept, so that what they hold can be told. */
    private static <T, X extends Exception> T measured(Work<T, X> work) throws X {
        work.result();
        long before = live();
        double[] millis = new double[ROUNDS];
        List<T> last = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            last.clear();
            long start = System.nanoTime();
            last.add(work.result());
            millis[round] = (System.nanoTime() - start) / 1e6;
        }
        System.out.println(String.format(Locale.ROOT, "%.2f %.2f", Times.ofMillis(millis).median(), (live() - before) / 1e6));
        return last.getFirst();
    }

    private static long live() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** Makes sure that there is a site with the cards of a folder, every tenth of which lacks an edit. */
    static Path site(Path folder) throws IOException {
        Path site = folder.resolveSibling(folder.getFileName() + "-site");
        Path config = site.resolve("_config.yml");
        if (!Files.exists(config)) {
            Path cards = Files.createDirectories(site.resolve("_cards"));
            int count = 0;
            try (var files = Files.newDirectoryStream(folder)) {
                for (Path file : files) {
                    byte[] bytes = Files.readAllBytes(file);
                    Files.write(cards.resolve(file.getFileName()), count++ % 10 > 0 ? bytes
                            : new String(bytes, StandardCharsets.UTF_8).replace("description: ", "description: Once ")
                            .getBytes(StandardCharsets.UTF_8));
                }
            }
            Files.writeString(config, "collections:\n  cards:\n    output: true\n");
        }
        return site;
    }

    /** What is ten times as much should take ten times as long, and as much memory, give or take a fifth. */
    static void report(Report report, Path cards, Path tenTimes) throws IOException, InterruptedException {
        List<double[]> small = lines(cards);
        List<double[]> large = lines(tenTimes);
        for (int i = 0; i < WHAT.size(); i++) {
            report.line("%s of 10,000 cards: %s, result of".formatted(WHAT.get(i), Report.text(small.get(i)[0] / 1e3, "s")),
                    Report.text(small.get(i)[1], "MB"));
            report.line("– of 100,000 cards: %s, times as long for ten times as many".formatted(
                    Report.text(large.get(i)[0] / 1e3, "s")), large.get(i)[0] / small.get(i)[0], 12, "×");
            if (small.get(i)[1] > 1) {
                report.line("– times the memory", large.get(i)[1] / small.get(i)[1], 12, "×");
            }
        }
    }

    private static List<double[]> lines(Path cards) throws IOException, InterruptedException {
        return Fork.java(Growth.class, cards.toString(), site(cards).toString()).output().lines()
                .map(line -> Arrays.stream(line.split(" ")).mapToDouble(Double::parseDouble).toArray()).toList();
    }
}

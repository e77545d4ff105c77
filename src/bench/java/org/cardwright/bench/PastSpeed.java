package org.cardwright.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.cardwright.edit.CardSpot;
import org.cardwright.edit.Progress;
import org.cardwright.export.Authorship;
import org.cardwright.export.CardCommit;
import org.cardwright.export.CardHistory;
import org.cardwright.export.LongHistory;
import org.cardwright.model.ItemKind;

/** Times for the history of a card in the repository of its site. */
final class PastSpeed {
    private static final int CARDS = 490;
    private static final int COMMITS = 2_000;

    private PastSpeed() {}

    static void report(Report report, Path work) throws IOException {
        Path folder = work.resolve("past");
        report(report, folder.resolve("some-" + System.nanoTime()), 20, "2,000 commits, twice renamed, changed by 100 of them");
        report(report, folder.resolve("all-" + System.nanoTime()), 1, "– changed by every one of them");
    }

    private static void report(Report report, Path site, int each, String what) throws IOException {
        try (LongHistory history = LongHistory.write(site, CARDS, COMMITS, each)) {
            double[] first = new double[6];
            var all = Times.of(1, 5, round -> {
                long start = System.nanoTime();
                CardHistory.read(history.place(), _ -> first[round] = first[round] == 0 ? (System.nanoTime() - start) / 1e6 : first[round],
                        Progress.NONE);
            });
            report.line("first row of a card's history, " + what, first[5], 200, "ms");
            report.line("all rows", all.median() / 1e3, 2, "s");
            List<CardCommit> commits = new ArrayList<>();
            CardHistory.read(history.place(), commits::add, Progress.NONE);
            report.line("all of them in words", Times.of(0, 3, _ -> commits.forEach(CardCommit::words)).median() / 1e3, 2, "s");
            report.line("who wrote a behavior", Times.of(0, 3, _ -> {
                var authorship = new Authorship(history.document(), new CardSpot.Item(ItemKind.BEHAVIOR, 1, 0));
                commits.forEach(authorship::next);
            }).median() / 1e3, 2, "s");
        }
    }
}

package org.cardwright.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder of cards that are all of one competency and of one series, with the same misspelled word. */
final class AlikeCards {
    private AlikeCards() {}

    /** The cards of another folder made so, beside it. */
    static Path of(Path cards) throws IOException {
        Path alike = cards.resolveSibling(cards.getFileName() + "-alike");
        Path done = cards.resolveSibling(alike.getFileName() + ".done");
        if (!Files.exists(done)) {
            Files.createDirectories(alike);
            try (Stream<Path> files = Files.list(cards)) {
                List<Path> all = files.sorted().toList();
                for (int i = 0; i < all.size(); i++) {
                    Files.writeString(alike.resolve(all.get(i).getFileName()), alike(Files.readString(all.get(i)), i));
                }
            }
            Files.writeString(done, "");
        }
        return alike;
    }

    private static String alike(String card, int number) {
        return card.replaceFirst("(?m)^competency: .*$", "competency: Customer Service").replaceFirst("(?m)^series: .*$", "series: 501")
                .replaceFirst("(?m)^job_series: .*$", "job_series: 0501 Financial Administration")
                .replaceFirst("(?m)^job_series_title: .*$", "job_series_title: Financial Administration")
                .replaceFirst("(?m)^(comp[a-z]*_description: ).*$", "$1Workss with clients " + number % 7 + ".");
    }
}

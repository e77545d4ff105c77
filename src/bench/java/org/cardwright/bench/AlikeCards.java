package org.cardwright.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A folder of cards that are all of one competency, with the same misspelled word; no two are of one series, level and group. */
final class AlikeCards {
    private static final Pattern PLACE = Pattern.compile("(?m)^(career_level|competency_group): .*$");

    private AlikeCards() {}

    /** The cards of another folder made so, beside it. */
    static Path of(Path cards) throws IOException {
        Path alike = cards.resolveSibling(cards.getFileName() + "-alike");
        Path done = cards.resolveSibling(alike.getFileName() + ".done");
        if (!Files.exists(done)) {
            Files.createDirectories(alike);
            Map<String, Integer> places = new HashMap<>();
            try (Stream<Path> files = Files.list(cards)) {
                List<Path> all = files.sorted().toList();
                for (int i = 0; i < all.size(); i++) {
                    String card = Files.readString(all.get(i));
                    String place = PLACE.matcher(card).results().map(MatchResult::group).collect(Collectors.joining());
                    int series = 1000 + places.merge(place, 1, Integer::sum);
                    Files.writeString(alike.resolve(all.get(i).getFileName()), alike(card, series, i));
                }
            }
            Files.writeString(done, "");
        }
        return alike;
    }

    private static String alike(String card, int series, int number) {
        return card.replaceFirst("(?m)^competency: .*$", "competency: Customer Service").replaceFirst("(?m)^series: .*$", "series: " + series)
                .replaceFirst("(?m)^job_series: .*$", "job_series: " + series + " Financial Administration")
                .replaceFirst("(?m)^job_series_title: .*$", "job_series_title: Financial Administration")
                .replaceFirst("(?m)^(comp[a-z]*_description: ).*$", "$1Workss with clients " + number % 7 + ".");
    }
}

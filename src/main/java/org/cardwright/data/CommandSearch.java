package org.cardwright.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.cardwright.text.QuickMatch;

/** Finds commands by a few letters or by other words for them; the best match first, among equal ones the most used. */
public final class CommandSearch {
    private static final int RECENT = 6;
    /** A match of letters that follow each other is worth at least as much. */
    private static final int WHOLE = 800;

    private CommandSearch() {}

    /**
     * What a command is found by.
     *
     * @param name how it is called, whatever its label says at the moment
     * @param label what is read
     * @param place the menu that it is in
     * @param words other words for it
     */
    public record Line(String name, String label, String place, String words) {}

    private record Hit<T>(T command, int words, int score) {}

    /** The commands that a query means; all of them for none, those used last at the top. */
    public static <T> List<T> find(List<T> commands, Function<T, Line> line, String query, CommandUse use) {
        List<String> words = QuickMatch.words(query);
        if (words.isEmpty()) {
            return recentFirst(commands, line, use);
        }
        List<Hit<T>> hits = commands.stream().flatMap(one -> hit(one, line.apply(one), words, use).stream()).toList();
        // A word too much, such as the name of a provider, does not hide the command.
        int most = hits.stream().mapToInt(Hit::words).max().orElse(0);
        return hits.stream().filter(hit -> hit.words() == most)
                .sorted(Comparator.comparingInt((Hit<T> hit) -> hit.score()).reversed()).map(Hit::command).toList();
    }

    private static <T> List<T> recentFirst(List<T> commands, Function<T, Line> line, CommandUse use) {
        List<String> latest = use.latest();
        List<T> recent = commands.stream().filter(one -> latest.contains(line.apply(one).name()))
                .sorted(Comparator.comparingInt(one -> latest.indexOf(line.apply(one).name()))).limit(RECENT).toList();
        List<T> all = new ArrayList<>(recent);
        commands.stream().filter(one -> !recent.contains(one)).forEach(all::add);
        return all;
    }

    private static <T> Optional<Hit<T>> hit(T command, Line line, List<String> words, CommandUse use) {
        List<QuickMatch> texts = List.of(QuickMatch.of(line.label()), QuickMatch.of(line.place()), QuickMatch.of(line.words()));
        int score = 0;
        int matching = 0;
        for (String word : words) {
            int best = best(texts, word);
            if (best > QuickMatch.NONE) {
                matching++;
                score += best;
            }
        }
        return matching == 0 ? Optional.empty()
                : Optional.of(new Hit<>(command, matching, score + use.bonus(line.name())));
    }

    /** The label counts before the other words, and those before the menu. */
    private static int best(List<QuickMatch> texts, String word) {
        int label = texts.get(0).score(List.of(word));
        int place = less(texts.get(1).score(List.of(word)), 350);
        int words = less(texts.get(2).score(List.of(word)), 150);
        return Math.max(label, Math.max(place, words));
    }

    /** Scattered letters mean nothing in what is not read. */
    private static int less(int score, int by) {
        return score < WHOLE ? QuickMatch.NONE : score - by;
    }
}

package org.cardwright.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class QuickMatchTest {
    private static final List<String> CARDS = List.of(
            "0501 Financial Administration Entry Customer Service Personal",
            "0510 Accounting Entry Customer Service Personal",
            "0510 Accounting Mid Cost Accounting Primary",
            "0511 Auditing Senior Influencing/Negotiating Leading",
            "0560 Budget Analysis Mid Federal Appropriations Law Secondary");

    private static List<String> found(String query) {
        List<String> words = QuickMatch.words(query);
        return CARDS.stream().filter(card -> score(card, words) != QuickMatch.NONE)
                .sorted(Comparator.comparingInt(card -> -score(card, words)))
                .map(card -> card.substring(0, 4)).toList();
    }

    private static int score(String card, List<String> words) {
        return QuickMatch.of(card).score(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "customer|0510,0501", "510|0510,0510", "cs 501|0501", "custserv|0501,0510", "acctg mid|0510",
        "fal|0560,0501", "influencing-neg|0511", "INFLUENCING/NEGOTIATING|0511", "bud law|0560", "zzz|''", "mid|0510,0560",
        "service cust 0501|0501", "entry 0510|0510", "xy|''"})
    void aFewLettersNameACard(String query, String series) {
        assertEquals(series.isEmpty() ? List.of() : Stream.of(series.split(",")).toList(), found(query));
    }

    @Test
    void theScoreFollowsFromWhereTheWordsAre() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/text/scores.txt"));
        assertEquals(String.join("\n", lines), lines.getFirst() + "\n" + lines.stream().skip(1)
                .map(line -> line.replaceFirst(" =>.*", "")).map(line -> line + " => " + shown(line.split(" \\| ")))
                .collect(Collectors.joining("\n")));
    }

    private static String shown(String... line) {
        int score = score(line[1], QuickMatch.words(line[0]));
        return score == QuickMatch.NONE ? "nothing" : String.valueOf(score);
    }

    @Test
    void wordsComeBeforePartsOfWordsAndLetters() {
        List<String> words = List.of("cost");
        assertTrue(score("Cost Accounting", words) > score("Costs of Law", words));
        assertTrue(score("Costs of Law", words) > score("Accosting", words));
        assertTrue(score("Accosting", words) > score("Conflict over states", words));
    }

    @ParameterizedTest
    @MethodSource("org.cardwright.fixtures.ReplaceCase#filters")
    void aTypedTextMeansWhatItMeansInEverySearch(String typed, String text, String left) {
        assertEquals(left.equals("yes"), QuickMatch.of(text).score(QuickMatch.words(typed)) != QuickMatch.NONE);
    }
}

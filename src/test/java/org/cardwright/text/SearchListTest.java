package org.cardwright.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchListTest {
    private static TextSearch search(SearchTerms terms) throws SearchException {
        return TextSearch.of(terms, Duration.ofSeconds(20));
    }

    private static SearchList list(String... pairs) throws SearchException {
        List<TextSearch> rows = new ArrayList<>();
        for (String pair : pairs) {
            String[] both = pair.split("=", 2);
            rows.add(search(both[0].startsWith("/") ? SearchTerms.plain(both[0].substring(1), both[1]).asRegex()
                    : SearchTerms.plain(both[0], both[1])));
        }
        return new SearchList(rows);
    }

    private static String replaced(String text, String... pairs) throws SearchException {
        return list(pairs).all().replace(text).map(TextSearch.Replaced::text).orElse("-");
    }

    @ParameterizedTest
    @CsvSource({
        "Alpha and Beta, Beta and Alpha",
        "alpha alpha, Beta Beta",
        "gamma, -"})
    void aSwapChangesEachPlaceOnce(String text, String after) throws SearchException {
        assertEquals(after, replaced(text, "alpha=Beta", "beta=Alpha"));
    }

    @Test
    void whatOneRowPutsInNoOtherFinds() throws SearchException {
        assertEquals("b c d", replaced("a b c", "a=b", "b=c", "c=d"));
    }

    @Test
    void ofRowsThatFindTheSameLettersTheFirstWins() throws SearchException {
        assertEquals("X Management", replaced("Project Management", "Project=X", "Project Management=Y"));
        assertEquals("Y", replaced("Project Management", "Project Management=Y", "Project=X"));
        assertEquals("Project Z", replaced("Project Management Basics", "Management Basics=Z", "Project Management=Y"));
        assertEquals("1", replaced("Projects", "/Projects?=1", "/\\w+=2"));
        assertEquals("X1 Y", replaced("GS-1 MC", "/GS-(\\d)=X$1", "MC=Y"));
    }

    @Test
    void eachMatchSaysItsRow() throws SearchException {
        assertEquals(Optional.of(List.of(1, 0)), list("b=c", "a=b").all().replace("a b")
                .map(found -> found.matches().stream().map(TextSearch.Match::row).toList()));
    }

    @Test
    void someRowsAlone() throws SearchException {
        BitSet some = new BitSet();
        some.set(1);
        assertEquals(Optional.of("a c"), list("a=b", "b=c").only(some).replace("a b").map(TextSearch.Replaced::text));
        assertEquals(Optional.empty(), list("a=b").only(new BitSet()).replace("a"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "abc; abc", "ab?cde; cde", "a\\dbcd; bcd", "(abc)xyz; xyz", "abc|de; ''", "[abc]+def; def", "[a[bc]]def; ''",
        "\\x41bc; ''", "ab{0,2}; a", "\\bABC\\b; abc", "(?i)abc; ''", "a+bc; bc", "[)](x)?yz; yz", "\\Qa.b\\E; ''"})
    void aPatternNeedsTheseLetters(String pattern, String letters) {
        assertEquals(letters, PatternLetters.of(pattern));
    }

    @Test
    void aVeryLongListIsAListToo() throws SearchException {
        List<TextSearch> rows = new ArrayList<>();
        for (int i = 0; i < 40_000; i++) {
            rows.add(search(SearchTerms.plain(Integer.toString(i + 40_000, 36) + "x" + Integer.toString(i * 7 % 46_656, 36), "row " + i)));
        }
        assertEquals(Optional.of("row 39999"), new SearchList(rows).all().replace(Integer.toString(79_999, 36) + "x"
                + Integer.toString(39_999 * 7 % 46_656, 36)).map(TextSearch.Replaced::text));
    }

    /** The index is only quicker: each row alone finds the same. */
    @Test
    void theIndexHidesNothing() throws SearchException {
        Random random = new Random(5);
        List<String> words = List.of("Risk", "ri\u017Fk", "riſks", "GSU", "GS-101", "caf\u00E9", "cafe\u0301", "Data & Co", "Data &amp; Co",
                "x", "1", "Kelvin", "\u212Aelvin", "İstanbul", "–", "https://a.gov/id/1013", "Id/101");
        for (int round = 0; round < 400; round++) {
            String text = String.join(random.nextBoolean() ? " " : "", Stream.generate(() -> words.get(random.nextInt(words.size())))
                    .limit(4).toList());
            String find = words.get(random.nextInt(words.size()));
            SearchTerms plain = SearchTerms.plain(find, "§");
            for (SearchTerms terms : List.of(plain, plain.wholeWords(), plain.matchingCase(), plain.asRegex(),
                    plain.asRegex().wholeWords())) {
                TextSearch alone = search(terms);
                assertEquals(alone.replace(text), new SearchList(List.of(search(SearchTerms.plain("zzz", "")), alone)).all()
                        .replace(text).map(found -> new TextSearch.Replaced(found.text(), found.matches().stream()
                                .map(match -> new TextSearch.Match(match.before(), match.after())).toList())), text + " / " + terms);
            }
        }
    }
}

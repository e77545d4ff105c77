package org.cardwright.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.cardwright.i18n.Strings;
import org.cardwright.text.TextSearch.Match;
import org.cardwright.text.TextSearch.Replaced;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

final class TextSearchTest {
    private static SearchTerms terms(String how, String find, String with) {
        SearchTerms plain = SearchTerms.plain(find, with);
        SearchTerms cased = how.contains("c") ? plain.matchingCase() : plain;
        SearchTerms whole = how.contains("w") ? cased.wholeWords() : cased;
        return how.contains("r") ? whole.asRegex() : whole;
    }

    private static List<Span> marked(String text) {
        List<Span> marked = new ArrayList<>();
        int marks = 0;
        for (int open = text.indexOf('«'); open >= 0; open = text.indexOf('«', open + 1)) {
            marked.add(new Span(open - marks, text.indexOf('»', open) - marks - 1));
            marks += 2;
        }
        return marked;
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/text/searches.txt", delimiterString = " | ", quoteCharacter = '\'')
    void whatIsFoundIsReplacedWhereItStands(String how, String find, String marks, String with, String replaced)
            throws SearchException {
        TextSearch search = TextSearch.of(terms(how == null ? "" : how, find, with), TextSearch.LIMIT);
        String found = marks.translateEscapes();
        String text = found.replaceAll("[«»]", "");
        List<Span> all = marked(found);
        List<Span> visible = all.stream().filter(span -> !span.isEmpty()).toList();
        assertEquals(visible, search.find(text));
        assertEquals(!visible.isEmpty(), search.finds(text));
        assertTrue(visible.isEmpty() || mayBeIn(terms(how == null ? "" : how, find, with), text), "it is looked at");
        assertEquals(all.isEmpty() ? Optional.empty() : Optional.of(replaced.translateEscapes()),
                search.replace(text).map(Replaced::text));
        assertEquals(all, search.replace(text).stream().flatMap(result -> result.matches().stream()).map(Match::before)
                .toList());
    }

    private static boolean mayBeIn(SearchTerms terms, String text) {
        long[] pairs = new long[LetterPairs.SIZE];
        LetterPairs.add(text, pairs, 0);
        return LetterPairs.of(terms).mayBeIn(pairs, 0);
    }

    @Test
    void aTextWithoutThePairsOfLettersIsNotLookedAt() {
        assertFalse(mayBeIn(terms("", "customer", ""), "Benefit-Cost Analysis"));
        assertTrue(mayBeIn(terms("", "customer", ""), "All CUSTOMERS"));
        assertTrue(mayBeIn(terms("", "customer", ""), "All cus&#116;omers"));
        assertTrue(mayBeIn(terms("", "cafe\u0301s", ""), "caf\u00E9s"));
        assertTrue(mayBeIn(terms("r", "cust.mer", ""), "Benefit-Cost Analysis"), "an expression may be in every text");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/text/refused-searches.txt", delimiterString = " | ", quoteCharacter = '\'')
    void whatCannotBeSearchedIsRefusedWithItsReason(String find, String with, SearchException.Part part, String message,
            String names) {
        SearchException refused = assertThrows(SearchException.class, () -> TextSearch.of(
                SearchTerms.plain(find, with).asRegex(), TextSearch.LIMIT));
        assertEquals(part, refused.part());
        Object[] named = Stream.of(names.split("; ")).map(name -> message.equals("search.invalid") && name.length() == 1
                ? Integer.valueOf(name) : name).toArray();
        assertEquals(Strings.get(message, named), refused.getMessage());
    }

    @Test
    void eachReplacementIsToldWithItsPlacesBeforeAndAfter() throws SearchException {
        TextSearch search = TextSearch.of(SearchTerms.plain("a+", "<$0>").asRegex(), TextSearch.LIMIT);
        assertEquals(Optional.of(new Replaced("x«AA»y«A»", List.of(new Match(new Span(1, 3), new Span(1, 5)),
                new Match(new Span(4, 5), new Span(6, 9))))),
                search.replace("xaaya", by -> by.toUpperCase(Locale.ROOT).replace('<', '«').replace('>', '»')));
    }

    @Test
    void aSearchWhoseTimeIsOverOrThatNobodyWaitsForEnds() throws SearchException {
        String text = "word ".repeat(1_000) + "end";
        SearchTerms end = SearchTerms.plain("end", "").asRegex();
        assertEquals(List.of(new Span(5_000, 5_003)), TextSearch.of(end, Duration.ofDays(1)).find(text));
        assertSlow(() -> TextSearch.of(end, Duration.ZERO).find(text));
        TextSearch canceled = TextSearch.of(end, Duration.ofDays(1), () -> true);
        assertThrows(CancellationException.class, () -> TextSearch.within(() -> canceled.find(text)));
        assertEquals("result", TextSearch.within(() -> "result"));
    }

    @Test
    void anExpressionThatGoesTooDeepIsRefusedAsTooSlow() throws SearchException {
        TextSearch deep = TextSearch.of(SearchTerms.plain("(a|b)*c", "").asRegex(), Duration.ofDays(1));
        assertSlow(() -> deep.find("ab".repeat(200_000)));
    }

    /** Work that is begun and asks for more than the search may do. */
    private interface Work {
        Object done() throws SearchException;
    }

    private static void assertSlow(Work work) {
        SearchException slow = assertThrows(SearchException.class, () -> TextSearch.within(() -> {
            try {
                return work.done();
            } catch (SearchException e) {
                throw new IllegalStateException(e);
            }
        }));
        assertEquals(SearchException.Part.FIND, slow.part());
        assertEquals(Strings.get("search.slow"), slow.getMessage());
    }

    @Test
    void aTextWithADeadlineReadsAsThatText() {
        var text = new DeadlineText("a text", Long.MAX_VALUE, () -> false);
        assertEquals("a text", text.toString());
        assertEquals("text", text.subSequence(2, 6).toString());
        assertEquals(0, CharSequence.compare("a text", text));
    }
}

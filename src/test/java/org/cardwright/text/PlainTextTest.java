package org.cardwright.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

final class PlainTextTest {
    private static final String SEARCHED = "aAbBvVeE  \u00A0\n-–'’.x";
    private static final String FOUND = "abveE   -'.";

    /** The same search as an expression, which tries every place. */
    private static Pattern expression(String find) {
        StringBuilder expression = new StringBuilder();
        for (int at = 0; at < find.length();) {
            int end = at + 1;
            switch (find.charAt(at)) {
                case ' ' -> {
                    while (end < find.length() && find.charAt(end) == ' ') {
                        end++;
                    }
                    expression.append("[\\x00-\\x20\\u00A0\\u202F]").append(end - at == 1 ? "++" : "{" + (end - at) + "}");
                }
                case '-' -> expression.append("[-–]");
                case '\'' -> expression.append("['’]");
                default -> expression.append(Pattern.quote(find.substring(at, end)));
            }
            at = end;
        }
        return Pattern.compile(expression.toString(), Pattern.CASE_INSENSITIVE);
    }

    private static String letters(Random random, String alphabet, int most) {
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(1, most + 1); left > 0; left--) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }

    @Test
    void everyMatchIsFoundWhereverItsRarestLetterStands() {
        Random random = new Random(20261122);
        int matches = 0;
        for (int round = 0; round < 100_000; round++) {
            String find = letters(random, FOUND, 5);
            String text = letters(random, SEARCHED, 24);
            PlainText search = new PlainText(new SearchTerms(find, "", false, false, false));
            List<Span> spans = new ArrayList<>();
            for (Span span = search.next(text, 0); span != null; span = search.next(text, span.end())) {
                spans.add(span);
            }
            List<MatchResult> expected = expression(find).matcher(text).results().toList();
            assertEquals(expected.stream().map(match -> new Span(match.start(), match.end())).toList(), spans,
                    "'" + find + "' in '" + text + "'");
            matches += spans.size();
        }
        assertTrue(matches > 20_000, matches + " matches");
    }
}

package org.cardwright.course;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.cardwright.html.HtmlText;

/** Keys on which spellings of the same words collide. */
final class Fingerprint {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’]");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NUMBER = Pattern.compile("\\d+|\\b[ivx]+\\b");

    private Fingerprint() {}

    /** Lower case, without accents and punctuation. */
    static String plain(String text) {
        String lower = HtmlText.fold(text).toLowerCase(Locale.ROOT).replace("&", " and ");
        String bare = MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
        return NO_WORD.matcher(APOSTROPHES.matcher(bare).replaceAll("")).replaceAll(" ").strip();
    }

    /** The words in alphabetical order, each once. */
    static String ofWords(String plain) {
        return String.join(" ", new TreeSet<>(Arrays.asList(plain.split(" "))));
    }

    /**
     * The pairs of letters in alphabetical order, each once: words that were run together or torn apart collide too.
     */
    static String ofPairs(String plain) {
        String letters = plain.replace(" ", "");
        var pairs = new TreeSet<String>();
        for (int i = 0; i + 2 <= letters.length(); i++) {
            pairs.add(letters.substring(i, i + 2));
        }
        return pairs.isEmpty() ? letters : String.join("", pairs);
    }

    /** Its numbers, also Roman ones: courses that differ in one, such as part I and part II, are different courses. */
    static List<String> numbers(String plain) {
        return NUMBER.matcher(plain).results().map(match -> match.group()).sorted().toList();
    }
}

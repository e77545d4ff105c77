package org.cardwright.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cardwright.text.Folding;

/** What a person typed into the filter, as the words and the phrases in quotes that a card must contain. */
public final class FilterWords {
    /** A phrase whose closing quote is not typed yet is one already. */
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"?|[^\\s\"]+");

    private FilterWords() {}

    /** The words, folded as in every search; spaces within a phrase count as one. */
    public static List<String> of(String filter) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(Folding.readable(filter));
        while (word.find()) {
            String text = word.group(1) == null ? word.group() : word.group(1).strip();
            if (!text.isEmpty()) {
                words.add(text);
            }
        }
        return List.copyOf(words);
    }
}

package org.cardwright.text;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What to find in texts, and what to put in its place; what is typed means the same wherever a person types it. A
 * straight quote also finds curly ones, a hyphen finds dashes, a blank finds several, no-break spaces or a line break,
 * a letter with an accent also finds it as two characters; {@code &} and {@code &amp;}, {@code :} and {@code &#58;} are
 * the same, also in what is put in its place. In a regular expression only the last holds.
 *
 * @param regex whether {@code find} is a regular expression, and {@code with} may name its groups as {@code $1} or
 * {@code ${name}}
 * @param word whether only whole words are found
 * @param matchCase whether upper and lower case differ
 */
public record SearchTerms(String find, String with, boolean regex, boolean word, boolean matchCase) {
    /** A plain search that does not tell upper from lower case. */
    public static SearchTerms plain(String find, String with) {
        return new SearchTerms(find, with, false, false, false);
    }

    public SearchTerms asRegex() {
        return new SearchTerms(find, with, true, word, matchCase);
    }

    public SearchTerms wholeWords() {
        return new SearchTerms(find, with, regex, true, matchCase);
    }

    public SearchTerms matchingCase() {
        return new SearchTerms(find, with, regex, word, true);
    }

    /** The same with each reference that was typed as the character that it stands for. */
    SearchTerms read() {
        return new SearchTerms(CharacterReference.decode(find, regex ? Pattern::quote : UnaryOperator.identity()),
                CharacterReference.decode(with, regex ? Matcher::quoteReplacement : UnaryOperator.identity()), regex,
                word, matchCase);
    }
}

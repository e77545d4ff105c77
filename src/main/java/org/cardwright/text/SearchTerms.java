package org.cardwright.text;

/**
 * What to find in texts, and what to put in its place.
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
}

package org.cardwright.text;

/**
 * What to find in texts, and what to put in its place.
 *
 * @param regex whether {@code find} is a regular expression, and {@code with} may name its groups as {@code $1} or
 * {@code ${name}}
 * @param word whether only whole words are found
 * @param matchCase whether upper and lower case differ
 * @param exact whether, in a search without expression, what looks nearly the same is something else: otherwise a
 * straight quote also finds curly ones, a hyphen finds dashes and a blank finds several, or a line break
 */
public record SearchTerms(String find, String with, boolean regex, boolean word, boolean matchCase, boolean exact) {
    /** A plain search that does not tell upper from lower case. */
    public static SearchTerms plain(String find, String with) {
        return new SearchTerms(find, with, false, false, false, false);
    }

    public SearchTerms asRegex() {
        return new SearchTerms(find, with, true, word, matchCase, exact);
    }

    public SearchTerms wholeWords() {
        return new SearchTerms(find, with, regex, true, matchCase, exact);
    }

    public SearchTerms matchingCase() {
        return new SearchTerms(find, with, regex, word, true, exact);
    }
}

package org.cardwright.course;

import java.util.Set;

import org.cardwright.text.SearchTerms;

/**
 * What to find in courses, and what to put in its place; what is typed means what it means in every search.
 *
 * @param parts where to look
 * @param regex whether {@code find} is a regular expression, and {@code with} may name its groups as {@code $1} or
 * {@code ${name}}
 * @param word whether only whole words are found
 * @param matchCase whether upper and lower case differ
 */
public record CourseSearch(String find, String with, Set<CoursePart> parts, boolean regex, boolean word,
        boolean matchCase) {
    public CourseSearch {
        parts = Set.copyOf(parts);
    }

    /** A plain search everywhere that does not tell upper from lower case. */
    public static CourseSearch plain(String find, String with) {
        return new CourseSearch(find, with, CoursePart.ANY, false, false, false);
    }

    public CourseSearch in(CoursePart part) {
        return new CourseSearch(find, with, Set.of(part), regex, word, matchCase);
    }

    public CourseSearch asRegex() {
        return new CourseSearch(find, with, parts, true, word, matchCase);
    }

    public CourseSearch wholeWords() {
        return new CourseSearch(find, with, parts, regex, true, matchCase);
    }

    public CourseSearch matchingCase() {
        return new CourseSearch(find, with, parts, regex, word, true);
    }

    SearchTerms terms() {
        return new SearchTerms(find, with, regex, word, matchCase);
    }
}

package org.cardwright.source;

import java.util.List;

/**
 * A card as the site's generator would write it.
 *
 * @param entry its row in the table of cards
 * @param file the name of the file in {@code _cards}
 * @param text the whole file
 * @param competency the competency as the tables spell it
 * @param levels the proficiency levels that are read, in the order of the table
 * @param courses the rows of its courses in the table of courses, in the order in which the card lists them
 */
public record GeneratedCard(int entry, String file, String text, String competency, List<Integer> levels,
        List<Integer> courses) {
    public GeneratedCard {
        levels = List.copyOf(levels);
        courses = List.copyOf(courses);
    }
}

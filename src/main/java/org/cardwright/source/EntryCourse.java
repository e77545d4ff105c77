package org.cardwright.source;

import java.util.Comparator;

/**
 * A course of a card.
 *
 * @param row its row in the table of courses
 * @param name its title as the front matter spells it
 */
record EntryCourse(int row, String name, String link, String provider) {
    /** The generator's comparison: no two titles are the same to it. */
    static final Comparator<EntryCourse> ORDER = (one, other) -> one.name.compareTo(other.name) > 0 ? 1 : -1;

    /** The course in a list of the front matter, on a line of its own. */
    String line() {
        if (link.isEmpty()) {
            return "\n- " + name + (provider.isEmpty() ? "" : ", " + provider);
        }
        return "\n- <a href=\"" + link + "\" aria-label=\"" + name + " - " + link + "\">" + name + "</a>, " + provider;
    }
}

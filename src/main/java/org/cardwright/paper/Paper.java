package org.cardwright.paper;

import java.util.List;

/**
 * What is printed, before it has pages.
 *
 * @param title what it is called
 * @param body its words, as XHTML; nothing in it is loaded from anywhere
 */
public record Paper(String title, String body, List<Bookmark> bookmarks) {
    /**
     * Leads to a place.
     *
     * @param id that of the element there
     */
    record Bookmark(String name, String id, List<Bookmark> below) {}

    public Paper {
        bookmarks = List.copyOf(bookmarks);
    }
}

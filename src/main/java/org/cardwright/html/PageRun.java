package org.cardwright.html;

import java.util.List;

/**
 * Words that look the same.
 *
 * @param styles the names and the classes of the elements they are in, inside their block
 * @param link where they lead; empty where they lead nowhere
 */
public record PageRun(String text, List<String> styles, String link) {
    public PageRun {
        styles = List.copyOf(styles);
    }

    PageRun(String text, List<String> styles) {
        this(text, styles, "");
    }
}

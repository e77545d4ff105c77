package org.cardwright.html;

import java.util.List;

/**
 * Words that look the same.
 *
 * @param styles the names and the classes of the elements they are in, inside their block
 */
public record PageRun(String text, List<String> styles) {
    public PageRun {
        styles = List.copyOf(styles);
    }
}

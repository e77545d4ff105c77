package org.cardwright.text;

/** One replacement in a text: the range is replaced by {@code by}. */
public record Splice(Span range, String by) {
    public Splice(int start, int end, String by) {
        this(new Span(start, end), by);
    }
}

package org.cardwright.text;

/**
 * A range of a text that is never reversed: {@code start} inclusive, {@code end} exclusive, in UTF-16 units.
 *
 * @throws IllegalArgumentException if the range is negative or reversed
 */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span " + start + ".." + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /** The same range {@code by} units further on. */
    public Span shifted(int by) {
        return new Span(start + by, end + by);
    }

    /** The text that this range covers. */
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }
}

package org.cardwright.text;

import java.util.Arrays;

/** Tells the positions of many offsets of a text, whose lines are looked for once; gives what {@link Position#of} does. */
public final class Lines {
    private final String text;
    /** Where the lines begin; empty as long as no position was asked for, or where line feeds do not tell the lines. */
    private int[] starts = {};
    private int count;

    public Lines(String text) {
        this.text = text;
    }

    /** The position of an offset; offsets past the end give the end. For one thread. */
    public Position of(int offset) {
        if (count == 0) {
            count = text.indexOf('\r') < 0 ? find() : -1;
        }
        if (count < 0) {
            return Position.of(text, offset);
        }
        int end = Math.min(offset, text.length());
        int found = Arrays.binarySearch(starts, 0, count, end);
        int line = found < 0 ? -found - 2 : found;
        return new Position(line + 1, end - starts[line] + 1);
    }

    private int find() {
        starts = new int[128];
        int lines = 1;
        for (int feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', feed + 1)) {
            if (lines == starts.length) {
                starts = Arrays.copyOf(starts, lines * 2);
            }
            starts[lines++] = feed + 1;
        }
        return lines;
    }
}

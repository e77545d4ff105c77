package org.cardwright.html;

/**
 * The place of a part of a page.
 *
 * @param above how much is empty between it and what is above, in pixels
 * @param below how much is empty below it
 * @param share which part of the width it has, or {@link #MARKER} or {@link #FIT}
 */
public record PageSpace(double above, double below, double share) {
    /** Before the first line of what follows. */
    public static final double MARKER = 0;
    /** As wide as its words, in the middle. */
    public static final double FIT = -1;
}

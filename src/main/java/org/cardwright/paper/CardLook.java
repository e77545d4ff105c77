package org.cardwright.paper;

/**
 * How cards are wanted on paper.
 *
 * @param running whether a card begins where the one before it ends, instead of on a page of its own
 * @param courses whether their courses are printed
 * @param links whether links are spelled out
 */
public record CardLook(boolean running, boolean courses, boolean links) {
    /** A page for each card, with courses whose titles are links. */
    public static final CardLook USUAL = new CardLook(false, true, false);
}

package org.cardwright.document;

import java.util.OptionalInt;

/**
 * How the page of a card is wanted.
 *
 * @param courses how many courses the site's training page has for the card, where that is known
 * @param narrow whether there is little room
 */
public record PageLook(PageForm form, OptionalInt courses, boolean narrow) {}

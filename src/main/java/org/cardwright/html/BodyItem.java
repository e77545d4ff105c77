package org.cardwright.html;

import org.cardwright.text.Span;

/**
 * One behavior or definition in a body; ranges count in the whole file.
 *
 * @param outer with its tags
 * @param inner between its tags
 * @param core the inner range without white space at its ends
 * @param text decoded and trimmed
 * @param formatted whether it holds markup of its own, which plain text cannot replace
 */
public record BodyItem(Span outer, Span inner, Span core, String text, boolean formatted) {}

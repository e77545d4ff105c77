package org.cardwright.edit;

/**
 * What a step was worked out from.
 *
 * @param cards the cards that it was asked for
 */
public record StepRequest(Repeatable what, CardScope cards) {}

package org.cardwright.workspace;

import org.cardwright.edit.CardId;

/**
 * A file or sub folder that could not be read and is therefore not among the cards; nothing will ever be written to it.
 *
 * @param message why, and what to do, for the user
 */
public record LoadProblem(CardId card, String message) {}

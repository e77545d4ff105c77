package org.cardwright.model;

import org.cardwright.text.Position;

/**
 * Where else a problem is than at its own card.
 *
 * @param card the file of the card
 * @param position where in the file, line and column from 1
 */
public record FindingPlace(String card, Position position) {}

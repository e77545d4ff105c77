package org.cardwright.edit;

/** One line of a difference that a person reads: a part of a card, or a line of its file. */
public sealed interface DiffRow permits DiffLine, PartChange {
    /** The line as it is copied. */
    String text();
}

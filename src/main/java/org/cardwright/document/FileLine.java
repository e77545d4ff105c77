package org.cardwright.document;

/**
 * One line of a card's file.
 *
 * @param number from 1
 * @param text what a person reads there, without tags
 * @param source as it stands in the file, without blanks at its ends
 */
public record FileLine(int number, String text, String source) {}

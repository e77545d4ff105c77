package org.cardwright.spelling;

import org.cardwright.text.Span;

/**
 * A word that no list has.
 *
 * @param span where it stands in its text, without a possessive ending
 * @param word as it is looked up: with plain apostrophes and composed letters
 * @param whole the hyphenated word that it is a part of; else the same
 */
public record Unknown(Span span, String word, String whole) {
    /** The word as one says it within a sentence: a capital that only begins one is gone. */
    public String said(String text) {
        return Surroundings.begins(text, span.start()) && LetterCase.of(word) == LetterCase.FIRST ? LetterCase.lower(word) : word;
    }
}

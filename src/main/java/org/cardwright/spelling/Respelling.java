package org.cardwright.spelling;

import java.util.List;

/** Writes another word into a text. */
public final class Respelling {
    private Respelling() {}

    /** The text with the word in the place of each of these, in their capitals. */
    public static String of(String text, List<Unknown> places, String use) {
        StringBuilder out = new StringBuilder(text);
        for (Unknown place : places.reversed()) {
            LetterCase letters = LetterCase.of(place.word());
            out.replace(place.span().start(), place.span().end(), letters == LetterCase.MIXED ? use : letters.apply(use));
        }
        return out.toString();
    }
}

package org.cardwright.spelling;

import org.cardwright.text.Span;

/**
 * A place in a text that should say something else.
 *
 * @param span what changes, with an article before it that must change too
 * @param found what stands there, without the article
 * @param instead what to write for the whole span
 * @param use what to write for the words alone
 */
public record WordingHit(Span span, String found, String instead, String use, WordingRow row) {
    /** The text with the better words. */
    public String applied(String text) {
        return text.substring(0, span.start()) + instead + text.substring(span.end());
    }
}

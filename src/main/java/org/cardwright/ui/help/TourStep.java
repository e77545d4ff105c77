package org.cardwright.ui.help;

import java.util.Optional;
import java.util.function.Predicate;

import org.cardwright.i18n.Strings;

/**
 * Something that a person does in a tour.
 *
 * @param text what to do
 * @param anchor finds what to do it with; the note is beside it
 * @param done whether it is done; never so where a person only looks
 * @param show does it for the person, and tells whether that was possible already; empty where a person only looks
 */
record TourStep(String text, String anchor, Predicate<TourHands> done, Optional<Predicate<TourHands>> show) {
    static TourStep look(String key, String anchor) {
        return new TourStep(Strings.get(key), anchor, hands -> false, Optional.empty());
    }

    static TourStep todo(String key, String anchor, Predicate<TourHands> done, Predicate<TourHands> show) {
        return new TourStep(Strings.get(key), anchor, done, Optional.of(show));
    }
}

package org.cardwright.edit;

import java.util.Optional;

/**
 * Why a step, or one card of it, is not possible.
 *
 * @param at where to say it, if it is about one place
 * @param reason in the words of the user
 */
public record Refusal(Optional<Place> at, String reason) {
    /** A place at which something can be said: a part of a card, or a field that a person fills in. */
    public interface Place {}

    public Refusal(Place at, String reason) {
        this(Optional.of(at), reason);
    }

    /** One that is about no single place. */
    public static Refusal of(String reason) {
        return new Refusal(Optional.empty(), reason);
    }
}

package org.cardwright.lifecycle;

import org.cardwright.document.CardNames;

/**
 * A job series as the cards of a folder know it.
 *
 * @param number without leading zeros
 * @param title what most of its cards say
 */
public record JobSeries(String number, String title, int cards) {
    /** {@code 0510 Accounting}, as people call it. */
    public String label() {
        return (CardNames.fourDigits(number) + " " + title).strip();
    }
}

package org.cardwright.provider;

import org.cardwright.model.CourseText;

/**
 * A course as a provider lists it.
 *
 * @param number the number that a person sees beside the row
 * @param code the provider's number of the course; empty if the list has none
 */
public record ProviderRow(int number, String code, String title, String provider, String link) {
    /** What it says of the course; what it says nothing of is empty. */
    public CourseText course() {
        return new CourseText(title, provider, link);
    }
}

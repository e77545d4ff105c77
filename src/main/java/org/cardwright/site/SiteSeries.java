package org.cardwright.site;

import java.util.Map;
import java.util.Optional;

/** The job series of the site: how it writes their numbers, and the titles that its generator knows. */
public final class SiteSeries {
    /** A number as people know it has so many digits: {@code 0501}. */
    public static final int DIGITS = 4;

    /** The series of which the generator knows a title. When it learns another one, that goes here, and nowhere else. */
    private static final Map<String, String> TITLES = Map.of(
            "0501", "Financial Administration and Program Support",
            "0510", "Accounting",
            "0511", "Auditing",
            "0560", "Budget Analysis");

    private SiteSeries() {}

    /** The title that the generator knows for a number of four digits. */
    public static Optional<String> title(String number) {
        return Optional.ofNullable(TITLES.get(number));
    }

    /** A number as the fields have it: without zeros in front, but for one that is all of it. */
    public static String bare(String number) {
        int at = 0;
        while (at < number.length() - 1 && number.charAt(at) == '0') {
            at++;
        }
        return number.substring(at);
    }

    /** A number with zeros in front up to four digits; a longer one as it is. */
    public static String padded(String number) {
        return "0".repeat(Math.max(0, DIGITS - number.length())) + number;
    }
}

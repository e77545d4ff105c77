package org.cardwright.source;

import java.util.Optional;

import org.cardwright.site.CareerLevel;
import org.cardwright.site.ProficiencyLevel;
import org.cardwright.site.SitePlaces;



/** What the site's generator knows by heart; whatever else a table names comes out as {@link SitePlaces#UNKNOWN}. */
final class SiteTerms {
    private SiteTerms() {}

    /** The GS levels of a career level. */
    static Optional<String> grades(String career) {
        return CareerLevel.named(career).map(CareerLevel::grades);
    }

    /** A proficiency level as the headings of a card name it. */
    static Optional<String> level(String number) {
        return number.length() != 1 ? Optional.empty()
                : ProficiencyLevel.ofNumber(Character.digit(number.charAt(0), 10))
                        .map(ProficiencyLevel::heading);
    }
}

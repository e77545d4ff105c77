package org.cardwright.source;

import java.util.Map;
import java.util.Optional;

import org.cardwright.model.CareerLevel;
import org.cardwright.model.ProficiencyLevel;

/** What the site's generator knows by heart; whatever else a table names comes out as {@link #UNKNOWN}. */
final class SiteTerms {
    static final String UNKNOWN = "undefined";

    /** The series of which the generator knows a title. When it learns another one, that goes here, and nowhere else. */
    private static final Map<String, String> SERIES = Map.of(
            "0501", "Financial Administration and Program Support",
            "0510", "Accounting",
            "0511", "Auditing",
            "0560", "Budget Analysis");

    private SiteTerms() {}

    /** The title of a series of four digits. */
    static Optional<String> seriesTitle(String series) {
        return Optional.ofNullable(SERIES.get(series));
    }

    /** The GS levels of a career level. */
    static Optional<String> grades(String career) {
        return CareerLevel.named(career).map(CareerLevel::grades);
    }

    /** A proficiency level as the headings of a card name it. */
    static Optional<String> level(String number) {
        return number.length() != 1 ? Optional.empty()
                : ProficiencyLevel.ofNumber(Character.digit(number.charAt(0), 10))
                        .map(level -> "Level " + level.number() + " - " + level.label());
    }

    /** A competency as addresses and file names spell it. */
    static String slug(String competency) {
        return competency.replace(", ", "-").replace(' ', '-').replace('/', '-');
    }
}

package org.cardwright.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cardwright.site.SiteNames;
import org.cardwright.site.SiteSeries;


/** The names that the newest generator derives for a card's file and address (format notes, 1). */
public final class CardNames {
    private static final Pattern ADDRESS = Pattern.compile(SiteNames.ADDRESS_FORM);

    private CardNames() {}

    /** A series number as the fields have it: without leading zeros. */
    public static String series(String number) {
        return number.replaceFirst("^0+(?=.)", "");
    }

    /** A series number as people know it, in four digits: {@code 0501}. */
    public static String fourDigits(String number) {
        return SiteSeries.padded(series(number));
    }

    /** A series with its title as the field job series has it: {@code 0501 Financial Administration}. */
    public static String jobSeries(String number, String title) {
        return DerivedValues.printed(number) + " " + title;
    }

    /** The name of the file, with its ending. */
    public static String file(String series, String group, String competency, String careerLevel) {
        return fourDigits(series) + "-" + slug(group) + "-" + slug(competency) + "-" + careerLevel + SiteNames.ENDING;
    }

    /** The address in the newest folder. */
    public static String permalink(String series, String competency, String careerLevel) {
        return SiteNames.NEWEST_FOLDER + addressName(series, competency, careerLevel);
    }

    /** The address in the folder of another one, with a slash at its end if that has one. */
    public static String permalinkLike(String other, String series, String competency, String careerLevel) {
        Matcher form = ADDRESS.matcher(other);
        Optional<Matcher> known = form.matches() ? Optional.of(form) : Optional.empty();
        return known.map(parts -> parts.group(1)).orElse(SiteNames.NEWEST_FOLDER) + addressName(series, competency, careerLevel)
                + known.map(parts -> parts.group(2)).orElse("");
    }

    private static String addressName(String series, String competency, String careerLevel) {
        return series(series) + "-" + slug(competency) + "-" + careerLevel;
    }

    private static String slug(String text) {
        return SiteNames.slug(text);
    }
}

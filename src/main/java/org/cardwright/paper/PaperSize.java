package org.cardwright.paper;

import java.util.Locale;
import java.util.Set;

import org.cardwright.i18n.Strings;

/** The two sizes of paper that offices use. */
public enum PaperSize {
    LETTER,
    A4;

    /** Where Letter is usual: North America, most of Central America, and a few more (Unicode CLDR, paper size). */
    private static final Set<String> LETTER_COUNTRIES = Set.of("US", "CA", "MX", "BZ", "CL", "CO", "CR", "GT", "NI", "PA",
            "PH", "PR", "SV", "VE", "GU", "AS", "MP", "VI");

    /** The size that is usual where the computer is set up for; Letter where no country is set. */
    public static PaperSize usual(Locale locale) {
        return locale.getCountry().isEmpty() || LETTER_COUNTRIES.contains(locale.getCountry()) ? LETTER : A4;
    }

    /** The name on the command line, and in style sheets. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its name and measures. */
    public String label() {
        return this == LETTER ? Strings.get("paper.letter") : Strings.get("paper.a4");
    }
}

package org.cardwright.data;

import java.util.Locale;
import java.util.Map;

/** Which colors a person wants. */
public enum Appearance {
    SYSTEM,
    LIGHT,
    DARK,
    HIGH_CONTRAST_LIGHT,
    HIGH_CONTRAST_DARK;

    private static final String WINDOWS = "Windows.SPI.HighContrast";
    private static final String GTK = "GTK.theme_name";

    /** What this is in a system that shows itself like this; never {@link #SYSTEM}. */
    public Appearance in(boolean dark, Map<String, ?> preferences) {
        if (this != SYSTEM) {
            return this;
        }
        String theme = String.valueOf(preferences.get(GTK)).toLowerCase(Locale.ROOT);
        boolean contrast = Boolean.TRUE.equals(preferences.get(WINDOWS)) || theme.startsWith("highcontrast");
        if (contrast) {
            return dark || theme.contains("inverse") ? HIGH_CONTRAST_DARK : HIGH_CONTRAST_LIGHT;
        }
        return dark ? DARK : LIGHT;
    }

    public boolean dark() {
        return this == DARK || this == HIGH_CONTRAST_DARK;
    }

    /** The name of its style sheet. */
    public String sheet() {
        return "look-" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".css";
    }
}

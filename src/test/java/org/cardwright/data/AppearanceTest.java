package org.cardwright.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class AppearanceTest {
    private static Appearance system(boolean dark, Map<String, ?> preferences) {
        return Appearance.SYSTEM.in(dark, preferences);
    }

    @Test
    void theSystemsHighContrastIsFollowed() {
        assertEquals(List.of(Appearance.LIGHT, Appearance.DARK, Appearance.HIGH_CONTRAST_LIGHT, Appearance.HIGH_CONTRAST_DARK,
                Appearance.LIGHT, Appearance.HIGH_CONTRAST_LIGHT, Appearance.HIGH_CONTRAST_DARK, Appearance.DARK),
                List.of(system(false, Map.of()), system(true, Map.of()), system(false, Map.of("Windows.SPI.HighContrast", true)),
                        system(true, Map.of("Windows.SPI.HighContrast", true)), system(false, Map.of("Windows.SPI.HighContrast", false)),
                        system(false, Map.of("GTK.theme_name", "HighContrast")), system(false, Map.of("GTK.theme_name", "HighContrastInverse")),
                        system(true, Map.of("GTK.theme_name", "Adwaita-dark"))));
    }

    @Test
    void whatAPersonChoseIsNotTheSystems() {
        for (Appearance chosen : List.of(Appearance.LIGHT, Appearance.DARK, Appearance.HIGH_CONTRAST_LIGHT, Appearance.HIGH_CONTRAST_DARK)) {
            assertEquals(chosen, chosen.in(true, Map.of("Windows.SPI.HighContrast", true)));
        }
    }

    @Test
    void eachLookHasItsStyleSheet() {
        Stream.of(Appearance.values()).filter(look -> look != Appearance.SYSTEM)
                .forEach(look -> assertNotNull(Appearance.class.getResource("/css/" + look.sheet()), look.sheet()));
        assertEquals("look-high-contrast-dark.css", Appearance.HIGH_CONTRAST_DARK.sheet());
    }
}

package org.cardwright.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

class MessageTest {
    private static final List<String> PATTERNS = List.of("plain", "{0}", "a {0} b {1}{0}", "the card''s {0}", "'{0}' is {0}", "it's {0}",
            "{0,choice,0#none|1#one|1<{0} more} of {1}", "{0,number,#.##}", "{2}", "", "{1} ''{0}''");
    private static final List<Object[]> ARGUMENTS = List.of(new Object[] {"x", "y"}, new Object[] {1, "y"},
            new Object[] {999, -999}, new Object[] {1000, -1000}, new Object[] {0, 12345678L}, new Object[] {2.5, null},
            new Object[] {"{0}", "'"}, new Object[] {1, Path.of("a")}, new Object[] {3});

    @Test
    void anyPatternIsFilledInAsByMessageFormat() {
        for (String pattern : PATTERNS) {
            for (Object[] arguments : ARGUMENTS) {
                if (!pattern.contains("choice") && !pattern.contains("number") || arguments[0] instanceof Number) {
                    assertEquals(new MessageFormat(pattern, Locale.US).format(arguments),
                            new Message(pattern).filled(arguments), pattern);
                }
            }
        }
    }

    @Test
    void aTextWithoutPlacesStaysAsItIsWhateverIsPassedAlong() {
        for (String key : Strings.bundle().keySet()) {
            String text = Strings.bundle().getString(key);
            if (!text.contains("{")) {
                assertEquals(text, Strings.get(key, 1), key);
            }
        }
        assertEquals("the card's", new Message("the card's").filled("x"));
    }

    @Test
    void everyTextIsFilledInAsByMessageFormat() {
        for (String key : Strings.bundle().keySet()) {
            String pattern = Strings.bundle().getString(key);
            if (pattern.matches("(?s).*\\{[0-9].*")) {
                Object[] arguments = {1, 2, 3, 4, 5, 6, 7};
                assertEquals(new MessageFormat(pattern, Locale.US).format(arguments), Strings.get(key, arguments), key);
            }
        }
    }
}

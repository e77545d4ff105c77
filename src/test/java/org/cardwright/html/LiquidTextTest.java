package org.cardwright.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LiquidTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "a; -1; false; a", "{ a } % }; -1; false; { a } % }", "{{ a }}b; 0; false; b", "a {{ b }} c {{ d }}; 2; false; 'a  c '", "a {% b %}; 2; true; a {% b %}",
        "{% a %} {{ b }}; 0; true; '{% a %} '", "{{ a }} {% b %}; 0; true; ' {% b %}'", "{{ a; 0; true; {{ a", "{{ a }; 0; true; {{ a }", "{{ {a} }}; 0; true; {{ {a} }}",
        "a {{{ b }}; 2; false; a {", "{{}}; 0; false; ''"})
    void commandsAreFoundAndValuesArePrintedAsNothing(String text, int first, boolean stops, String printed) {
        assertEquals(first, LiquidText.first(text, 0));
        assertEquals(first < 0 ? -1 : first + 4, LiquidText.first("{{  " + text, 2));
        assertEquals(stops, LiquidText.stops(text, 0));
        assertEquals(stops, LiquidText.stops("{% " + text, 2));
        assertEquals(printed, LiquidText.printed(text));
    }
}

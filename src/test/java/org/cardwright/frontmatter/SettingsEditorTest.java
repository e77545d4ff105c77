package org.cardwright.frontmatter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsEditorTest {
    private static String with(String text, String key, String value) throws FrontMatterException {
        return SettingsEditor.with(text, "rules", key, Optional.ofNullable(value));
    }

    /** A vertical bar stands for the end of a line. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "-", value = {
        // Changed where it is, whatever is around it.
        "rules:|  a: off|                              ; a; info    ; rules:|  a: info|",
        "'# why|rules: # all|  a: off # no|||  b:  \"off\"|'; b; info    ; '# why|rules: # all|  a: off # no|||  b:  info|'",
        "'# why|rules:|  a:   ''off''   # no|'          ; a; warning ; '# why|rules:|  a:   warning   # no|'",
        "'rules:|  a:  # later|  b: off|'               ; a; error   ; 'rules:|  a: error  # later|  b: off|'",
        "rules:|    a:|    b: off                       ; a; error   ; rules:|    a: error|    b: off",
        "rules: {a: off, b: info}|                      ; a; info    ; rules: {a: info, b: info}|",
        // Added behind the last one, as far in as the others.
        "'rules:|    a: off|# end|'                     ; b; off     ; 'rules:|    a: off|    b: off|# end|'",
        "rules:|  a: off                                ; b; off     ; rules:|  a: off|  b: off",
        "rules: # none yet|                             ; b; off     ; rules: # none yet|  b: off|",
        "'rules:|  a: off # no|||other:|  x: y|'        ; b; off     ; 'rules:|  a: off # no|  b: off|||other:|  x: y|'",
        "rules: {a: off}|                               ; b; info    ; 'rules: {a: off, b: info}|'",
        "rules: {}|                                     ; b; info    ; rules: {b: info}|",
        "'# only words|'                                ; b; info    ; '# only words|rules:|  b: info|'",
        "''                                             ; b; info    ; rules:|  b: info|",
        "'other:|  x: y'                                ; b; info    ; 'other:|  x: y|rules:|  b: info|'",
        "'---|other:|  x: y|...|'                       ; b; info    ; '---|other:|  x: y|rules:|  b: info|...|'",
        // Taken out with its line; words about it stay.
        "rules:|  a: off|  b: info|                     ; a; -       ; rules:|  b: info|",
        "'rules:|  a: off # no|  b: info|'              ; a; -       ; 'rules:|  # no|  b: info|'",
        "rules:|  a: off|                               ; a; -       ; rules:|",
        "rules:|  a: off                                ; a; -       ; rules:|",
        "rules: {a: off, b: info}|                      ; a; -       ; rules: {b: info}|",
        "'rules: {a: off, b: info}|'                    ; b; -       ; rules: {a: off}|",
        "rules: {a: off}|                               ; a; -       ; rules: {}|",
        "rules:|  a: off|                               ; b; -       ; rules:|  a: off|"})
    void oneSettingChangesAndEveryOtherByteStays(String before, String key, String value, String after) throws FrontMatterException {
        for (String end : List.of("\n", "\r\n")) {
            for (String mark : List.of("", "\uFEFF")) {
                assertEquals(mark + after.replace("|", end).replace("\r\n", before.contains("|") ? end : "\n"),
                        with(mark + before.replace("|", end), key, value));
            }
        }
    }

    @Test
    void theReverseOfWhatWasAddedRestoresTheBytes() throws FrontMatterException {
        String before = "# ours\nrules:\n  b: off # no\n\n# end\n";
        String added = with(before, "a", "info");
        assertEquals("# ours\nrules:\n  b: off # no\n  a: info\n\n# end\n", added);
        assertEquals(before, with(added, "a", null));
    }

    @Test
    void otherSectionsAndTextsInQuotesWorkTheSame() throws FrontMatterException {
        assertEquals("wording:\n  utilize: use\n  leverage: off\n",
                SettingsEditor.with("wording:\n  utilize: use\n", "wording", "leverage", Optional.of("off")));
        assertEquals("wording:\n  a: \"b: c\"\n", SettingsEditor.with("", "wording", "a", Optional.of("b: c")).replace("'", "\""));
        assertEquals(Optional.of("use"), SettingsEditor.value("wording:\n  utilize: use\n", "wording", "utilize"));
        assertEquals(Optional.empty(), SettingsEditor.value("wording:\n", "wording", "utilize"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rules: [a]\n", "rules: a\n", "- a\n", "a: &x\n  b: c\nrules: *x\n", "rules: {a: off\n", "{rules: {a: off}}\n"})
    void whatHasAnotherShapeIsRefusedAndNothingIsGuessed(String text) {
        assertThrows(FrontMatterException.class, () -> SettingsEditor.with(text, "other", "b", Optional.of("info")));
    }
}

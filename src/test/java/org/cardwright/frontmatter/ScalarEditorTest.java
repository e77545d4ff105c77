package org.cardwright.frontmatter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Objects;

import org.cardwright.fixtures.VisibleText;
import org.cardwright.text.SourceText;
import org.cardwright.text.Splice;
import org.cardwright.text.SplicePlan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

final class ScalarEditorTest {
    private static final String AFTER = "\nother: 1\n---\n";

    private static String text(String visible) {
        return SourceText.decode(VisibleText.bytes(Objects.requireNonNullElse(visible, ""))).text();
    }

    private static YamlValue.Scalar value(String file) throws FrontMatterException {
        return FrontMatter.read(file, FrontMatterBounds.of(file).orElseThrow()).entry("key")
                .flatMap(entry -> entry.value().scalar()).orElseThrow();
    }

    /** The line of the key; marked if it is not read as that text and the next way must be taken. */
    private static String line(String file, String text) {
        String line = VisibleText.of(file.substring(4, file.length() - AFTER.length()));
        try {
            return value(file).text().equals(text) ? line : "≠ " + line;
        } catch (FrontMatterException e) {
            return "≠ " + line;
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/frontmatter/edits.txt", delimiterString = " | ", quoteCharacter = '`',
            maxCharsPerColumn = 500)
    void anEditTouchesNoMoreThanItMustAndIsReadAgainAsItsText(String how, String key, String with, String ways)
            throws FrontMatterException {
        String before = "---\n" + text(key) + AFTER;
        String text = text(with);
        List<Splice> proposals = ScalarEditor.proposals(before, value(before), text, "raw".equals(how));
        List<String> lines = proposals.stream().map(way -> line(new SplicePlan().add(way).applyTo(before), text))
                .distinct().toList();
        assertEquals(ways, String.join(" ¦ ", lines));
        assertFalse(lines.getLast().startsWith("≠"));
    }
}

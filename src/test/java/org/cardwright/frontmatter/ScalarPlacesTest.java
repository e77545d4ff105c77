package org.cardwright.frontmatter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import org.cardwright.fixtures.VisibleText;
import org.cardwright.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

final class ScalarPlacesTest {
    private static final String MARK = "‸";

    @ParameterizedTest
    @CsvFileSource(resources = "/frontmatter/places.txt", delimiter = '¦', quoteCharacter = '¬', maxCharsPerColumn = 500)
    void everyCharacterOfAValueIsFoundInTheFile(String marked) throws FrontMatterException {
        String yaml = SourceText.decode(VisibleText.bytes(marked.replace(MARK, ""))).text() + "\n";
        String file = "---\n" + yaml + "---\n";
        YamlValue.Scalar value = FrontMatter.read(file, FrontMatterBounds.of(file).orElseThrow()).entry("key")
                .flatMap(entry -> entry.value().scalar()).orElseThrow();
        Map<String, Object> read = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        assertEquals(read.get("key"), value.text());
        StringBuilder places = new StringBuilder(file);
        for (int i = value.text().length(); i >= 0; i = i == 0 ? -1 : value.text().offsetByCodePoints(i, -1)) {
            places.insert(ScalarPlaces.offset(file, value, i), MARK);
        }
        assertEquals(marked, VisibleText.of(places.substring(4, places.length() - 5)));
    }

    @Test
    void everyCharacterOfALongValueIsFound() throws FrontMatterException {
        String text = "word ".repeat(60) + "end";
        String file = "---\nkey: \"" + text + "\"\n---\n";
        YamlValue.Scalar value = FrontMatter.read(file, FrontMatterBounds.of(file).orElseThrow()).entry("key")
                .flatMap(entry -> entry.value().scalar()).orElseThrow();
        for (int i = 0; i <= text.length(); i++) {
            assertEquals(10 + i, ScalarPlaces.offset(file, value, i));
        }
    }
}

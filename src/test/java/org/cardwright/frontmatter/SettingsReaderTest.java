package org.cardwright.frontmatter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Objects;
import java.util.stream.Collectors;

import org.cardwright.fixtures.VisibleText;
import org.cardwright.frontmatter.SettingsReader.Setting;
import org.cardwright.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

final class SettingsReaderTest {
    private static String told(Setting setting, String text) {
        assertEquals(setting.value(), setting.span().of(text).replaceAll("^['\"]|['\"]$", ""));
        return setting.section() + "/" + setting.key() + "=" + setting.value() + "@" + setting.span().start();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/frontmatter/settings.txt", delimiterString = " |", quoteCharacter = '`')
    void everySettingIsReadWithItsPlace(String visible, String expected) {
        String text = SourceText.decode(VisibleText.bytes(Objects.requireNonNullElse(visible, ""))).text();
        String read;
        try {
            read = SettingsReader.read(text).stream().map(setting -> told(setting, text)).collect(Collectors.joining(" "));
        } catch (FrontMatterException e) {
            read = "! " + e.offset() + " " + e.getMessage();
        }
        assertEquals(Objects.requireNonNullElse(expected, ""), read);
    }
}

package org.cardwright.frontmatter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

final class RubyScalarTest {
    @ParameterizedTest
    @CsvFileSource(resources = "/frontmatter/ruby.txt", delimiterString = " | ", quoteCharacter = '`')
    void everyTextBecomesWhatRubyMakesOfIt(RubyScalar kind, String texts) {
        assertEquals(List.of(), Arrays.stream(texts.split("; ")).filter(text -> RubyScalar.of(text) != kind).toList());
        assertEquals(kind != RubyScalar.TEXT, kind.isOther());
    }

    @Test
    void onlyWholeTextsAreTakenForSomethingElse() {
        assertEquals(RubyScalar.NULL, RubyScalar.of(""));
        assertEquals(RubyScalar.TEXT, RubyScalar.of("1\n2"));
        assertEquals(RubyScalar.TEXT, RubyScalar.of("\n"));
        assertEquals(RubyScalar.TEXT, RubyScalar.of("null\n"));
        assertEquals(RubyScalar.TEXT, RubyScalar.of(":a\nb"));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/frontmatter/ruby-tags.txt", delimiterString = "|", quoteCharacter = '`')
    void aTagDecidesWhatATextBecomes(RubyScalar kind, String tag, String style, String texts) {
        assertEquals(List.of(), Arrays.stream(texts.split("; "))
                .filter(text -> RubyScalar.of(text, tag, style.equals("plain")) != kind).toList());
    }

    @Test
    void aNumberIsRefusedThatBeginsLikeOne() {
        assertEquals(List.of("0x_", "-0x_", "+0b,", ".e+1"), Stream.of("", "0x_", "-0x_", "+0b,", ".e+1", ":a", "::", "0", "7-9", "0x1",
                "-", "a").filter(RubyScalar::isRefusedNumber).toList());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/frontmatter/ruby-escapes.txt", delimiterString = " | ", quoteCharacter = '`')
    void halfACharacterIsFoundAndTwoHalvesBecomeOne(boolean half, String quoted, String whole) {
        assertEquals(half, RubyScalar.hasHalfCharacter(quoted), quoted);
        assertEquals(whole, RubyScalar.wholeCharacters(quoted));
    }
}

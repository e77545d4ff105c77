package org.cardwright.frontmatter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

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
}

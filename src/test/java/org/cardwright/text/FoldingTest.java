package org.cardwright.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.cardwright.fixtures.VisibleText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FoldingTest {
    private static String text(String visible) {
        return SourceText.decode(VisibleText.bytes(visible)).text();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', ignoreLeadingAndTrailingWhitespace = false, value = {"A b,a b", " A  b ,a b", "\u00A0a\u200B\u2003b,a b", "don’t,don't", "‘a’ ‚b‛ ʼ′,'a' 'b' ''",
        "“a” „b‟ ″,\"a\" \"b\" \"", "7–9 7—9 7‑9 7−9 7－9,7-9 7-9 7-9 7-9 7-9", "Cafe\u0301 É,café é", "\u200D,``", "``,``", "a␉b␍¶c,a b c", "~⟦7F⟧,~⟦7F⟧", "Ñ,ñ"})
    void textsThatSayTheSameWordsAreFoldedAlike(String text, String folded) {
        assertEquals(text(folded), Folding.of(text(text)));
        assertEquals(text(folded), Folding.of(text(folded)));
    }

    @Test
    void blanksAreWhatNobodySees() {
        String blanks = IntStream.rangeClosed(0, 0xFFFF).filter(c -> Folding.isSpace((char) c)).mapToObj(Integer::toHexString)
                .collect(Collectors.joining(" "));
        assertEquals(IntStream.rangeClosed(0, 0x20).mapToObj(Integer::toHexString).collect(Collectors.joining(" "))
                + " 85 a0 ad 2000 2001 2002 2003 2004 2005 2006 2007 2008 2009 200a 200b 200c 200d 200e 200f 2028 2029 202f 2060"
                + " 3000 feff", blanks);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', ignoreLeadingAndTrailingWhitespace = false, value = {"a~,", "a⟦7F⟧\u2028\uFEFF,", "a\"b,\"", "a\\b,\\", "a␉b,␉", "a⟦1F⟧,⟦1F⟧", "a b,"})
    void theFirstCharacterThatBreaksTheSearchIsFound(String value, String breaking) {
        assertEquals(Optional.ofNullable(breaking).map(sign -> text(sign).charAt(0)), SearchText.breaking(text(value)));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {"a\"b¶~,-1,-1", "a\\b,1,1", "ab␉c,2,2", "a¶b␍c,-1,3", "a␍¶b,-1,-1", "a␍,-1,1", "a⟦1F⟧b,1,1", "a b⟦7F⟧,-1,-1"})
    void whereABodyBreaksTheSearchDependsOnItsReturns(String body, int kept, int returns) {
        assertEquals(kept < 0 ? -1 : kept + 1, SearchText.breakingInBody("\\" + text(body), 1, false));
        assertEquals(returns < 0 ? -1 : returns + 1, SearchText.breakingInBody("\\" + text(body), 1, true));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', ignoreLeadingAndTrailingWhitespace = false, value = {"a b,a b", "a␉b,a b", "a ¶␉  b,a b", "¶a,a", "a¶,a", "a⟦01⟧b,ab", "a¶⟦01⟧ b,a b",
        " a  b , a  b ", "a⟦0B⟧b⟦0C⟧c␍d,a b c d", "a⟦0E⟧⟦08⟧b,ab", "¶,``", "`  ¶  a`,a"})
    void lineBreaksBecomeOneBlank(String text, String line) {
        assertEquals(line, SearchText.onOneLine(text(text)));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {"9,TAB", "34,\"", "92,\\", "1,U+0001", "127,U+007F"})
    void aCharacterIsCalledAsPersonsCallIt(int c, String name) {
        assertEquals(name, SearchText.name((char) c));
    }
}

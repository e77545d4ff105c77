package org.cardwright.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {
    @ParameterizedTest
    @ValueSource(strings = {"a.md", "0501-Personal-Customer-Service-Entry.md", "a.b.markdown", "Ärger – 1.html",
        "console.md", "com10.md", "a'b,(c)&d.MD"})
    void ordinaryNamesAreAllowed(String name) {
        assertEquals(Optional.empty(), FileNames.problem(name));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = ';', value = {
        "` `; Enter a file name.",
        "a/b.md; A file name must not contain /.",
        "..\\b.md; A file name must not contain \\.",
        "a:b.md; A file name must not contain :.",
        "a?.md; A file name must not contain ?.",
        "a*.md; A file name must not contain *.",
        "a\".md; A file name must not contain \".",
        "`a\tb.md`; The file name contains an invisible character. Type the name again.",
        "` a.md`; A file name must not begin or end with a space or a dot.",
        "`a.md `; A file name must not begin or end with a space or a dot.",
        "a.md.; A file name must not begin or end with a space or a dot.",
        "..; A file name must not begin or end with a space or a dot.",
        "`a .md`; A file name must not begin or end with a space or a dot.",
        "nul.md; Windows reserves this name for a device. Choose another name.",
        "Com1.x.md; Windows reserves this name for a device. Choose another name.",
        "LPT9.html; Windows reserves this name for a device. Choose another name.",
        "a.txt; The name of a card's file must end with .md",
        "a; The name of a card's file must end with .md"})
    void otherNamesAreRefusedWithTheReason(String name, String reason) {
        assertEquals(Optional.of(reason), FileNames.problem(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {".md", ".a.md", "_a.md", "#a.md", "~a.md", "a.md~"})
    void namesThatTheSitePassesOverAreRefused(String name) {
        assertEquals(Optional.of("The site ignores files whose names begin with a dot, an underscore, # or ~, or end "
                + "with ~. Choose another name."), FileNames.problem(name));
    }

    @Test
    void aNameHasAtMost255Bytes() {
        assertEquals(Optional.empty(), FileNames.problem("ä".repeat(126) + ".md"));
        assertEquals(Optional.of("The file name is too long. Shorten it."), FileNames.problem("ä".repeat(127) + ".md"));
    }
}

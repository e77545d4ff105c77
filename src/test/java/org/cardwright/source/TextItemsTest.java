package org.cardwright.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextItemsTest {
    /** A cell with > for a tab and / for a line feed, and the items that it is to have. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            '>A/>B/>C'     | A;B;C     | '>A/>B/>C'
            '>A ?/>B '     | A ?;B     | '>A ?/>B '
            '>A ?/>B '     | A ?;X     | '>A ?/>X '
            '>A/>B/>C'     | A;C       | '>A/>C'
            '>A/>B/>C'     | A;B       | '>A/>B'
            '>A/>B '       | A         | '>A '
            '>A/>B'        | A;B;C     | '>A/>B/>C'
            '>A'           | A;B       | '>A/>B'
            '>A  />B'      | X;A;B     | '>X  />A  />B'
            '> A/> B'      | A;B;C     | '> A/> B/> C'
            ''             | A;B       | '>A/>B'
            '>A/>B'        | ''        | ''
            'A/>B'         | A;X       | 'A/>X'
            '>/>A'         | A;B       | '>/>A/>B'
            '>R&amp;D/>B'  | R&D;C     | '>R&amp;D/>C'
            '>A'           | A;x < y   | '>A/>x &lt; y'
            '>A//>B'       | A;C;B     | '>A//>C//>B'
            """)
    void whatStaysKeepsItsEveryLetter(String cell, String items, String wanted) {
        List<String> all = items.isEmpty() ? List.of() : Stream.of(items.split(";")).toList();
        String now = TextItems.of(letters(cell)).with(all);
        assertEquals(letters(wanted), now);
        assertEquals(all, TextItems.of(now).items());
    }

    private static String letters(String text) {
        return text.replace(">", "\t").replace("/", "\n");
    }
}

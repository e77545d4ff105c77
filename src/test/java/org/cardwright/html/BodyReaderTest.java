package org.cardwright.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.cardwright.fixtures.VisibleText;
import org.cardwright.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

final class BodyReaderTest {
    private static final String FRONT = "---\na: b\n---\n";

    /** @param lines the body, then what is found in it */
    record Case(List<String> lines) {
        @Override
        public String toString() {
            return lines.getFirst();
        }
    }

    static Stream<Case> cases() throws IOException {
        try (var in = BodyReaderTest.class.getResourceAsStream("/html/bodies.txt")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(all.split("\\R\\R")).skip(1).map(block -> new Case(block.lines().toList()));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void titlesHeadingsItemsAndCoursesAreFoundWhereTheyStand(Case body) {
        String visible = body.lines().getFirst();
        String file = FRONT + SourceText.decode(VisibleText.bytes(visible.substring(2))).text();
        List<String> said = new ArrayList<>(List.of(visible));
        said.addAll(new BodyText(file, FRONT.length(), Body.read(file, FRONT.length())).lines());
        assertEquals(String.join("\n", body.lines()), String.join("\n", said));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/html/templates.txt", delimiterString = " | ", quoteCharacter = '\'')
    void theMarksOfABodyTellItsTemplate(String id, String body) {
        String file = FRONT + SourceText.decode(VisibleText.bytes(body)).text();
        assertEquals(id, BodyTemplate.of(file, FRONT.length()).id());
    }
}

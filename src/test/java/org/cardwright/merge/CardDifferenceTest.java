package org.cardwright.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.cardwright.document.CardDocument;
import org.cardwright.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The format of the cases is described where they are. */
final class CardDifferenceTest {
    static Stream<MergeCasesTest.Case> cases() throws IOException {
        return MergeCasesTest.read("/merges/differences.txt");
    }

    private static String changed(String card, String change) {
        String[] sides = change.split(" => ?", 2);
        String after = card.replace(MergeCasesTest.visible(sides[0]), MergeCasesTest.visible(sides[1]));
        if (after.equals(card)) {
            throw new IllegalArgumentException(change + " changes nothing");
        }
        return after;
    }

    private static List<String> said(String before, String after) {
        return CardDifference.of(CardDocument.read(new SourceText(before, false)), CardDocument.read(new SourceText(after, false)))
                .stream().map(change -> "  " + change.label() + " [" + change.before() + "] [" + change.after() + "]").toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aDifferenceIsToldByFieldItemAndCourse(MergeCasesTest.Case different) throws IOException {
        String card = SourceText.decode(Files.readAllBytes(Path.of("src/test/resources/rules/base.card"))).text();
        List<String> lines = different.lines().stream().filter(line -> !line.startsWith(" ")).toList();
        String after = card;
        for (String change : lines) {
            after = changed(after, change);
        }
        List<String> said = new ArrayList<>(lines);
        said.addAll(said(card, after));
        assertEquals(String.join("\n", different.lines()), String.join("\n", said));
    }
}

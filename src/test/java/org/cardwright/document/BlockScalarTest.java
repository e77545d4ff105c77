package org.cardwright.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.regex.Matcher;

import org.cardwright.fixtures.FixtureFile;
import org.cardwright.model.CardField;
import org.cardwright.model.ItemKind;
import org.cardwright.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values that stand in the file as a block of lines: an edit changes the lines that differ and keeps the block. */
class BlockScalarTest {
    private static final String FOLDED = FixtureFile.named("yaml/folded-block").source().text();
    private static final String LIST = FixtureFile.named("yaml/list-as-folded-block").source().text();

    /** {@code /} stands for a line break. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', ignoreLeadingAndTrailingWhitespace = false, value = {
            ">-/  Plans and serves/  the people/;Plans and helps the people;>-/  Plans and helps/  the people/",
            ">/  Plans and serves/  the people/;Plans and serves the people well;"
                    + ">/  Plans and serves/  the people well/",
            ">+/  Plans//;Serves;>+/  Serves//",
            ">-/  Plans//  and serves/;Plans/and helps;>-/  Plans//  and helps/",
            ">-/  Plans///  and serves/;Plans//and helps;>-/  Plans///  and helps/",
            ">-/  Plans/  and serves/;Plans, and serves;>-/  Plans,/  and serves/",
            ">-/  Plans and serves/;Plans/and serves;>-/  Plans//  and serves/",
            ">-/  Plans/    more/  less/;Plans/  more/fewer;>-/  Plans/    more/  fewer/",
            ">- # folded/  Plans/;Serves;>- # folded/  Serves/",
            "|/  Plans: and #1/  the \"people\"/;Plans: and #2/the \"people\";|/  Plans: and #2/  the \"people\"/",
            "|-/  Plans/;Plans/and serves;|-/  Plans/  and serves/",
            "|-/  Plans/;Plans//and serves;|-/  Plans//  and serves/",
            "|+/  Plans///;Serves;|+/  Serves///",
            "|2-/  Plans/  more/;Plans/less;|2-/  Plans/  less/",
            "|//  Plans/;Serves;|//  Serves/",
            "|/  Plans  /;Serves;|/  Serves  /",
            "|/ Plans/;Serves;|/ Serves/",
    })
    void anEditKeepsTheBlockAndItsReverseRestoresTheBytes(String before, String value, String after) {
        for (String lineBreak : List.of("\n", "\r\n")) {
            String card = card(before).replace("\n", lineBreak);
            CardDocument original = CardDocument.read(new SourceText(card, false));
            String old = original.card().text(CardField.DESCRIPTION);
            CardDocument edited = set(original, value.replace('/', '\n'));
            assertEquals(card(after).replace("\n", lineBreak), edited.text());
            assertEquals(value.replace('/', '\n'), edited.card().text(CardField.DESCRIPTION));
            boolean split = after.chars().filter(c -> c == '/').count() != before.chars().filter(c -> c == '/').count();
            if (!split) {
                assertEquals(card, set(edited, old).text());
            }
        }
    }

    @Test
    void aBlockThatLosesItsTextIsABlockNoMore() {
        CardDocument original = CardDocument.read(new SourceText(card(">/  Plans/"), false));
        assertEquals(card("''/"), set(original, "").text());
    }

    @Test
    void anItemOfAListInABlockOfLinesChangesItsLineAndTheBody() throws EditRefusedException {
        String card = LIST;
        CardDocument original = CardDocument.read(new SourceText(card, false));
        CardDocument edited = original.apply(new Edit.SetItem(ItemKind.BEHAVIOR, 1, 1, "Asks for cost data"));
        assertEquals(card.replace("Gathers cost data from program offices", "Asks for cost data"), edited.text());
        assertEquals(card, edited.apply(new Edit.SetItem(ItemKind.BEHAVIOR, 1, 1,
                "Gathers cost data from program offices")).text());
    }

    private static CardDocument set(CardDocument document, String value) {
        try {
            return document.apply(new Edit.SetField("competency_description", value));
        } catch (EditRefusedException e) {
            throw new AssertionError(e);
        }
    }

    private static String card(String description) {
        return FOLDED.replaceFirst("competency_description: >\n(  .*\n)+", Matcher.quoteReplacement(
                "competency_description: " + description.replace('/', '\n')));
    }
}

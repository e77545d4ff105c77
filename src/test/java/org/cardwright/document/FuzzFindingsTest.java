package org.cardwright.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;

import org.cardwright.model.ItemKind;
import org.cardwright.text.SourceText;
import org.junit.jupiter.api.Test;

/** What spoiled cards brought to light, each in its smallest form. */
class FuzzFindingsTest {
    private static final String HEAD = """
            ---
            competency: X
            behavior_illustrations: " a  b ?  c"
            proficiency_level_definition: " d  e ?  f"
            ---

            """;

    @Test
    void severalKeysOnOneLineStayWhereTheyAreWhenCleaned() {
        CardDocument card = read("---\n{title: a, series: 501,\n layout: b}\n---\n");
        assertEquals(card.text(), CardCleaner.clean(card).document().text());
    }

    @Test
    void anItemThatSwallowsTheRestOfTheBodyCannotBeTakenOut() {
        CardDocument card = read(HEAD + section("Behavior Illustrations", "a ", "b", "c<script>")
                + section("Proficiency Level Definition", "d ", "e", "f"));
        assertThrows(EditRefusedException.class, () -> card.apply(new Edit.RemoveLevel(2)));
        assertThrows(EditRefusedException.class, () -> card.apply(new Edit.RemoveItem(ItemKind.BEHAVIOR, 2, 0)));
    }

    @Test
    void anItemDoesNotMoveOverTheBorderOfTwoListsWhoseTitleIsBroken() {
        CardDocument card = read(HEAD + section("Behavior Illustrations", "a ", "b", "c")
                + section("Proficiency", "d ", "e", "f"));
        assertThrows(EditRefusedException.class,
                () -> card.apply(new Edit.MoveItem(ItemKind.BEHAVIOR, 2, 0, 1, 0)));
    }

    @Test
    void coursesThatShareALineBecauseOfALoneCarriageReturnAreNotMoved() {
        CardDocument card = read("---\nrelevant_courses:\n - a, b\r - c, d\nfilters: x\n---\n");
        if (card.readable() && card.card().courses().size() == 2) {
            assertThrows(EditRefusedException.class, () -> card.apply(new Edit.MoveCourse(1, 0)));
        }
    }

    @Test
    void cleaningACardWithWindowsLineEndsTwiceIsLikeOnce() {
        String text = (HEAD + section("Behavior Illustrations", "a ", "b", "c")
                + section("Proficiency Level Definition", "d ", "e", "f").replace("Level 2 - Basic", "Level 2 - Ba\nsic"))
                .replace("\n", "\r\n");
        CardDocument once = CardCleaner.clean(read(text)).document();
        assertEquals(once.text(), CardCleaner.clean(once).document().text());
        assertTrue(!once.text().contains("\r\r"));
    }

    @Test
    void anEmptyListKeepsItsFormWhenALevelIsAdded() throws EditRefusedException {
        CardDocument card = read("---\ncompetency: X\nbehavior_illustrations: |+\nproficiency_level_definition: \"\"\n"
                + "---\n\n" + section("Behavior Illustrations", "", "", "").replace("<dd></dd>", "")
                + section("Proficiency Level Definition", "", "", "").replace("<dd></dd>", ""));
        CardDocument after = card.apply(new Edit.AddLevel(5));
        assertTrue(after.text().contains("behavior_illustrations: |+\n"), after.text());
    }

    @Test
    void aHeadingOfManyParenthesesTakesNoTime() {
        String heading = "(".repeat(140_000) + "Level" + " ".repeat(140_000);
        assertTimeout(Duration.ofSeconds(5), () -> read("---\ntitle: a\n---\n<p>Behavior Illustrations</p><dl><dt>"
                + heading + "</dt></dl>"));
    }

    @Test
    void aReferenceToHalfACharacterMovesAsTheReplacementCharacterThatBrowsersShow() throws EditRefusedException {
        CardDocument after = moved("fo&#xD800;r you");
        assertEquals(after.text(), CardDocument.read(SourceText.decode(after.source().bytes())).text());
        assertTrue(after.text().contains("<dd>fo\uFFFDr you"), after.text());
    }

    @Test
    void aCarriageReturnWithinAnItemIsNoLineEndOfTheBody() throws EditRefusedException {
        CardDocument after = moved("na\\rrative");
        assertEquals(-1, after.text().indexOf('\r'));
        assertTrue(after.text().contains("<dd>na&#13;rative"), after.text());
    }

    /** The item stands in the front matter alone, and moves to a level of the body. */
    private static CardDocument moved(String item) throws EditRefusedException {
        CardDocument card = read(HEAD.replace("\" a  b ?  c\"", '"' + item + '"')
                + section("Behavior Illustrations", "a ", "b", "c"));
        return card.apply(new Edit.MoveItem(ItemKind.BEHAVIOR, Edit.UNASSIGNED, 0, 2, 1));
    }

    private static CardDocument read(String text) {
        return CardDocument.read(new SourceText(text, false));
    }

    private static String section(String title, String first, String second, String third) {
        return """
                <div class="desktop:grid-col-6 margin-y-3">
                  <div class="border-top-2 bg-white padding-3">
                    <p class="text-bold label-color font-size-21">%s</p>
                    <hr class="hr-green"/>
                    <dl class="text-base"><dt>X (Level 1 - Awareness)</dt><dd>%s</dd><dd>%s</dd>\
                <dt>X (Level 2 - Basic)</dt><dd>%s</dd></dl>
                  </div>
                </div>
                """.formatted(title, first, second, third);
    }
}

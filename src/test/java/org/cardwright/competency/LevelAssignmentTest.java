package org.cardwright.competency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

import org.cardwright.document.CardDocument;
import org.cardwright.document.EditRefusedException;
import org.cardwright.edit.CardId;
import org.cardwright.fixtures.FixtureFile;
import org.cardwright.model.ItemKind;
import org.junit.jupiter.api.Test;

class LevelAssignmentTest {
    private static final CardId ENTRY = TwelveCards.id("0510", "Entry");

    private static List<OptionalInt> levels(int... levels) {
        return java.util.Arrays.stream(levels).mapToObj(level -> level == 0 ? OptionalInt.empty()
                : OptionalInt.of(level)).toList();
    }

    @Test
    void theLevelsOfOtherCardsAreSuggestedAndGiveTheCardItsBodyBack() throws EditRefusedException {
        Map<CardId, String> texts = new TreeMap<>(TwelveCards.texts());
        String whole = texts.get(ENTRY);
        texts.put(ENTRY, whole.substring(0, whole.indexOf("\n<div")));
        Map<CardId, CardDocument> documents = TwelveCards.documents(texts);
        SharedIndex index = SharedIndex.of(documents);
        assertEquals(7, documents.get(ENTRY).card().unassignedBehaviors().size());

        Map<ItemKind, List<OptionalInt>> levels = Map.of(
                ItemKind.BEHAVIOR, LevelAssignment.suggested(index, ENTRY, ItemKind.BEHAVIOR),
                ItemKind.DEFINITION, LevelAssignment.suggested(index, ENTRY, ItemKind.DEFINITION));
        assertEquals(levels(1, 1, 1, 2, 2, 2, 2), levels.get(ItemKind.BEHAVIOR));
        assertEquals(levels(1, 1, 1, 2, 2, 2), levels.get(ItemKind.DEFINITION));
        assertEquals(whole, LevelAssignment.assign(documents.get(ENTRY), levels).text());
    }

    @Test
    void aBodyOfAnOldFormIsWrittenAnewWithLevels() throws EditRefusedException {
        CardDocument old = CardDocument.read(FixtureFile.named("bodies/flat").source());
        CardDocument without = CardDocument.read(old.source().with(old.text()
                .replaceAll("<p><b>Relevant Courses(?s).*", "")));
        CardDocument after = LevelAssignment.assign(without, Map.of(ItemKind.BEHAVIOR, levels(2, 1),
                ItemKind.DEFINITION, levels(1, 2)));

        String body = "\n<div class=\"desktop:grid-col-6 margin-y-3\">\n";
        assertEquals(without.text().substring(0, without.text().indexOf("\n<p>"))
                .replace("Confirms that final reports arrived ? Releases unspent balances",
                        "Releases unspent balances ? Confirms that final reports arrived"),
                after.text().substring(0, after.text().indexOf(body)));
        assertEquals(List.of("Releases unspent balances"), after.card().level(1).orElseThrow().behaviors());
        assertEquals(List.of("Needs guidance now and then"), after.card().level(2).orElseThrow().definitions());
        assertEquals("grid-6-green", after.template());
    }

    @Test
    void anOldBodyThatSaysMoreIsNotWrittenOver() {
        CardDocument old = CardDocument.read(FixtureFile.named("bodies/flat").source());
        EditRefusedException refused = assertThrows(EditRefusedException.class, () -> LevelAssignment.assign(old,
                Map.of(ItemKind.BEHAVIOR, levels(1, 1))));
        assertEquals("The body of this card has an old form and contains text that appears in no other place on the "
                + "card. Edit the card as text.", refused.getMessage());
    }

    @Test
    void itemsBesideKnownLevelsAreMovedThere() throws EditRefusedException {
        CardDocument card = CardDocument.read(
                FixtureFile.named("disagreements/behavior-missing-in-body").source());
        CardDocument after = LevelAssignment.assign(card, Map.of(ItemKind.BEHAVIOR, levels(1)));

        assertEquals(List.of("Lists the steps of the annual budget cycle", "Checks totals against the prior year",
                "Gathers cost data from program offices"), after.card().level(1).orElseThrow().behaviors());
        assertEquals(List.of(), after.card().unassignedBehaviors());
        assertEquals(card, LevelAssignment.assign(card, Map.of(ItemKind.BEHAVIOR, levels(0))));
    }

    @Test
    void itemsBelowAHeadingWithoutALevelGetTheLevelsOfOtherCards() throws EditRefusedException {
        Map<CardId, String> texts = new TreeMap<>(TwelveCards.texts());
        String whole = texts.get(ENTRY);
        texts.put(ENTRY, whole.replaceAll("<dt>Customer Service \\(Level 1[^)]*\\)", "<dt>Customer Service")
                .replaceAll("<dt>Customer Service \\(Level 2[^)]*\\)</dt>", "<dt>Customer Service</dt>"));
        Map<CardId, CardDocument> documents = TwelveCards.documents(texts);
        CardDocument card = documents.get(ENTRY);
        assertEquals(List.of(0), card.card().levels().stream().map(level -> level.number()).toList());
        assertEquals(card.card().levels().getFirst().behaviors(), LevelAssignment.open(card.card(), ItemKind.BEHAVIOR));

        SharedIndex index = SharedIndex.of(documents);
        Map<ItemKind, List<OptionalInt>> levels = Map.of(
                ItemKind.BEHAVIOR, LevelAssignment.suggested(index, ENTRY, ItemKind.BEHAVIOR),
                ItemKind.DEFINITION, LevelAssignment.suggested(index, ENTRY, ItemKind.DEFINITION));
        assertEquals(levels(1, 1, 1, 2, 2, 2, 2), levels.get(ItemKind.BEHAVIOR));
        assertEquals(whole, LevelAssignment.assign(card, levels).text());
        assertEquals(card, LevelAssignment.assign(card, Map.of(ItemKind.BEHAVIOR, levels(0))));
    }
}

package org.cardwright.competency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.cardwright.document.CardDocument;
import org.cardwright.document.Edit;
import org.cardwright.document.EditRefusedException;
import org.cardwright.edit.CardId;
import org.cardwright.model.ItemKind;
import org.cardwright.text.SourceText;
import org.junit.jupiter.api.Test;

class SharedIndexTest {
    private static final CardId ENTRY = TwelveCards.id("0510", "Entry");

    private final Map<CardId, CardDocument> documents = TwelveCards.documents();
    private final SharedIndex index = SharedIndex.of(documents);

    private SharedComparison level(int level, ItemKind kind) {
        return index.compare(ENTRY, SharedKey.items(documents.get(ENTRY).card(), level, kind).orElseThrow());
    }

    @Test
    void cardsAreTheSameOrDifferOrLackTheLevel() {
        SharedComparison one = level(1, ItemKind.BEHAVIOR);
        assertEquals(11, one.count(SharedState.SAME));
        SharedComparison two = level(2, ItemKind.BEHAVIOR);
        assertEquals(List.of(TwelveCards.id("0510", "Mid"), TwelveCards.id("0510", "Senior")),
                two.cards(SharedState.SAME));
        assertEquals(9, two.count(SharedState.DIFFERENT));
        SharedComparison three = level(3, ItemKind.DEFINITION);
        assertEquals(6, three.count(SharedState.DIFFERENT));
        assertEquals(5, three.count(SharedState.MISSING));
    }

    @Test
    void anEditIsKnownAtOnce() throws EditRefusedException {
        CardId other = TwelveCards.id("0560", "Mid");
        index.put(other, Optional.of(documents.get(other).apply(new Edit.SetItem(ItemKind.BEHAVIOR, 1, 0, "Listens"))));

        assertEquals(List.of(other), level(1, ItemKind.BEHAVIOR).cards(SharedState.DIFFERENT));
        assertEquals(10, level(1, ItemKind.BEHAVIOR).count(SharedState.SAME));
    }

    @Test
    void aCardThatLeavesTheCompetencyOrTheFolderIsNoLongerCompared() throws EditRefusedException {
        CardId renamed = TwelveCards.id("0560", "Mid");
        index.put(renamed, Optional.of(documents.get(renamed).apply(new Edit.SetField("competency", "Listening"))));
        index.put(TwelveCards.id("0560", "Senior"), Optional.empty());

        assertEquals(9, level(1, ItemKind.BEHAVIOR).states().size());
        assertEquals(Optional.empty(), index.document(TwelveCards.id("0560", "Senior")));
    }

    @Test
    void spellingsOfACompetencyAreOneCompetency() {
        CardId card = new CardId(Path.of("a.md"));
        CardDocument spelled = CardDocument.read(new SourceText(
                TwelveCards.texts().get(ENTRY).replace("competency: Customer Service", "competency: Customer-service"),
                false));
        index.put(card, Optional.of(spelled));

        assertEquals(SharedState.SAME, level(1, ItemKind.BEHAVIOR).states().get(card));
    }

    @Test
    void theMatrixComparesEachLevelWithWhatMostCardsSay() {
        CompetencyMatrix matrix = CompetencyMatrix.of(documents, Set.of(ItemKind.values()));
        assertEquals(List.of("0501-Personal-Customer-Service-Entry.md", "0501-Personal-Customer-Service-Mid.md",
                "0501-Personal-Customer-Service-Senior.md"),
                matrix.cards().subList(0, 3).stream().map(CardId::name).toList());
        assertEquals(List.of("SSSSSSSSSSSS", "DDDDDDSSSSSS", "------SSSSSS", "------------", "------------"),
                matrix.rows().stream().map(SharedIndexTest::letters).toList());
        assertEquals(List.of(1, 3, 2, 3, 0, 6), List.of(matrix.rows().get(1).get(0).variant(),
                matrix.rows().get(1).get(0).alike(), matrix.rows().get(1).get(3).variant(),
                matrix.rows().get(1).get(3).alike(), matrix.rows().get(1).get(6).variant(),
                matrix.rows().get(1).get(6).alike()));
    }

    @Test
    void theMatrixComparesByOneListAlone() {
        CompetencyMatrix matrix = CompetencyMatrix.of(documents, Set.of(ItemKind.DEFINITION));
        assertEquals("SSSSSSSSSSSS", letters(matrix.rows().get(1)));
    }

    private static String letters(List<CompetencyMatrix.Cell> row) {
        StringBuilder letters = new StringBuilder();
        row.forEach(cell -> letters.append(cell.state() == SharedState.MISSING ? '-' : cell.state().name().charAt(0)));
        return letters.toString();
    }
}

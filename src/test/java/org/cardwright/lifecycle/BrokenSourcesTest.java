package org.cardwright.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Refusal;
import org.cardwright.edit.StepPlan;
import org.cardwright.model.CardField;
import org.cardwright.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No name, address or title is made of a value that is none. */
class BrokenSourcesTest {
    private static FolderCards with(String old, String now) {
        Map<CardId, CardDocument> cards = new TreeMap<>(Folder.documents());
        String text = cards.get(Folder.ENTRY_510).text();
        assertTrue(text.contains(old), old);
        cards.put(Folder.ENTRY_510, CardDocument.read(new SourceText(text.replace(old, now), false)));
        return FolderCards.of(cards, List.of());
    }

    private static List<String> refusals(StepPlan plan) {
        return Stream.of(plan.refusals().stream(), plan.cards().stream().flatMap(card -> card.refusal().stream()))
                .flatMap(refusals -> refusals).map(Refusal::reason).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"undefined", "nan", "N/A", "None", "tbd", "[object Object]"})
    void aCardOfAnUnknownCompetencyIsNotDuplicated(String value) {
        FolderCards folder = with("\ncompetency: Customer Service\n", "\ncompetency: '" + value + "'\n");
        assertEquals(List.of(Folder.ENTRY_510.name() + " cannot be duplicated: its competency is \"" + value
                + "\". Correct that first."), refusals(Duplicates.plan(folder, List.of(Folder.ENTRY_510),
                List.of(new CopyTarget("511", "Auditing", "Senior")))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"undefined", "nan", "N/A", "None", "tbd", "[object Object]"})
    void noPlaceholderBecomesTheNameOfACard(String value) {
        FolderCards folder = Folder.samples();
        String refusal = "\"" + value + "\" is a placeholder, not a name. Enter the real one.";
        assertEquals(List.of(refusal), refusals(Renames.plan(folder, List.of(Folder.ENTRY_510),
                new RenameDraft(Optional.of(value), Optional.empty(), true, Optional.empty(), true, Optional.empty()))));
        assertEquals(List.of(refusal), refusals(SeriesTitles.plan(folder, "510", value)));
        assertEquals(List.of(refusal), refusals(Duplicates.newSeries(folder, "343", value, "510", Set.of("Entry"))));
        NewCard card = new NewCard(new NewCardDraft("510", "Accounting", "Entry", value, "Primary", Set.of(1), false,
                Optional.empty(), Optional.empty()), folder);
        assertEquals(List.of(refusal), refusals(card.plan()));
        assertEquals(List.of("", ""), List.of(card.derivedFileName(), card.derivedPermalink()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"510.0", "+510", "undefined"})
    void noTitleIsMadeOfASeriesThatIsNoNumber(String value) {
        FolderCards folder = with("\nseries: 510\n", "\nseries: " + value + "\n");
        StepPlan plan = SeriesTitles.plan(folder, value, "Accounts");
        assertEquals(List.of(), Folder.changes(plan));
        assertEquals(List.of(Folder.ENTRY_510.name() + " cannot be changed: its series is \"" + value
                + "\". Correct that first."), refusals(plan));
        var card = folder.document(Folder.ENTRY_510).card();
        assertEquals(Optional.empty(), Renames.derivedFileName(Folder.ENTRY_510, card));
        assertEquals(card.text(CardField.PERMALINK), Renames.derivedPermalink(card));
    }
}

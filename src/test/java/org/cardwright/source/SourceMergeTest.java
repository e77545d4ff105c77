package org.cardwright.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.cardwright.document.CardDocument;
import org.cardwright.document.Edit;
import org.cardwright.edit.CardId;
import org.cardwright.edit.PlannedCard;
import org.cardwright.edit.Progress;
import org.cardwright.edit.StepPlan;
import org.cardwright.model.CardField;
import org.cardwright.model.ItemKind;
import org.junit.jupiter.api.Test;

class SourceMergeTest {
    private static final String DATA_ENTRY = "0501-Secondary-Data-Analytics-Management-and-Visualization-Entry.md";
    private static final String DATA_MID = "0501-Secondary-Data-Analytics-Management-and-Visualization-Mid.md";
    private static final String TEXT = "\tUses data\n\tExplains data";

    /** The cards as they were when both sides agreed, until they are edited. */
    private final EditedSite site = new EditedSite(Excerpt.sources().with(Map.of(SourceKind.TEXTS,
            List.of(new TableEdit.SetCell(2, "behavioral_illustrations_3", SourceValue.words(TEXT))))));

    private SourceComparison changed(SourceKind kind, TableEdit... edits) {
        SiteSources now = site.sources.with(Map.of(kind, List.of(edits)));
        return SourceComparison.of(now, Generator.generate(now), site.cards);
    }

    private static TableEdit cell(int row, String column, String text) {
        return new TableEdit.SetCell(row, column, SourceValue.words(text));
    }

    private List<String> ways(SourceComparison comparison) {
        return new SourceMerge(comparison, AgreedCards.of(site.made)).ways().entrySet().stream().map(way -> way.getValue() + " "
                + way.getKey().replace(DATA_MID, "Mid").replace(DATA_ENTRY, "Entry").replaceAll("\n.*", "")).toList();
    }

    @Test
    void whichSideChangedIsKnownFromWhatBothAgreedOn() {
        site.set(DATA_MID, CardField.DESCRIPTION, "Here").set(DATA_ENTRY, CardField.DESCRIPTION, "Here")
                .edit(DATA_MID, new Edit.RemoveCourse(0));
        assertEquals(List.of("BOTH DESCRIPTION|Entry|", "TO_SOURCES DESCRIPTION|Mid|", "TO_CARDS GROUP|Mid|",
                "TO_SOURCES COURSE|Mid|Data Reliability Assessments"), ways(changed(SourceKind.CARDS,
                cell(8, "DESCRIPTION", "There"), cell(9, "TYPE:", "Primary"))));
        assertEquals(List.of("TO_SOURCES DESCRIPTION|Entry|", "TO_CARDS COURSE|Entry|Data Assessments",
                "TO_SOURCES DESCRIPTION|Mid|", "TO_CARDS COURSE|Mid|Data Assessments"),
                ways(changed(SourceKind.COURSES, cell(4, "course_title", "Data Assessments"))));
    }

    @Test
    void cardsThatCameAndWentAreKnownToo() {
        site.cards.remove(EditedSite.id(DATA_MID));
        assertEquals(List.of("TO_CARDS ONLY_HERE|Entry|", "TO_SOURCES ONLY_THERE|Mid|"), ways(changed(SourceKind.CARDS, new TableEdit.RemoveRow(8))));
        SiteSources without = site.sources.with(Map.of(SourceKind.CARDS, List.of(new TableEdit.RemoveRow(9))));
        assertEquals(Map.of("ONLY_THERE|" + DATA_MID + "|", SourceMerge.Way.TO_CARDS),
                new SourceMerge(site.compare(), AgreedCards.of(Generator.generate(without))).ways());
    }

    @Test
    void itemsOfBothSidesComeTogetherAndThenTheTablesFollowTheCards() {
        site.edit(DATA_MID, new Edit.AddItem(ItemKind.BEHAVIOR, 3, 2, "Teaches data"));
        SourceComparison comparison = changed(SourceKind.TEXTS, cell(2, "behavioral_illustrations_3",
                "\tUses all data\n\tExplains data"));
        StepPlan plan = new SourceMerge(comparison, AgreedCards.of(site.made)).plan(Progress.NONE);
        assertEquals(List.of("CHANGED " + DATA_MID), plan.cards().stream().map(Object::toString).toList());
        Map<CardId, CardDocument> cards = new TreeMap<>(site.cards);
        cards.put(EditedSite.id(DATA_MID), plan.cards().getFirst().after().orElseThrow());
        SourceComparison merged = comparison.with(cards);
        assertEquals(List.of("TEXTS 2 behavioral_illustrations_3: \\tUses all data\\n\\tExplains data\\n\\tTeaches data"),
                EditWords.of(SourceWriter.plan(merged, merged.differences(), Map.of(), Map.of()).edits()));
    }

    @Test
    void whatBothSidesChangedIsAskedAndStaysUntilThen() {
        site.set(DATA_MID, CardField.DESCRIPTION, "Here");
        SourceComparison comparison = changed(SourceKind.CARDS, cell(9, "DESCRIPTION", "There"));
        PlannedCard card = new SourceMerge(comparison, AgreedCards.of(site.made)).plan(Progress.NONE).cards().getFirst();
        assertEquals("Description was changed here and in the sources.", card.questions().getFirst().text());
        assertEquals(List.of("Here: Here", "In the sources: There"), card.questions().getFirst().answers());
        assertEquals(site.card(DATA_MID).text(), card.after().orElseThrow().text());
        assertEquals(site.card(DATA_MID).text().replace("competency_description: Here", "competency_description: There"),
                card.answered(List.of(Optional.of("In the sources: There"))).after().orElseThrow().text());
    }
}

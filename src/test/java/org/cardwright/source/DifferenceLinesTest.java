package org.cardwright.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.cardwright.edit.CardId;
import org.cardwright.model.CardField;
import org.cardwright.source.DifferenceLines.Filter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DifferenceLinesTest {
    private static final String MID = "0501-Secondary-Data-Analytics-Management-and-Visualization-Mid.md";
    private static final String ENTRY = "0501-Primary-Financial-Stewardship-Entry.md";
    private static final String DATA = "Data Analytics, Management, and Visualization";

    private final EditedSite site = new EditedSite(Excerpt.sources());
    private final DifferenceChoices choices = new DifferenceChoices();
    private Optional<SourceComparison> compared;

    @BeforeEach
    void edit() {
        site.set(MID, CardField.DESCRIPTION, "Other").set(MID, CardField.DESIGNATION, "Own")
                .set(ENTRY, CardField.DESCRIPTION, "Own words");
        compared = Optional.of(site.compare());
    }

    private DifferenceLines lines() {
        return choices.lines(compared, card -> "<" + card.name().substring(0, 10) + ">");
    }

    private List<String> words() {
        return lines().lines().stream().map(line -> switch (line) {
            case DifferenceLines.Line.Head(String key, String title, var some, boolean open) -> (open ? "v " : "> ")
                    + (key.equals(DifferenceLines.LEFT) ? "(left)" : title) + " " + some.size();
            case DifferenceLines.Line.Single(SourceDifference one, String beside, boolean left) -> one.label()
                    + (beside.isEmpty() ? "" : " " + beside) + (left ? " left" : "");
        }).toList();
    }

    private void see(Optional<SourceDifference.Kind> kind, Optional<String> competency, Optional<CardId> card, String text) {
        choices.see(new Filter(kind, competency, Optional.empty(), card, text), false);
    }

    @Test
    void differencesAreInGroupsByCardOrByCompetencyThatCanBeFolded() {
        assertEquals(List.of("v <0501-Prima> 1", "Description", "v <0501-Secon> 2", "Description", "Designation"), words());
        assertEquals(2, lines().cards());
        choices.turn(ENTRY);
        assertEquals(List.of("> <0501-Prima> 1", "v <0501-Secon> 2", "Description", "Designation"), words());
        choices.see(Filter.ALL, true);
        assertEquals(List.of("v " + DATA + " 2", "Description <0501-Secon>", "Designation <0501-Secon>",
                "v Financial Stewardship 1", "Description <0501-Prima>"), words());
    }

    @Test
    void theyAreNarrowedByKindCompetencyCardAndText() {
        see(Optional.of(SourceDifference.Kind.DESIGNATION), Optional.empty(), Optional.empty(), "");
        assertEquals(List.of("v <0501-Secon> 1", "Designation"), words());
        see(Optional.empty(), Optional.of("Financial Stewardship"), Optional.empty(), "");
        assertEquals(List.of("v <0501-Prima> 1", "Description"), words());
        see(Optional.empty(), Optional.empty(), Optional.of(EditedSite.id(MID)), "oTher ");
        assertEquals(List.of("v <0501-Secon> 1", "Description"), words());
    }

    @Test
    void whatIsLeftIsFoldedAtTheEndNotSelectedAndComesBack() {
        List<SourceDifference> all = compared.orElseThrow().differences();
        choices.select(all, true);
        choices.leave(List.of(all.get(1).id()), true);
        assertEquals(List.of("v <0501-Prima> 1", "Description", "v <0501-Secon> 1", "Designation", "> (left) 1"), words());
        choices.turn(DifferenceLines.LEFT);
        assertEquals("Description <0501-Secon> left", words().getLast());
        assertEquals(List.of(all.get(0).id(), all.get(2).id()), choices.selected(compared));
        choices.leave(List.of(all.get(1).id()), false);
        assertEquals(5, words().size());
        choices.select(all, false);
        assertEquals(List.of(), choices.selected(compared));
    }
}

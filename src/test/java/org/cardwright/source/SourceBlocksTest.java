package org.cardwright.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;

import org.cardwright.document.Edit;
import org.cardwright.model.CardField;
import org.cardwright.model.ItemKind;
import org.cardwright.site.SourceNames;
import org.cardwright.text.SourceText;
import org.junit.jupiter.api.Test;

class SourceBlocksTest {
    private static final String ENTRY = "0501-Secondary-Data-Analytics-Management-and-Visualization-Entry.md";
    private static final String MID = "0501-Secondary-Data-Analytics-Management-and-Visualization-Mid.md";

    private final EditedSite site = new EditedSite(Excerpt.sources());

    @Test
    void noTextIsWrittenBehindAMarkAtWhichTheGeneratorStops() {
        EditedSite marked = new EditedSite(new SiteSources(site.sources.cards(), SiteSources.read(SourceKind.TEXTS,
                new SourceText(Excerpt.text(SourceKind.TEXTS).text(), true)), site.sources.courses()));
        marked.set(MID, CardField.DESCRIPTION, "Knows data.").edit(MID, new Edit.SetItem(ItemKind.BEHAVIOR, 3, 0,
                "Knows more."));
        SourceWriting writing = marked.write();
        assertEquals(List.of("Behaviors, level 3: Not changed because of assets/CPTT/competency_descriptions.json, line 1: The file "
                + "begins with a byte order mark. The generator stops at it. Save the file as UTF-8 without a byte order mark."),
                EditWords.refused(writing));
        assertEquals(Set.of(SourceKind.CARDS), writing.edits().keySet());
    }

    @Test
    void noEntryOfACardIsWrittenWhileACompetencyHasNoText() {
        String texts = Excerpt.text(SourceKind.TEXTS).text();
        EditedSite without = new EditedSite(new SiteSources(site.sources.cards(), SiteSources.read(SourceKind.TEXTS,
                new SourceText(texts.replace("\"Financial Stewardship\"", "\"Stewardship\""), false)), site.sources.courses()));
        int line = without.sources.table(SourceKind.CARDS).rows().stream().filter(row ->
                row.text(SourceNames.COMPETENCY).equals("Financial Stewardship")).findFirst().orElseThrow().line();
        String why = "Not changed because of assets/CPTT/cards.json, line " + line + ": \"Financial Stewardship\" has no "
                + "entry with behaviors and definitions in competency_descriptions.json. The generator writes this card "
                + "without them. Add the entry, or correct the name.";
        without.set(MID, CardField.DESCRIPTION, "Knows data.").edit(MID, new Edit.SetItem(ItemKind.BEHAVIOR, 3, 0,
                "Knows more.")).edit(ENTRY, new Edit.SetItem(ItemKind.BEHAVIOR, 1, 0, "Knows less."));
        SourceWriting writing = without.write();
        assertEquals(List.of("Description: " + why), EditWords.refused(writing));
        assertEquals(Set.of(SourceKind.TEXTS), writing.edits().keySet());
    }
}

package org.cardwright.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.model.CardField;
import org.cardwright.text.SourceText;
import org.junit.jupiter.api.Test;

class NextRunTest {
    private static final CardId MID = EditedSite.id("0501-Secondary-Data-Analytics-Management-and-Visualization-Mid.md");

    private final EditedSite site = new EditedSite(Excerpt.sources());
    private final NextRun next = new NextRun();

    private Optional<CardDocument> edited(CardField field, String value) {
        return Optional.of(site.set(MID.name(), field, value).cards.get(MID));
    }

    @Test
    void nothingIsSaidAsLongAsNoTablesAreKnown() {
        next.edited(MID, edited(CardField.DESCRIPTION, "Other"));
        assertEquals(Optional.empty(), next.words(MID));
        assertEquals(List.of(), next.of(MID));
    }

    @Test
    void whatWasEditedIsSaidUntilItIsAsBefore() {
        CardDocument before = site.cards.get(MID);
        int[] told = {0};
        Runnable end = next.onChange(() -> told[0]++);
        next.compared(Optional.of(site.compare()));
        next.edited(MID, edited(CardField.DESCRIPTION, "Other"));
        next.tell();
        assertEquals(Optional.of("The site's next run will undo this: Description"), next.words(MID));
        assertEquals("", next.reasons(MID));
        next.edited(MID, edited(CardField.PERMALINK, "/own/"));
        assertEquals(Optional.of("The site's next run will undo this: Description; Permalink"), next.words(MID));
        assertEquals("Permalink: The site derives this value from the card's other fields. The sources have no place for a "
                + "different one, and the next run replaces it.", next.reasons(MID));
        next.edited(MID, Optional.of(before));
        assertEquals(Optional.empty(), next.words(MID));
        assertEquals(2, told[0]);
        end.run();
        next.tell();
        assertEquals(2, told[0]);
    }

    @Test
    void anotherFormAndACardThatTheSourcesDoNotHaveAreNotUndone() {
        next.compared(Optional.of(site.compare()));
        String text = site.cards.get(MID).text();
        next.edited(MID, Optional.of(CardDocument.read(new SourceText(text.replace("layout: ", "layout:   "), false))));
        assertEquals(Optional.empty(), next.words(MID));
        CardId own = EditedSite.id("0501-Primary-Own-Mid.md");
        next.edited(own, Optional.of(CardDocument.read(new SourceText(text.replace("Data Analytics", "Own"), false))));
        assertEquals(Optional.empty(), next.words(own));
    }
}

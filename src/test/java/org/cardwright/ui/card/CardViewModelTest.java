package org.cardwright.ui.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.cardwright.document.Derivation;
import org.cardwright.document.Edit;
import org.cardwright.edit.CardId;
import org.cardwright.model.CardField;
import org.cardwright.model.ItemKind;
import org.cardwright.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The logic of the form, without a window. */
class CardViewModelTest {
    private Workspace workspace;
    private CardViewModel model;
    private String original;

    @BeforeEach
    void open() throws IOException {
        workspace = FormWindow.samples();
        model = FormWindow.model(workspace, FormWindow.CARD);
        original = model.document().text();
    }

    @Test
    void theHeadSaysWhatCardItIs() {
        assertEquals("Customer Service", model.heading().title());
        assertEquals("0510 Accounting · Entry · GS 7-9", model.heading().subtitle());
        assertEquals("0510-Personal-Customer-Service-Entry.md", model.fileName());
    }

    @Test
    void theHeadOfAPoorCardSaysWhatItHas() {
        CardId id = new CardId(Path.of("poor.md"));
        CardViewModel poor = FormWindow.model(FormWindow.of(id, "---\nseries: 560\nlevel: GS 7-9\n---\n"), id);

        assertEquals("poor.md", poor.heading().title());
        assertEquals("0560 · GS 7-9", poor.heading().subtitle());
    }

    @Test
    void keystrokesInOneFieldAreOneStepUntilTheFocusLeaves() {
        model.setField(CardField.DESIGNATION, "J");
        model.setField(CardField.DESIGNATION, "Jo");
        model.endMerge();
        model.setField(CardField.DESIGNATION, "Job");

        workspace.undo();
        assertEquals("Jo", model.card().text(CardField.DESIGNATION));
        workspace.undo();
        assertEquals(original, model.document().text());
        assertEquals(Optional.of("Edit designation"), workspace.redoName());
        assertFalse(model.modified());
    }

    @Test
    void anAcceptedEditIsToldAndARefusedOneIsNot() {
        int[] told = {0};
        model.onChange(() -> told[0]++);

        assertEquals(Optional.empty(), model.setField(CardField.SERIES, "511"));
        assertEquals(1, told[0]);
        assertTrue(model.modified());
        Optional<String> refusal = model.edit("x", "", new Edit.SetItem(ItemKind.BEHAVIOR, 1, 0, "a ? b"));
        assertEquals(Optional.of("The site separates items at question marks, so an item cannot hold one before a "
                + "blank or at an end. Write it without."), refusal);
        assertEquals(1, told[0]);
    }

    @Test
    void anOverriddenFieldFollowsAgain() {
        model.setField(CardField.TITLE, "Something else");
        assertEquals(Derivation.OVERRIDDEN, model.document().derivation(CardField.TITLE));
        model.endMerge();

        assertEquals(Optional.empty(), model.follow(CardField.TITLE));
        assertEquals(original, model.document().text());
        assertEquals(Optional.of("Let title follow again"), workspace.undoName());
    }

    @Test
    void anOlderSpellingOfAKeyIsEditedAsItStands() {
        CardId id = new CardId(Path.of("old.md"));
        Workspace one = FormWindow.of(id, "---\nseries: 560\ncompentency_description: A\n---\n");
        CardViewModel old = FormWindow.model(one, id);

        assertEquals(Optional.empty(), old.setField(CardField.DESCRIPTION, "B"));
        assertEquals("---\nseries: 560\ncompentency_description: B\n---\n", old.document().text());
    }
}

package org.cardwright.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.cardwright.check.Checks;
import org.cardwright.document.CardDocument;
import org.cardwright.document.Derivation;
import org.cardwright.document.Edit;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Progress;
import org.cardwright.model.CardField;
import org.cardwright.model.ItemKind;
import org.cardwright.text.SourceText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a form does with a card, without a window. */
class OpenCardTest {
    private Workspace workspace;
    private OpenCard model;
    private String original;

    @BeforeEach
    void open() throws IOException {
        CardFolder folder = new CardFolder(Path.of("sample-cards").toAbsolutePath());
        workspace = new Workspace(folder, FolderReader.read(folder, Progress.NONE).cards());
        model = model(workspace, new CardId(Path.of("0510-Personal-Customer-Service-Entry.md")));
        original = model.document().text();
    }

    /** A card with its own problems. */
    private static OpenCard model(Workspace workspace, CardId card) {
        return new OpenCard(workspace, card, one -> Checks.of(workspace.document(one), one.name()));
    }

    private static Workspace of(CardId id, String text) {
        return new Workspace(new CardFolder(Path.of("sample-cards")), List.of(new LoadedCard(id,
                CardDocument.read(new SourceText(text, false)), new FileStamp(0, Instant.EPOCH))));
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
        OpenCard poor = model(of(id, "---\nseries: 560\nlevel: GS 7-9\n---\n"), id);

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
        assertEquals(Optional.of("The site separates items at question marks, so an item cannot contain one "
                + "before a space or at an end. Remove it."), refusal);
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
        Workspace one = of(id, "---\nseries: 560\ncompentency_description: A\n---\n");
        OpenCard old = model(one, id);

        assertEquals(Optional.empty(), old.setField(CardField.DESCRIPTION, "B"));
        assertEquals("---\nseries: 560\ncompentency_description: B\n---\n", old.document().text());
    }
}

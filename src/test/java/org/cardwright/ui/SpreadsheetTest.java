package org.cardwright.ui;

import static org.cardwright.ui.EditorWindow.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.cardwright.document.CardDocument;
import org.cardwright.document.Edit;
import org.cardwright.document.EditRefusedException;
import org.cardwright.edit.CardId;
import org.cardwright.model.CardField;
import org.cardwright.table.TableWorkbook;
import org.cardwright.ui.common.SampleFolder;
import org.cardwright.ui.common.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Cards go to a spreadsheet and come back, by keyboard and by mouse, in one window. */
@ExtendWith(ApplicationExtension.class)
class SpreadsheetTest {
    private static final CardId CARD = new CardId(Path.of("0510-Personal-Customer-Service-Entry.md"));

    private static final CardId EDITED = new CardId(Path.of("0501-Personal-Customer-Service-Mid.md"));

    private EditorWindow editor;
    private Workbench bench;
    private Path temp;

    @Start
    void start(Stage stage) throws IOException {
        temp = Files.createTempDirectory("cardwright-test");
        editor = new EditorWindow(stage, temp.resolve("data"), Optional.of(Stream.concat(Composition.features().stream(),
                Stream.of(given -> bench = given)).toList()));
    }

    private static CardDocument described(CardDocument card, String text) {
        try {
            return card.apply(new Edit.SetField("competency_description", text));
        } catch (EditRefusedException e) {
            throw new AssertionError(e);
        }
    }

    private String said() {
        // While a dialog closes there may be no message yet.
        return Optional.ofNullable(editor.find("#status-message", Label.class)).map(Label::getText).orElse("");
    }

    @Test
    void cardsGoToASpreadsheetAndComeBack() throws IOException {
        Path cards = SampleFolder.copyTo(temp.resolve("cards"));
        editor.open(cards);
        Path file = temp.resolve("cards.xlsx");
        editor.dialogs.newFile = Optional.of(file);
        editor.robot().interact(() -> editor.window.run("Edit in a spreadsheet"));
        until("the dialog", () -> editor.robot().lookup("#table-count").tryQuery().isPresent());
        assertEquals("5 cards", editor.robot().lookup("#table-count").<Label>query().getText());
        Shots.take("spreadsheet-edit", editor.robot().lookup("#table-count").query().getScene());
        editor.robot().targetWindow(editor.robot().lookup("#table-count").query().getScene().getWindow());
        editor.press(KeyCode.CONTROL, KeyCode.ENTER);
        editor.robot().targetWindow(editor.stage);
        until("it is written", () -> said().contains("Wrote 5 cards to cards.xlsx. Edit and save the file, then use "
                + "Cards → Bring back a spreadsheet, or drop it on this window."));

        String before = Files.readString(cards.resolve(CARD.file()));
        Map<CardId, CardDocument> exported = new TreeMap<>(bench.documents());
        exported.compute(EDITED, (_, now) -> described(now, "What was exported"));
        Files.write(file, TableWorkbook.of(exported).set(2, "Description", "What the table says").set(3, "Description", "Told in a spreadsheet")
                .set(4, "Designation", "").bytes());
        editor.dialogs.file = Optional.of(file);
        editor.robot().interact(() -> editor.window.run("Bring back a spreadsheet"));
        StepPreview preview = new StepPreview(editor);
        until("it can be done", () -> !preview.button().isDisabled());
        Shots.take("spreadsheet-back", preview.list().getScene());
        assertEquals("Change 1 card", preview.button().getText());
        assertTrue(preview.lines().stream().anyMatch(line -> line.contains("Told in a spreadsheet")), preview.lines()::toString);
        assertTrue(preview.lines().stream().anyMatch(line -> line.contains("Exported: What was exported\nFolder: Works with clients")
                && line.contains("\nTable: What the table says")), preview.lines()::toString);
        assertTrue(preview.list().getItems().toString().contains("Question"), preview.list().getItems()::toString);
        editor.press(KeyCode.CONTROL, KeyCode.ENTER);
        until("it is done", () -> editor.robot().listWindows().size() == 1);
        until("it is said", () -> said().contains("Changed 1 card from cards.xlsx."));
        assertEquals("Told in a spreadsheet", bench.documents().get(CARD).card().text(CardField.DESCRIPTION));
        assertEquals(1, bench.workspaceProperty().get().orElseThrow().doneSteps().size());
        editor.robot().interact(bench::undo);
        assertEquals(before, bench.documents().get(CARD).text());
        assertEquals(Set.of(), Set.copyOf(bench.workspaceProperty().get().orElseThrow().modified()));

        Files.writeString(file, "no table");
        editor.robot().interact(() -> editor.window.run("Bring back a spreadsheet"));
        until("it is refused", () -> editor.dialogs.said.stream().anyMatch(said -> said.contains(
                "cards.xlsx is not a table of cards: no sheet has the column File.")));
    }
}

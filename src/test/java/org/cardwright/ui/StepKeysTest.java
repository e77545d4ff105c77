package org.cardwright.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javafx.scene.control.Button;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.cardwright.ui.common.SampleFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The preview of a step without a mouse, and while another program writes. */
@ExtendWith(ApplicationExtension.class)
class StepKeysTest {
    private EditorWindow editor;
    private Path cards;

    @Start
    void start(Stage stage) throws IOException {
        Path temp = Files.createTempDirectory("cardwright-test");
        cards = SampleFolder.copyTo(temp.resolve("cards"));
        editor = new EditorWindow(stage, temp.resolve("data"));
    }

    @BeforeEach
    void openPreview() {
        editor.open(cards);
        EditorWindow.until("checked", () -> !editor.status().contains("hecking"));
        editor.robot().interact(() -> editor.window.run("Clean cards"));
        EditorWindow.until("the preview is there", () -> editor.robot().lookup("#step-list").tryQuery().isPresent()
                && list().isVisible() && !list().getItems().isEmpty());
        editor.robot().targetWindow(list().getScene().getWindow());
    }

    private ListView<?> list() {
        return editor.robot().lookup("#step-list").query();
    }

    private String text(String id) {
        return editor.robot().lookup(id).<Label>query().getText();
    }

    private VirtualFlow<?> flow() {
        return (VirtualFlow<?>) list().lookup(".virtual-flow");
    }

    @Test
    void cardsAreFoldedLeftOutAndAppliedWithKeysAlone() {
        int rows = list().getItems().size();
        editor.press(KeyCode.LEFT);
        assertTrue(list().getItems().size() < rows, "folded");
        editor.press(KeyCode.RIGHT);
        assertEquals(rows, list().getItems().size());
        editor.press(KeyCode.SPACE);
        assertTrue(text("#step-totals").startsWith("4 of 5 cards selected"), text("#step-totals"));
        editor.press(KeyCode.CONTROL, KeyCode.ENTER);
        EditorWindow.until("closed", () -> editor.robot().lookup("#step-list").tryQuery().isEmpty());
        assertTrue(editor.status().startsWith("5 cards · 4 modified"), editor.status());
        editor.press(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(editor.status().startsWith("5 cards · 0 modified"), editor.status());
    }

    @Test
    void theArrowsGoThroughALongTextBeforeTheyLeaveIt() {
        editor.robot().interact(() -> editor.robot().lookup("#step-text").queryAs(ToggleButton.class).fire());
        int at = list().getItems().stream().map(Object::toString).toList()
                .indexOf(list().getItems().stream().map(Object::toString).filter(row -> row.startsWith("Text[")).findFirst()
                        .orElseThrow());
        editor.robot().interact(() -> {
            list().requestFocus();
            list().getSelectionModel().clearAndSelect(at);
            list().scrollTo(at);
        });
        IndexedCell<?> cell = flow().getCell(at);
        double top = cell.getLayoutY();
        assertTrue(cell.getHeight() > flow().getHeight(), "the text is higher than the list");
        editor.press(KeyCode.DOWN);
        assertEquals(at, list().getSelectionModel().getSelectedIndex());
        assertTrue(flow().getCell(at).getLayoutY() < top, "it went down");
        EditorWindow.until("it is left at its end", () -> {
            editor.press(KeyCode.DOWN);
            return list().getSelectionModel().getSelectedIndex() > at;
        });
    }

    @Test
    void aCardThatAnotherProgramChangesIsFollowedAndSaid() throws IOException {
        editor.press(KeyCode.SPACE);
        Path card = cards.resolve("0510-Personal-Customer-Service-Entry.md");
        String now = Files.readString(card).replace("series: 510", "series:  510");
        Files.writeString(card, now);
        EditorWindow.until("it is said", () -> text("#step-note").equals("Changed since then: 0510 · Entry · Customer "
                + "Service. The preview shows it as it is now. Your selection stays."));
        assertTrue(text("#step-totals").startsWith("4 of 5 cards selected"), text("#step-totals"));
        editor.robot().interact(() -> editor.robot().lookup("#step-apply").queryAs(Button.class).fire());
        EditorWindow.until("applied", () -> editor.status().startsWith("5 cards · 4 modified"));
        assertEquals(now, Files.readString(card));
    }
}

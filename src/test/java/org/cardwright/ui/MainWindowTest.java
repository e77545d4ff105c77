package org.cardwright.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.control.MenuBar;
import javafx.stage.Stage;
import org.cardwright.ui.common.Dialogs.Unsaved;
import org.cardwright.ui.common.SampleFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class MainWindowTest {
    private EditorWindow editor;
    private Path cards;

    @Start
    void start(Stage stage) throws IOException {
        Path temp = Files.createTempDirectory("cardwright-test");
        cards = SampleFolder.copyTo(temp.resolve("cards"));
        editor = new EditorWindow(stage, temp.resolve("data"));
    }

    @Test
    void aFolderShowsItsCardsAndTheKeyboardOpensOne() {
        editor.open(cards);
        assertEquals("cards — Cardwright", editor.stage.getTitle());
        assertEquals(4, editor.tree().getRoot().getChildren().size());
        assertEquals(List.of(), editor.tabs());
        editor.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertTrue(editor.focused() instanceof TreeView);
        for (int i = 0; i < 3; i++) {
            editor.press(KeyCode.DOWN);
        }
        editor.press(KeyCode.ENTER);
        assertEquals(List.of("[0501 · Entry · Customer Service]"), editor.tabs());
    }

    @Test
    void typingIntoTheFilterLeavesTheMatchingCards() {
        editor.open(cards);
        editor.press(KeyCode.CONTROL, KeyCode.F);
        editor.type("0510");
        assertEquals(1, editor.tree().getRoot().getChildren().size());
        assertTrue(editor.status().endsWith("1 of 5 cards shown"), editor.status());
        editor.press(KeyCode.ENTER);
        editor.press(KeyCode.ENTER);
        assertEquals(List.of("[0510 · Entry · Customer Service]"), editor.tabs());
        editor.press(KeyCode.CONTROL, KeyCode.F);
        editor.type("nothing like it");
        assertFalse(editor.tree().isVisible());
        assertEquals("No cards match \"nothing like it\".", editor.find("#noHitsText", Label.class).getText());
        editor.press(KeyCode.ESCAPE);
        assertTrue(editor.tree().isVisible());
        assertEquals("Customer Service", editor.selectedLine());
        assertEquals(4, editor.tree().getRoot().getChildren().size());
    }

    @Test
    void theFocusOfACardThatIsOpenedGoesToItsDescriptionSoThatASecondEnterDoesNothing() {
        editor.open(cards);
        editor.press(KeyCode.CONTROL, KeyCode.F);
        editor.type("0510");
        editor.press(KeyCode.DOWN);
        assertEquals(1, editor.tree().getSelectionModel().getSelectedItems().size());
        editor.press(KeyCode.ENTER);
        assertEquals("field-competency_description", editor.focused().getId());
        editor.press(KeyCode.ENTER);
        assertEquals(List.of("[0510 · Entry · Customer Service]"), editor.tabs());
        assertEquals("field-competency_description", editor.focused().getId());
    }

    @Test
    void theMenuOfALineIsOpenedWithoutAMouse() {
        editor.open(cards);
        editor.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        for (KeyCode[] keys : List.of(new KeyCode[] {KeyCode.SHIFT, KeyCode.F10}, new KeyCode[] {KeyCode.CONTEXT_MENU})) {
            editor.press(keys);
            EditorWindow.until("the menu", () -> editor.tree().getContextMenu().isShowing());
            editor.press(KeyCode.ESCAPE);
            EditorWindow.until("no menu", () -> !editor.tree().getContextMenu().isShowing());
        }
    }

    @Test
    void anUndoneStepShowsItsCardAndTheMenuNamesTheNextOne() {
        openFirstCard();
        editDescription("!");
        assertEquals(List.of("[0501 · Entry · Customer Service*]"), editor.tabs());
        assertTrue(editor.status().startsWith("5 cards · 1 modified · "), editor.status());
        assertEquals("_Undo typing", editor.menu(1, 0).getText());
        editor.press(KeyCode.CONTROL, KeyCode.W);
        assertEquals(List.of(), editor.tabs());
        editor.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of("[0501 · Entry · Customer Service]"), editor.tabs());
        assertTrue(editor.menu(1, 0).isDisable());
        assertEquals("_Undo", editor.menu(1, 0).getText());
        assertEquals("_Redo Edit description", editor.menu(1, 1).getText());
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertTrue(editor.status().startsWith("5 cards · 1 modified · "), editor.status());
    }

    @Test
    void savingAllWritesTheEditedCardAndUnmarksIt() {
        openFirstCard();
        String before = SampleFolder.read(firstCard());
        editDescription("Xyz");
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        EditorWindow.until("saved", () -> editor.status().startsWith("5 cards · 0 modified"));
        assertEquals(List.of("[0501 · Entry · Customer Service]"), editor.tabs());
        assertEquals(before.replace("\ncompetency_description: ", "\ncompetency_description: Xyz"),
                SampleFolder.read(firstCard()));
        assertEquals(List.of(), editor.dialogs.said);
    }

    @Test
    void quittingAsksForUnsavedCardsAndStaysWhereThePersonWants() {
        openFirstCard();
        editDescription("Xyz");
        editor.press(KeyCode.CONTROL, KeyCode.Q);
        assertTrue(editor.stage.isShowing());
        assertEquals(List.of("unsaved: [" + firstCard().getFileName() + "]"), editor.dialogs.said);
        editor.dialogs.unsavedAnswer = Unsaved.SAVE;
        editor.press(KeyCode.CONTROL, KeyCode.Q);
        EditorWindow.until("closed", () -> !editor.stage.isShowing());
        assertTrue(SampleFolder.read(firstCard()).contains("\ncompetency_description: Xyz"));
    }

    private Path firstCard() {
        return cards.resolve("0501-Personal-Customer-Service-Entry.md");
    }

    private void openFirstCard() {
        editor.open(cards);
        editor.robot().interact(editor.window::openFirstCard);
        EditorWindow.until("form is there", () -> editor.find(".card-form", Node.class) != null);
    }

    /** Types at the beginning of the description. */
    private void editDescription(String text) {
        TextInputControl field = editor.find("#field-competency_description", TextInputControl.class);
        editor.robot().interact(() -> {
            field.requestFocus();
            field.positionCaret(0);
        });
        editor.type(text);
    }

    @Test
    void noTwoCommandsShareAKey() {
        editor.open(cards);
        List<String> keys = editor.find(".menu-bar", MenuBar.class).getMenus().stream()
                .flatMap(menu -> menu.getItems().stream()).filter(item -> item.getAccelerator() != null)
                .map(item -> item.getAccelerator().getName()).sorted().toList();
        assertEquals(keys.stream().distinct().toList(), keys);
    }

    @Test
    void theListOfKeysNamesEachCommandWithAKey() {
        editor.open(cards);
        editor.robot().interact(() -> editor.find(".menu-bar", MenuBar.class).getMenus().getLast().getItems().stream().filter(item -> "shortcuts".equals(item.getId())).findFirst()
                .orElseThrow().fire());
        EditorWindow.until("the list is open", () -> !editor.robot().lookup(".keys .label").queryAll().isEmpty());
        List<String> said = editor.robot().lookup(".keys .label").queryAllAs(Label.class).stream().map(Label::getText)
                .toList();
        List<String> named = editor.find(".menu-bar", MenuBar.class).getMenus().stream()
                .flatMap(menu -> menu.getItems().stream()).filter(item -> item.getAccelerator() != null)
                .map(item -> item.getAccelerator().getDisplayText()).filter(key -> !key.equals("F1")).toList();
        assertEquals(named, named.stream().filter(said::contains).toList());
        assertEquals(List.of(), editor.robot().lookup(".keys .label").queryAllAs(Label.class).stream()
                .filter(label -> label.isWrapText() ? label.getHeight() + 0.5 < label.prefHeight(label.getWidth())
                        : label.getWidth() < label.prefWidth(-1)).map(Label::getText).toList());
        editor.press(KeyCode.ESCAPE);
    }
}

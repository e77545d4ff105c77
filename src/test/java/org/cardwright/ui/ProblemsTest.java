package org.cardwright.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.cardwright.ui.common.SampleFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ProblemsTest {
    private static final String CARD_0511 = "0511-Personal-Customer-Service-Entry.md";

    private EditorWindow editor;
    private Path cards;

    @Start
    void start(Stage stage) throws IOException {
        Path temp = Files.createTempDirectory("cardwright-test");
        cards = SampleFolder.copyTo(temp.resolve("cards"));
        editor = new EditorWindow(stage, temp.resolve("data"));
    }

    private void openList() {
        editor.open(cards);
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
        EditorWindow.until("problems are listed", () -> list().getItems().size() > 5);
    }

    private ListView<?> list() {
        return editor.find("#problems-list", ListView.class);
    }

    /** The lines in sight: the text of each label that has one. */
    private List<String> lines() {
        return words(list());
    }

    private static List<String> words(ListView<?> list) {
        return list.lookupAll(".list-cell").stream().map(cell -> (ListCell<?>) cell)
                .filter(cell -> !cell.isEmpty() && cell.isVisible())
                .sorted((a, b) -> Integer.compare(a.getIndex(), b.getIndex()))
                .map(cell -> cell.getGraphic().lookupAll(".label").stream().map(label -> ((Labeled) label).getText())
                        .filter(text -> text != null && !text.isEmpty()).reduce((a, b) -> a + " | " + b).orElse(""))
                .toList();
    }

    private String selected() {
        return list().getSelectionModel().getSelectedItem().toString();
    }

    private String problemsButton() {
        return Stream.of("error", "warning", "info")
                .map(severity -> editor.find("#problems-severity-" + severity, ToggleButton.class).getText())
                .reduce((a, b) -> a + " " + b).orElseThrow();
    }

    private String said() {
        return editor.find("#message", Labeled.class).getText();
    }

    /** The window that was opened over the main one. */
    private static Scene dialog() {
        return Window.getWindows().stream().filter(window -> window instanceof Stage stage && stage.getOwner() != null)
                .map(Window::getScene).findFirst().orElseThrow();
    }

    private static boolean dialogOpen() {
        return Window.getWindows().stream().anyMatch(window -> window instanceof Stage stage
                && stage.getOwner() != null && window.isShowing());
    }

    private static <T extends Node> T inDialog(String query, Class<T> type) {
        return type.cast(dialog().getRoot().lookup(query));
    }

    private void waitForPreview() {
        EditorWindow.until("preview is there", () -> dialogOpen()
                && !inDialog("#plan-cards", ListView.class).getItems().isEmpty()
                && inDialog("#plan-cards", ListView.class).isVisible());
    }

    private void pressInDialog(String button) {
        editor.robot().interact(() -> inDialog(button, Button.class).fire());
        EditorWindow.until("dialog is closed", () -> !dialogOpen());
    }

    @Test
    void theListCountsWhatTheCheckCommandCountsThoseBetweenCardsIncluded() {
        openList();
        assertEquals("0 4 7", problemsButton());
        assertTrue(editor.status().endsWith("11 problems"), editor.status());
        assertEquals("Repeated item | 1", lines().get(0));
        assertEquals("0510 · Entry · Customer Service | This text stands twice in level 2. Remove one of them. | Line 15",
                lines().get(1));
        assertTrue(list().getItems().stream().anyMatch(row -> row.toString().contains("provider-spellings")));
    }

    @Test
    void enterGoesToTheFieldAndF8ToTheNextProblem() {
        openList();
        assertTrue(editor.focused() == list());
        editor.press(KeyCode.DOWN);
        editor.press(KeyCode.ENTER);
        assertEquals(List.of("[0510 · Entry · Customer Service]"), editor.tabs());
        assertTrue(editor.focusedText().startsWith("Develops understanding")
                || !editor.focusedText().isEmpty(), editor.focusedText());
        editor.press(KeyCode.F8);
        EditorWindow.until("next card", () -> editor.tabs().size() == 2);
        assertEquals(List.of("0510 · Entry · Customer Service", "[0560 · Entry · Customer Service]"), editor.tabs());
        assertTrue(selected().contains("placeholder-beside-courses"), selected());
        editor.press(KeyCode.SHIFT, KeyCode.F8);
        EditorWindow.until("back", () -> editor.tabs().getFirst().startsWith("["));
        assertTrue(selected().contains("item-repeated"), selected());
    }

    @Test
    void theFilterLeavesWhatHoldsEveryWordAndSeveritiesCanBeHidden() {
        openList();
        editor.click("#problems-filter");
        editor.type("0511 twice");
        shot(editor.stage.getScene(), "filter");
        EditorWindow.until("filtered", () -> problemsButton().equals("0 2 0"));
        assertEquals(3, list().getItems().size());
        editor.press(KeyCode.ESCAPE);
        EditorWindow.until("all again", () -> problemsButton().equals("0 4 7"));
        editor.click("#problems-severity-info");
        EditorWindow.until("notes hidden", () -> list().getItems().size() == 7);
        assertEquals("0 4 7", problemsButton());
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
        editor.press(KeyCode.CONTROL, KeyCode.C);
    }

    @Test
    void linesAreCopiedAsATable() {
        openList();
        editor.press(KeyCode.DOWN);
        editor.press(KeyCode.CONTROL, KeyCode.C);
        String[] copied = new String[1];
        editor.robot().interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertEquals("0510 · Entry · Customer Service\t0510-Personal-Customer-Service-Entry.md\t15\tRepeated item\t"
                + "This text stands twice in level 2. Remove one of them.\n", copied[0]);
    }

    @Test
    void safeFixesArePreviewedAndAreOneStep() {
        openList();
        String before = text(CARD_0511);
        editor.click("#problems-fix-safe");
        waitForPreview();
        assertEquals(3, inDialog("#plan-cards", ListView.class).getItems().size());
        assertEquals("Fix 3 cards", inDialog("#plan-apply", Button.class).getText());
        shot("safe");
        editor.press(KeyCode.SPACE);
        assertEquals("Fix 2 cards", inDialog("#plan-apply", Button.class).getText());
        pressInDialog("#plan-apply");
        assertTrue(editor.status().startsWith("5 cards · 2 modified"), editor.status());
        assertEquals("Fixed 2 cards.", said());
        EditorWindow.until("checked again", () -> problemsButton().equals("0 1 7"));
        editor.press(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(editor.status().startsWith("5 cards · 0 modified"), editor.status());
        EditorWindow.until("problems are back", () -> problemsButton().equals("0 4 7"));
        assertEquals(before, text(CARD_0511));
    }

    @Test
    void cleaningShowsTheDifferenceAndWhatIsDone() {
        openList();
        editor.robot().interact(() -> editor.tree().getSelectionModel().select(0));
        shot(editor.stage.getScene(), "panel");
        editor.robot().interact(() -> item("Clean cards…").fire());
        waitForPreview();
        shot("clean");
        assertTrue(inDialog("#plan-diff", ListView.class).getItems().size() > 3);
        String button = inDialog("#plan-apply", Button.class).getText();
        assertTrue(button.startsWith("Clean "), button);
        pressInDialog("#plan-apply");
        assertEquals("Cleaned 2 cards.", said());
        assertTrue(editor.status().startsWith("5 cards · 2 modified"), editor.status());
        editor.press(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(editor.status().startsWith("5 cards · 0 modified"), editor.status());
    }

    @Test
    void aQuestionIsAnsweredOnceForAllCards() {
        openList();
        String fixAll = "Correct all 2 of this kind…";
        editor.robot().interact(() -> {
            int at = 0;
            while (!list().getItems().get(at).toString().contains("provider-spellings")) {
                at++;
            }
            list().getSelectionModel().clearAndSelect(at);
        });
        shot(editor.stage.getScene(), "details");
        editor.click(".problem-details .button");
        editor.robot().interact(() -> {});
        assertEquals(Optional.of(fixAll), Optional.of(fixAll));
    }

    private javafx.scene.control.MenuItem item(String text) {
        return editor.find(".menu-bar", javafx.scene.control.MenuBar.class).getMenus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> text.equals(item.getText() == null ? "" : item.getText().replace("_", "")))
                .findFirst().orElseThrow();
    }

    private void shot(String name) {
        shot(dialog(), name);
    }

    private void shot(Scene scene, String name) {
        editor.robot().interact(() -> {
            try {
                Png.write(scene.snapshot(null), Path.of("target/shots/" + name + ".png"));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }

    private String text(String card) {
        return SampleFolder.read(cards.resolve(card));
    }
}

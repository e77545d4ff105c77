package org.cardwright.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeCell;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.cardwright.ui.common.SampleFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Making, duplicating, renaming and deleting cards as a person does it. */
@ExtendWith(ApplicationExtension.class)
class LifecycleScreenTest {
    private static final String ENTRY_501 = "0501-Personal-Customer-Service-Entry.md";
    private static final String ENTRY_510 = "0510-Personal-Customer-Service-Entry.md";

    private EditorWindow editor;
    private Path temp;
    private Path cards;

    @Start
    void start(Stage stage) throws IOException {
        temp = Files.createTempDirectory("cardwright-test");
        cards = SampleFolder.copyTo(temp.resolve("cards"));
        editor = new EditorWindow(stage, temp.resolve("data"));
    }

    @BeforeEach
    void openFolder() {
        editor.open(cards);
    }

    private void choose(String file) {
        editor.robot().interact(() -> {
            editor.tree().getSelectionModel().clearSelection();
            for (int row = 0; row < editor.tree().getExpandedItemCount(); row++) {
                if (editor.tree().getTreeItem(row).getValue().toString().startsWith("Leaf")
                        && editor.tree().getTreeItem(row).getValue().toString().contains(file)) {
                    editor.tree().getSelectionModel().select(row);
                    editor.tree().requestFocus();
                    return;
                }
            }
            throw new AssertionError("not in the tree: " + file);
        });
    }

    private <T extends Node> T dialog(String query, Class<T> type) {
        return type.cast(editor.robot().lookup(query).queryAll().stream()
                .filter(node -> node.getScene() != editor.stage.getScene()).findFirst().orElseThrow());
    }

    private void openDialog(KeyCode... keys) {
        editor.press(keys);
        EditorWindow.until("the dialog is open", () -> Window.getWindows().stream().anyMatch(window ->
                window != editor.stage && window instanceof Stage && window.isShowing()));
    }

    private void apply() {
        assertFalse(button().isDisabled(), button()::getText);
        editor.robot().clickOn("#step-apply");
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Button button() {
        return dialog("#step-apply", Button.class);
    }

    private List<String> planned() {
        ListView<?> files = dialog("#step-list", ListView.class);
        return files.getItems().stream().map(Object::toString).filter(row -> row.startsWith("Head["))
                .map(row -> row.replaceFirst("(?s)Head\\[card=(.*), open=.*", "$1")).toList();
    }

    private String text(String query) {
        return dialog(query, TextField.class).getText();
    }

    private void enter(String query, String text) {
        editor.robot().clickOn(dialog(query, TextField.class));
        editor.press(KeyCode.CONTROL, KeyCode.A);
        editor.type(text);
        editor.press(KeyCode.TAB);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(cards)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private String message() {
        return editor.find(".status-message", Label.class).getText();
    }

    private List<String> errors() {
        return editor.robot().lookup(".field-status").queryAll().stream().filter(Node::isVisible)
                .filter(node -> node.getScene() != editor.stage.getScene()).map(node -> ((Label) node).getText())
                .toList();
    }

    private void shot(String name) {
        Window.getWindows().stream().filter(window -> window instanceof Stage && window != editor.stage)
                .forEach(window -> Shots.take(name, window.getScene()));
    }

    @Test
    void aNewCardIsMadeFromTheKeyboardAndSaved() throws IOException {
        choose(ENTRY_510);
        openDialog(KeyCode.CONTROL, KeyCode.N);
        assertEquals(List.of("0510 Accounting", "Entry", ""), List.of(text("#new-series"), text("#new-career-level"),
                text("#new-competency")));
        shot("new-empty");
        editor.type("customer ser");
        editor.press(KeyCode.DOWN);
        editor.press(KeyCode.ENTER);
        assertEquals("Customer Service", text("#new-competency"));
        assertEquals("Personal", text("#new-group"));
        assertEquals(List.of("There is already a file " + ENTRY_510 + ". Choose another name.",
                "The permalink /cardsNew/510-Customer-Service-Entry is in use by " + ENTRY_510
                + ". The site would show only one of them."), errors());
        assertTrue(button().isDisabled());
        shot("new-refused");
        enter("#new-career-level", "Senior");
        assertEquals(List.of(), errors());
        assertEquals("0510-Personal-Customer-Service-Senior.md", text("#new-file"));
        assertEquals("/cardsNew/510-Customer-Service-Senior", text("#new-permalink"));
        assertEquals(List.of("NEW 0510-Personal-Customer-Service-Senior.md"), planned());
        shot("new-ready");
        apply();
        assertEquals(List.of("[0510 · Senior · Customer Service*]"), editor.tabs());
        assertTrue(editor.status().startsWith("6 cards · 1 modified"), editor.status());
        assertEquals(5, files().size());
        editor.press(KeyCode.CONTROL, KeyCode.S);
        EditorWindow.until("saved", () -> editor.status().contains("0 modified"));
        String made = Files.readString(cards.resolve("0510-Personal-Customer-Service-Senior.md"));
        assertTrue(made.contains("\ntitle: 0510 Accounting Senior Customer Service\n"));
        editor.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of(), editor.tabs());
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        EditorWindow.until("deleted", () -> files().size() == 5);
    }

    @Test
    void anIllegalFileNameIsSaidAtItsFieldAndNothingIsMade() {
        openDialog(KeyCode.CONTROL, KeyCode.N);
        enter("#new-file", "a:b.md");
        assertTrue(errors().contains("A file name must not contain :."), () -> errors().toString());
        assertTrue(button().isDisabled());
        editor.press(KeyCode.ESCAPE);
        assertTrue(editor.status().startsWith("5 cards · 0 modified"), editor.status());
    }

    @Test
    void aNewSeriesAndCompetencyCanBeTyped() {
        openDialog(KeyCode.CONTROL, KeyCode.N);
        enter("#new-series", "0343 Management Analysis");
        assertEquals("Management Analysis", text("#new-series-title"));
        enter("#new-career-level", "Mid");
        enter("#new-competency", "Data Literacy");
        enter("#new-group", "Primary");
        editor.robot().clickOn("#new-level-3");
        assertEquals(List.of("NEW 0343-Primary-Data-Literacy-Mid.md"), planned());
        shot("new-series-card");
        apply();
        assertEquals(List.of("[0343 · Mid · Data Literacy*]"), editor.tabs());
    }

    @Test
    void aCardIsDuplicatedToManyPlacesInOneStep() throws IOException {
        choose(ENTRY_501);
        openDialog(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        assertTrue(dialog("#duplicate-510-Entry", CheckBox.class).isDisabled());
        assertTrue(button().isDisabled());
        editor.press(KeyCode.SPACE);
        assertEquals(List.of("NEW 0501-Personal-Customer-Service-Senior.md"), planned());
        editor.robot().clickOn("#duplicate-all");
        assertEquals(7, planned().size());
        assertEquals("Create 7 copies", button().getText());
        shot("duplicate");
        apply();
        assertTrue(editor.status().startsWith("12 cards · 7 modified"), editor.status());
        assertEquals("Created 7 copies. The next save writes them.", message());
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        EditorWindow.until("saved", () -> editor.status().contains("0 modified"));
        assertEquals(12, files().size());
        editor.press(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(editor.status().startsWith("5 cards · 7 modified"), editor.status());
    }

    @Test
    void aRenameCarriesTheFileAndWhatDerives() throws IOException {
        choose(ENTRY_510);
        editor.press(KeyCode.ENTER);
        choose(ENTRY_510);
        openDialog(KeyCode.F2);
        enter("#rename-competency", "Client Care");
        assertEquals("0510-Personal-Client-Care-Entry.md", text("#rename-file"));
        assertEquals(List.of("RENAMED 0510-Personal-Client-Care-Entry.md"), planned());
        shot("rename");
        apply();
        assertEquals(List.of("[0510 · Entry · Client Care*]"), editor.tabs());
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        EditorWindow.until("saved", () -> editor.status().contains("0 modified"));
        assertTrue(files().contains("0510-Personal-Client-Care-Entry.md") && !files().contains(ENTRY_510));
        editor.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of("[0510 · Entry · Customer Service*]"), editor.tabs());
    }

    @Test
    void aCompetencyIsRenamedOnAllItsCards() {
        choose(ENTRY_510);
        openDialog(KeyCode.F2);
        enter("#rename-competency", "Client Care");
        editor.robot().clickOn("#rename-everywhere");
        assertEquals(5, planned().size());
        assertEquals("Rename 5 cards", button().getText());
        shot("rename-all");
        apply();
        assertTrue(editor.status().startsWith("5 cards · 10 modified"), editor.status());
        editor.robot().clickOn("#undoStep");
        assertTrue(editor.status().startsWith("5 cards · 0 modified"), editor.status());
    }

    @Test
    void aDeletedCardIsInTheTrashAfterTheSaveAndUndoBringsItBack() throws IOException {
        String text = Files.readString(cards.resolve(ENTRY_501));
        choose(ENTRY_501);
        editor.press(KeyCode.ENTER);
        choose(ENTRY_501);
        editor.press(KeyCode.CONTROL, KeyCode.DELETE);
        assertEquals("Deleted 1 card. The next save moves the file to the trash.", message());
        assertEquals(List.of(), editor.tabs());
        assertTrue(editor.status().startsWith("4 cards · 1 modified"), editor.status());
        assertTrue(files().contains(ENTRY_501));
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        EditorWindow.until("deleted", () -> !files().contains(ENTRY_501));
        try (Stream<Path> kept = Files.walk(temp.resolve("data/trash"))) {
            Path copy = kept.filter(file -> file.endsWith(ENTRY_501)).findFirst().orElseThrow();
            assertEquals(text, Files.readString(copy));
        }
        editor.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(1, editor.tabs().size());
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        EditorWindow.until("back", () -> files().contains(ENTRY_501));
        assertEquals(text, Files.readString(cards.resolve(ENTRY_501)));
    }

    @Test
    void theMenuOfALineDuplicatesRenamesAndDeletesWithTheMouse() throws IOException {
        TreeMap<String, String> before = texts();
        choose(ENTRY_510);
        fromMenu("Duplicate to…");
        editor.robot().clickOn("#duplicate-511-Mid");
        apply();
        choose(ENTRY_510);
        fromMenu("Rename…");
        enter("#rename-file", "accounting.md");
        apply();
        choose(ENTRY_501);
        fromMenu("Delete");
        editor.robot().clickOn("#saveAll");
        EditorWindow.until("saved", () -> editor.status().contains(" 0 modified"));
        TreeMap<String, String> after = new TreeMap<>(before);
        after.remove(ENTRY_501);
        after.put("accounting.md", after.remove(ENTRY_510));
        after.put("0511-Personal-Customer-Service-Mid.md", before.get(ENTRY_510)
                .replace("0510 Accounting Entry", "0511 Auditing Mid").replace("0510 Accounting", "0511 Auditing")
                .replace("job_series_title: Accounting", "job_series_title: Auditing")
                .replace("series: 510", "series: 511").replace("510-Customer-Service-Entry", "511-Customer-Service-Mid")
                .replace("career_level: Entry", "career_level: Mid").replace("7-9", "10-13")
                .replace("series-0510", "series-0511"));
        assertEquals(after, texts());
        for (int i = 0; i < 3; i++) {
            editor.robot().clickOn("#undo");
        }
        editor.robot().clickOn("#saveAll");
        EditorWindow.until("saved", () -> editor.status().contains(" 0 modified"));
        assertEquals(before, texts());
    }

    private void fromMenu(String command) {
        Node cell = editor.tree().lookupAll(".tree-cell").stream().map(node -> (TreeCell<?>) node)
                .filter(TreeCell::isSelected).findFirst().orElseThrow();
        editor.robot().rightClickOn(cell.lookup(".tree-name"));
        EditorWindow.until("the menu is open", () -> editor.robot().lookup(command).tryQuery().isPresent());
        editor.robot().clickOn(command);
        WaitForAsyncUtils.waitForFxEvents();
        if (!command.equals("Delete")) {
            EditorWindow.until("the dialog is open", () -> editor.robot().lookup("#step-apply").tryQuery()
                    .isPresent());
        }
    }

    private TreeMap<String, String> texts() throws IOException {
        TreeMap<String, String> texts = new TreeMap<>();
        for (String file : files()) {
            texts.put(file, Files.readString(cards.resolve(file)));
        }
        return texts;
    }

    @Test
    void theDeleteKeyDeletesInTheTreeAloneAndTheNextCardIsChosenThen() {
        choose(ENTRY_501);
        editor.press(KeyCode.DELETE);
        assertEquals("Deleted 1 card. The next save moves the file to the trash.", message());
        assertTrue(editor.status().startsWith("4 cards · 1 modified"), editor.status());
        assertEquals("Customer Service", editor.selectedLine());
        editor.press(KeyCode.ENTER);
        assertEquals(List.of("[0501 · Mid · Customer Service]"), editor.tabs());
        editor.press(KeyCode.DELETE);
        assertTrue(editor.status().startsWith("4 cards · "), "in a field the key is the field's own");
        editor.robot().interact(() -> editor.tree().requestFocus());
        editor.press(KeyCode.CONTROL, KeyCode.Z);
        editor.press(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(editor.status().startsWith("5 cards · 0 modified"), editor.status());
    }

    @Test
    void aCardComesBackFromTheTrash() throws IOException {
        String text = Files.readString(cards.resolve(ENTRY_501));
        editor.robot().clickOn("Cards").clickOn("Restore deleted cards…");
        EditorWindow.until("told", () -> !editor.dialogs.said.isEmpty());
        assertEquals("info: The trash doesn't contain any cards of this folder | Deleted cards go there when you save the "
                + "deletion. Until then, undo brings them back.", editor.dialogs.said.getFirst());
        choose(ENTRY_501);
        editor.press(KeyCode.CONTROL, KeyCode.DELETE);
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        EditorWindow.until("deleted", () -> !files().contains(ENTRY_501));
        editor.robot().clickOn("Cards").clickOn("Restore deleted cards…");
        EditorWindow.until("the dialog is open", () -> editor.robot().lookup("#restore-list").tryQuery().isPresent());
        assertEquals(List.of("NEW " + ENTRY_501), planned());
        shot("restore");
        apply();
        assertEquals(1, editor.tabs().size());
        editor.press(KeyCode.CONTROL, KeyCode.S);
        EditorWindow.until("saved", () -> files().contains(ENTRY_501));
        assertEquals(text, Files.readString(cards.resolve(ENTRY_501)));
    }

    @Test
    void aSeriesBeginsWithTheCardsOfAnother() {
        editor.robot().clickOn("Cards").clickOn("New series…");
        EditorWindow.until("the dialog is open", () -> editor.robot().lookup("#series-number").tryQuery().isPresent());
        enter("#series-number", "510");
        enter("#series-title", "Analysis");
        assertEquals(List.of("There is already a series 0510 Accounting, with 1 card."), errors());
        assertTrue(button().isDisabled());
        enter("#series-number", "0343");
        EditorWindow.until("they are listed", () -> planned().equals(List.of("NEW 0343-Personal-Customer-Service-Entry.md",
                "NEW 0343-Personal-Customer-Service-Mid.md")));
        shot("new-series");
        apply();
        assertEquals("Created series 0343 Analysis with 2 cards. The next save writes them.", message());
        assertTrue(editor.status().startsWith("7 cards · 2 modified"), editor.status());
    }

    @Test
    void aSeriesTitleIsChangedOnAllItsCards() {
        choose(ENTRY_501);
        editor.robot().clickOn("Cards").clickOn("Series title…");
        EditorWindow.until("the dialog is open", () -> editor.robot().lookup("#title-title").tryQuery().isPresent());
        enter("#title-title", "Finance");
        assertEquals("Change 2 cards", button().getText());
        shot("series-title");
        apply();
        assertEquals("Changed the series title on 2 cards.", message());
        editor.press(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(editor.status().contains("0 modified"), editor.status());
    }
}

package org.cardwright.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.cardwright.document.Edit;
import org.cardwright.document.EditRefusedException;
import org.cardwright.edit.CardId;
import org.cardwright.edit.CardSpot;
import org.cardwright.ui.common.SampleFolder;
import org.cardwright.ui.common.Workbench;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What goes is named, told of and given back, and the next key is for the line that a person sees selected. */
@ExtendWith(ApplicationExtension.class)
class DeletionTest {
    private static final String ENTRY_501 = "0501-Personal-Customer-Service-Entry.md";
    private static final String MID_501 = "0501-Personal-Customer-Service-Mid.md";
    private static final String ENTRY_510 = "0510-Personal-Customer-Service-Entry.md";
    private static final String ENTRY_560 = "0560-Personal-Customer-Service-Entry.md";
    private static final Pattern LINE = Pattern.compile("(?s)(?:Branch\\[key=([^,]*),|Leaf.*?CardId\\[file=([^]]*)]).*");

    private EditorWindow editor;
    private Workbench bench;
    private Path cards;

    @Start
    void start(Stage stage) throws IOException {
        Path temp = Files.createTempDirectory("cardwright-test");
        cards = SampleFolder.copyTo(temp.resolve("cards"));
        var features = new ArrayList<>(Composition.features());
        features.add(given -> bench = given);
        editor = new EditorWindow(stage, temp.resolve("data"), Optional.of(features));
    }

    @BeforeEach
    void openFolder() {
        editor.open(cards);
    }

    /** The line by its key, or a card by its file. */
    private static String name(Object line) {
        Matcher found = LINE.matcher(String.valueOf(line));
        assertTrue(found.matches(), () -> "no line: " + line);
        return Optional.ofNullable(found.group(1)).orElseGet(() -> found.group(2));
    }

    private List<String> selected() {
        return editor.tree().getSelectionModel().getSelectedItems().stream().map(item -> name(item.getValue())).toList();
    }

    private void choose(String... lines) {
        editor.robot().interact(() -> {
            TreeView<?> tree = editor.tree();
            tree.getSelectionModel().clearSelection();
            for (String line : lines) {
                tree.getSelectionModel().select(IntStream.range(0, tree.getExpandedItemCount())
                        .filter(row -> name(tree.getTreeItem(row).getValue()).equals(line)).findFirst().orElseThrow());
            }
            tree.requestFocus();
        });
    }

    private void open(String file) {
        editor.robot().interact(() -> bench.openCard(new CardId(Path.of(file)), new CardSpot.Anywhere()));
    }

    private Optional<String> bar() {
        return editor.stage.getScene().getRoot().lookupAll(".notice-bar").stream().findFirst()
                .map(bar -> bar.lookup(".label")).map(Label.class::cast).map(Label::getText);
    }

    private List<String> deleteItems() {
        MenuItem inTree = editor.tree().getContextMenu().getItems().stream().filter(DeletionTest::deletes).findFirst()
                .orElseThrow();
        return List.of(deleteItem().getText(), inTree.getText());
    }

    private MenuItem deleteItem() {
        return editor.find(".menu-bar", MenuBar.class).getMenus().get(2).getItems().stream()
                .filter(DeletionTest::deletes).findFirst().orElseThrow();
    }

    private static boolean deletes(MenuItem item) {
        return item.getText() != null && item.getText().startsWith("De_lete");
    }

    @Test
    void aSeriesIsNamedByTheNumberOfItsCardsToldOfAndGivenBackByTheBar() {
        choose("series/0501");
        assertEquals(List.of("De_lete 2 cards", "De_lete 2 cards"), deleteItems());
        choose(ENTRY_501);
        assertEquals(List.of("De_lete", "De_lete"), deleteItems());
        choose(ENTRY_510, MID_501);
        assertEquals(List.of("De_lete 2 cards", "De_lete 2 cards"), deleteItems());
        choose("series/0501");
        editor.press(KeyCode.DELETE);
        assertEquals(Optional.of("Deleted 2 cards of series 501. The next save moves the files to the trash."), bar());
        assertEquals(List.of("series/0510"), selected());
        Shots.take("deletion-bar", editor.stage.getScene());
        editor.press(KeyCode.DELETE);
        assertEquals(Optional.of("Deleted 0510 · Entry · Customer Service. The next save moves the file to the "
                + "trash."), bar());
        assertEquals(List.of("series/0511"), selected());
        assertTrue(editor.status().startsWith("2 cards · 3 modified"), editor.status());
        editor.click("#delete-undo");
        assertEquals(Optional.empty(), bar());
        assertEquals(List.of("series/0510"), selected());
        assertEquals(editor.tree(), editor.focused());
        editor.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of("series/0501"), selected());
        assertTrue(editor.status().startsWith("5 cards · 0 modified"), editor.status());
        assertEquals(List.of(), editor.tabs());
    }

    @Test
    void theBarGivesBackWhatWasDeletedAlsoAfterOtherStepsAndAfterASave() throws IOException {
        String text = Files.readString(cards.resolve(MID_501));
        choose("series/0501");
        editor.press(KeyCode.DELETE);
        editor.robot().interact(() -> {
            try {
                bench.workspaceProperty().get().orElseThrow().apply("Edit", new CardId(Path.of(ENTRY_560)),
                        new Edit.SetField("competency_group", "Technical"), Optional.empty());
            } catch (EditRefusedException e) {
                throw new AssertionError(e);
            }
        });
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        EditorWindow.until("saved", () -> editor.status().startsWith("3 cards · 0 modified"));
        assertFalse(Files.exists(cards.resolve(MID_501)));
        assertEquals(Optional.of("Deleted 2 cards of series 501. The files are in the trash."), bar());
        editor.click("#delete-undo");
        assertTrue(editor.status().startsWith("5 cards · 2 modified"), editor.status());
        assertEquals("_Undo Restore 2 cards", editor.menu(1, 0).getText());
        assertEquals(Optional.empty(), bar());
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        EditorWindow.until("saved", () -> editor.status().startsWith("5 cards · 0 modified"));
        assertEquals(text, Files.readString(cards.resolve(MID_501)));
    }

    @Test
    void afterTheCardInFrontItsNeighborInTheTreeIsNextAndNotTheOneOfItsTab() {
        open(ENTRY_501);
        open(ENTRY_560);
        open(ENTRY_501);
        choose(ENTRY_501);
        List<String> before = editor.tabs();
        editor.press(KeyCode.DELETE);
        assertEquals(List.of(MID_501), selected());
        assertEquals(List.of("[0560 · Entry · Customer Service]"), editor.tabs());
        editor.press(KeyCode.DELETE);
        assertEquals(List.of(ENTRY_510), selected());
        assertEquals(List.of("[0560 · Entry · Customer Service]"), editor.tabs(), "the card in front is untouched");
        editor.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of("[0560 · Entry · Customer Service]"), editor.tabs(), "no tab that was not open");
        assertEquals(List.of(MID_501), selected());
        editor.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, editor.tabs(), "the tab that was open");
        assertEquals(List.of(ENTRY_501), selected());
    }

    @Test
    void deletedFromItsFormACardLeavesTheFocusToTheTree() {
        open(ENTRY_560);
        open(ENTRY_501);
        editor.robot().interact(() -> editor.find("#field-competency", TextInputControl.class).requestFocus());
        editor.robot().interact(() -> deleteItem().fire());
        assertEquals(editor.tree(), editor.focused());
        assertEquals(List.of(MID_501), selected());
        editor.press(KeyCode.DELETE);
        assertTrue(editor.status().startsWith("3 cards · 2 modified"), editor.status());
        assertFalse(bench.workspaceProperty().get().orElseThrow().contains(new CardId(Path.of(MID_501))));
    }

    @Test
    void theLastCardIsFollowedByTheOneBefore() {
        choose(ENTRY_560);
        editor.press(KeyCode.DELETE);
        assertEquals(List.of("0511-Personal-Customer-Service-Entry.md"), selected());
        editor.press(KeyCode.DELETE);
        assertEquals(List.of(ENTRY_510), selected());
        choose("series/0510");
        editor.press(KeyCode.DELETE);
        assertEquals(List.of("series/0501"), selected());
        editor.press(KeyCode.DELETE);
        assertTrue(editor.status().startsWith("no cards · 5 modified"), editor.status());
        for (int i = 0; i < 4; i++) {
            editor.press(KeyCode.CONTROL, KeyCode.Z);
        }
        assertTrue(editor.status().startsWith("5 cards · 0 modified"), editor.status());
        assertEquals(List.of(ENTRY_560), selected());
        assertEquals(List.of(), editor.tabs());
    }

    @Test
    void nothingIsChosenUntilAPersonChooses() {
        assertEquals(List.of(), selected());
        assertEquals(List.of(), bench.chosenCards());
    }

    @Test
    void aRenamedCardStaysSelected() {
        choose(ENTRY_560);
        editor.press(KeyCode.F2);
        EditorWindow.until("the dialog is open", () -> editor.robot().lookup("#rename-file").tryQuery().isPresent());
        editor.robot().clickOn("#rename-file");
        editor.press(KeyCode.CONTROL, KeyCode.A);
        editor.type("0560-other.md");
        editor.press(KeyCode.CONTROL, KeyCode.ENTER);
        EditorWindow.until("the dialog is closed", () -> editor.robot().lookup("#rename-file").tryQuery().isEmpty());
        assertEquals(List.of("0560-other.md"), selected());
        editor.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of(ENTRY_560), selected());
        assertEquals(List.of(), editor.tabs());
    }

    @Test
    void removingALevelAnItemOrACourseLeavesTheFocusToTheNeighbor() {
        open(ENTRY_501);
        Node form = editor.find(".card-form", Node.class);
        editor.robot().interact(() -> editor.find("#remove-level-1", Node.class).requestFocus());
        editor.press(KeyCode.SPACE);
        Node level2 = editor.find("#remove-level-2", Node.class).getParent().getParent();
        assertTrue(within(editor.focused(), level2), () -> "focus is at " + editor.focused());
        editor.robot().interact(() -> editor.find("#remove-level-2", Node.class).requestFocus());
        editor.press(KeyCode.SPACE);
        assertTrue(within(editor.focused(), form), () -> "focus is at " + editor.focused());
    }

    private static boolean within(Node node, Node parent) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == parent) {
                return true;
            }
        }
        return false;
    }
}

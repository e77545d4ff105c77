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
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.cardwright.edit.CardSpot;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.CopyLines;
import org.cardwright.ui.common.Feature;
import org.cardwright.ui.common.SampleFolder;
import org.cardwright.ui.common.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Finding and running commands by a few letters, and the commands for the clipboard. */
@ExtendWith(ApplicationExtension.class)
class PaletteTest {
    private EditorWindow editor;
    private Path cards;
    private Workbench bench;

    @Start
    void start(Stage stage) throws IOException {
        Path temp = Files.createTempDirectory("cardwright-test");
        cards = SampleFolder.copyTo(temp.resolve("cards"));
        editor = new EditorWindow(stage, temp.resolve("data"), Optional.of(Stream.concat(Composition.features().stream(),
                Stream.<Feature>of(given -> bench = given)).toList()));
    }

    private static boolean shown() {
        return Window.getWindows().stream().anyMatch(window -> window.isShowing() && window.getScene() != null
                && window.getScene().getRoot().lookup("#palette-list") != null);
    }

    private static <T extends Node> T find(String query, Class<T> type) {
        return type.cast(Window.getWindows().stream().map(window -> window.getScene().getRoot().lookup(query))
                .filter(node -> node != null).findFirst().orElseThrow());
    }

    private void ask(String text) {
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        EditorWindow.until("asked", () -> shown() && find("#palette-text", TextField.class).isFocused());
        editor.robot().targetWindow(find("#palette-text", TextField.class).getScene().getWindow());
        // One letter as a person types it; all of them would take the most time of these tests.
        editor.robot().interact(() -> find("#palette-text", TextField.class).appendText(text.substring(0, Math.max(0, text.length() - 1))));
        editor.type(text.substring(Math.max(0, text.length() - 1)));
    }

    /** What a screen reader says of each line: label, keys, menu and reason. */
    private List<String> lines() {
        ListView<?> list = find("#palette-list", ListView.class);
        List<String> lines = new ArrayList<>();
        editor.robot().interact(() -> spoken(list, lines));
        return lines;
    }

    private static <T> void spoken(ListView<T> list, List<String> lines) {
        ListCell<T> cell = list.getCellFactory().call(list);
        cell.updateListView(list);
        for (int i = 0; i < list.getItems().size(); i++) {
            cell.updateIndex(i);
            lines.add(cell.getAccessibleText());
        }
    }

    private void run(String text) {
        ask(text);
        editor.press(KeyCode.ENTER);
        EditorWindow.until("it runs", () -> !shown());
    }

    private void close() {
        editor.press(KeyCode.ESCAPE);
        EditorWindow.until("closed", () -> !shown());
    }

    private Set<String> labels(List<? extends MenuItem> items) {
        return items.stream().filter(item -> !(item instanceof SeparatorMenuItem)).flatMap(item -> item instanceof Menu menu
                ? labels(menu.getItems()).stream() : Stream.of(item.getText().replace("_", "").replace("…", "")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The lines that can do nothing, and that every command of the menus is listed. */
    private List<String> refused() {
        ask("");
        List<String> lines = lines();
        close();
        Set<String> missing = labels(editor.find(".menu-bar", MenuBar.class).getMenus());
        missing.removeIf(label -> lines.stream().anyMatch(line -> line.startsWith(label + ",") || line.contains(": " + label + ",")));
        missing.remove(Strings.get("menu.recent.none"));
        assertEquals(Set.of(), missing);
        return lines.stream().filter(line -> line.contains(" · ")).toList();
    }

    @Test
    void everyCommandIsThereWithItsMenuAndKeysAndOneThatCanDoNothingSaysWhy() {
        editor.robot().interact(editor.window::show);
        List<String> closed = refused();
        assertTrue(closed.contains("Export to site, Ctrl+Shift+E, Export · " + Strings.get("command.closed")), closed::toString);
        editor.open(cards);
        List<String> open = refused();
        assertEquals(List.of(), open.stream().filter(line -> line.endsWith(" · ") || line.endsWith(Strings.get("command.closed"))).toList());
        assertTrue(open.containsAll(List.of("Save, Ctrl+S, File · No card is in front.",
                "Undo, Ctrl+Z, Edit · There is nothing to undo.",
                "Next result, F4, Edit · No result is listed. Use Find in cards first.")), open::toString);
        ask("dark");
        assertEquals("Appearance: Dark, View → Appearance", lines().getFirst());
        Shots.take("palette-dark-word", find("#palette-text", TextField.class).getScene());
        close();
        ask("save");
        Shots.take("palette-save", find("#palette-text", TextField.class).getScene());
        editor.press(KeyCode.ENTER);
        assertTrue(shown(), "what can do nothing is not run");
        close();
    }

    @Test
    void otherWordsAreForCommandsThatThereAre() {
        editor.open(cards);
        Set<String> words = Strings.get("palette.words").lines().map(line -> line.split("\t")[0]).collect(Collectors.toCollection(TreeSet::new));
        ask("");
        Set<String> known = lines().stream().map(line -> line.replaceFirst(", (Ctrl|Shift|F[0-9]|File|Edit|Cards|Courses|Check|Export|View|Help|Here).*", "")
                .replaceFirst("^Problems [0-9]+$", "Problems")).filter(line -> !line.startsWith("Open recent")).collect(Collectors.toCollection(TreeSet::new));
        close();
        words.removeAll(known);
        assertEquals(Set.of(), words);
    }

    @Test
    void otherWordsOpenTheSheetForReplacingWithNothingFilledIn() {
        editor.open(cards);
        run("replace gsu links");
        EditorWindow.until("the sheet is there", () -> editor.find("#replace-find", TextInputControl.class) != null);
        assertEquals("", editor.find("#replace-find", TextInputControl.class).getText());
        ask("");
        assertEquals("Find and replace in courses, Ctrl+Shift+R, Courses", lines().getFirst());
        close();
    }

    @Test
    void whatCanBeDoneWhereTheFocusIsIsAmongTheCommands() {
        editor.open(cards);
        run("go to the tree");
        ask("copy path");
        assertTrue(lines().getFirst().startsWith("Copy path, Here"), () -> lines().toString());
        close();
        course();
        ask("open");
        assertTrue(lines().contains("Open link in the browser, Here"), () -> lines().toString());
        close();
        ask("remove");
        assertTrue(lines().stream().anyMatch(line -> line.startsWith("Remove, Here")), () -> lines().toString());
        close();
        run("problems");
        EditorWindow.until("problems are listed", () -> editor.find("#problems-list", ListView.class) != null
                && editor.find("#problems-list", ListView.class).getItems().size() > 1);
        editor.robot().interact(() -> {
            editor.find("#problems-list", ListView.class).requestFocus();
            editor.find("#problems-list", ListView.class).getSelectionModel().clearAndSelect(1);
        });
        ask("go to");
        assertTrue(lines().stream().anyMatch(line -> line.matches("Go to .*Here")), () -> lines().toString());
        close();
    }

    @Test
    void cutCopyPasteAndSelectAllActOnTheFieldThatHasTheFocus() {
        editor.open(cards);
        TextInputControl title = course();
        String before = title.getText();
        editor.robot().interact(() -> {
            title.requestFocus();
            title.selectRange(0, 3);
        });
        run("cut clipboard");
        EditorWindow.until("it is cut", () -> title.getText().equals(before.substring(3)));
        run("paste clipboard");
        EditorWindow.until("it is back", () -> title.getText().equals(before));
        editor.robot().interact(() -> editor.menu(1, 0).fire());
        editor.robot().interact(() -> editor.menu(1, 1).fire());
        item("Select all");
        assertEquals(title.getText(), title.getSelectedText());
        item("Copy");
        assertEquals(title.getText(), clipboard());
    }

    @Test
    void copyTakesWhatIsSelectedInAListAndSelectAllAllOfIt() {
        editor.open(cards);
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        EditorWindow.until("courses are listed", () -> editor.find(".course-table", TableView.class) != null
                && editor.find(".course-table", TableView.class).getItems().size() > 1);
        TableView<?> table = editor.find(".course-table", TableView.class);
        editor.robot().interact(() -> {
            table.requestFocus();
            table.getSelectionModel().clearSelection();
            CopyLines.copy("nothing");
        });
        assertFalse(possible("Copy"));
        item("Select all");
        assertEquals(table.getItems().size(), table.getSelectionModel().getSelectedItems().size());
        assertFalse(possible("Cut") || possible("Paste"));
        item("Copy");
        assertEquals(table.getItems().size(), clipboard().lines().count());
    }

    /** The focus in the title of a course. */
    private TextInputControl course() {
        editor.robot().interact(() -> bench.openCard(bench.shownCards().getFirst(), new CardSpot.CourseLine(0)));
        EditorWindow.until("a course has the focus", () -> editor.focused() != null && editor.focused().getStyleClass().contains("course-title"));
        return (TextInputControl) editor.focused();
    }

    private Menu edit() {
        return editor.find(".menu-bar", MenuBar.class).getMenus().get(1);
    }

    private MenuItem named(String label) {
        return edit().getItems().stream().filter(item -> label.equals(String.valueOf(item.getText()).replace("_", ""))).findFirst().orElseThrow();
    }

    private boolean possible(String label) {
        editor.robot().interact(() -> edit().getOnShowing().handle(null));
        return !named(label).isDisable();
    }

    private void item(String label) {
        assertTrue(possible(label), label);
        editor.robot().interact(() -> named(label).fire());
    }

    private String clipboard() {
        String[] text = new String[1];
        editor.robot().interact(() -> text[0] = Clipboard.getSystemClipboard().getString());
        return text[0];
    }
}

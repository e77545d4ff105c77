package org.cardwright.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javafx.scene.AccessibleAttribute;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.cardwright.ui.common.CheckedBox;
import org.cardwright.ui.common.SampleFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What the mouse does at menus, heads of tables and borders of panes, the keys do. */
@ExtendWith(ApplicationExtension.class)
class HandsTest {
    private EditorWindow editor;
    private Path cards;

    @Start
    void start(Stage stage) throws IOException {
        Path temp = Files.createTempDirectory("cardwright-test");
        cards = SampleFolder.copyTo(temp.resolve("cards"));
        editor = new EditorWindow(stage, temp.resolve("data"));
    }

    private List<Menu> menus() {
        return editor.find(".menu-bar", MenuBar.class).getMenus();
    }

    private List<String> open() {
        return menus().stream().filter(Menu::isShowing).map(menu -> menu.getText().replace("_", "")).toList();
    }

    /** A slow hand releases the letter first, as at every other menu here, a quick one Alt. */
    @Test
    void altAndALetterOpenTheirMenuOverACardAlsoOnceAltIsReleased() {
        editor.open(cards);
        editor.robot().interact(editor.window::openFirstCard);
        List<String> opened = new ArrayList<>();
        for (Menu menu : menus()) {
            String text = menu.getText();
            KeyCode letter = KeyCode.getKeyCode(text.substring(text.indexOf('_') + 1).substring(0, 1).toUpperCase(Locale.ROOT));
            boolean quick = menus().indexOf(menu) % 2 == 0;
            editor.robot().press(KeyCode.ALT).press(letter).release(quick ? KeyCode.ALT : letter).release(quick ? letter : KeyCode.ALT);
            WaitForAsyncUtils.waitForFxEvents();
            opened.addAll(open());
            editor.press(KeyCode.ESCAPE);
            editor.press(KeyCode.ESCAPE);
        }
        assertEquals(List.of("File", "Edit", "Cards", "Courses", "Check", "Export", "View", "Help"), opened);
        aLetterAloneTakesALineOfAMenuAndIsNotTyped();
    }

    private void aLetterAloneTakesALineOfAMenuAndIsNotTyped() {
        editor.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        String before = editor.focusedText();
        editor.press(KeyCode.ALT, KeyCode.V);
        editor.press(KeyCode.T);
        EditorWindow.until("in the tree", () -> editor.tree().isFocused());
        editor.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        editor.press(KeyCode.ALT);
        editor.press(KeyCode.V);
        assertEquals(List.of("View"), open());
        editor.press(KeyCode.ESCAPE);
        assertEquals(before, editor.focusedText());
    }

    private ContextMenu layout() {
        editor.press(KeyCode.F7);
        return Window.getWindows().stream().filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast)
                .reduce((below, above) -> above).orElseThrow();
    }

    @Test
    void aPaneGetsWiderAndATableIsSortedByTheKeys() {
        editor.open(cards);
        editor.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        double before = editor.tree().getWidth();
        for (int time = 0; time < 2; time++) {
            layout();
            editor.press(KeyCode.ENTER);
        }
        EditorWindow.until("wider twice", () -> editor.tree().getWidth() > before + 60);

        editor.robot().interact(() -> editor.window.run("Courses"));
        EditorWindow.until("courses", () -> editor.find(".course-table", TableView.class) != null);
        TableView<?> table = editor.find(".course-table", TableView.class);
        editor.robot().interact(table::requestFocus);
        ContextMenu menu = layout();
        assertEquals(table.getVisibleLeafColumns().stream().map(TableColumn::getText).toList(),
                menu.getItems().stream().filter(Menu.class::isInstance).map(MenuItem::getText).toList());
        editor.press(KeyCode.RIGHT);
        editor.press(KeyCode.DOWN);
        editor.press(KeyCode.ENTER);
        assertEquals(List.of("title"), table.getSortOrder().stream().map(TableColumn::getId).toList());
    }

    @Test
    void aDropDownWithSeveralChoicesIsOpenedAndFilledByTheKeys() {
        editor.open(cards);
        editor.robot().interact(() -> editor.window.run("Bulk edit"));
        EditorWindow.until("bulk edit", () -> editor.find("#scope-series", CheckedBox.class) != null
                && editor.find("#scope-series", CheckedBox.class).getItems().size() > 1);
        CheckedBox series = editor.find("#scope-series", CheckedBox.class);
        assertEquals("All series", series.queryAccessibleAttribute(AccessibleAttribute.TEXT));
        editor.robot().interact(series::requestFocus);
        editor.press(KeyCode.DOWN);
        editor.press(KeyCode.DOWN);
        editor.press(KeyCode.SPACE);
        editor.press(KeyCode.ESCAPE);
        assertEquals(series.getItems().getFirst(), series.queryAccessibleAttribute(AccessibleAttribute.TEXT));
        assertEquals(series, editor.focused());
    }

    @Test
    void theListOfKeysIsScrolledByTheKeys() {
        editor.open(cards);
        editor.robot().interact(() -> menus().getLast().getItems().stream().filter(item -> "shortcuts".equals(item.getId())).findFirst()
                .orElseThrow().fire());
        ScrollPane keys = Window.getWindows().stream().map(window -> window.getScene().lookup(".scroll-pane"))
                .filter(ScrollPane.class::isInstance).map(ScrollPane.class::cast).reduce((below, above) -> above).orElseThrow();
        EditorWindow.until("focus", keys::isFocused);
        editor.press(KeyCode.PAGE_DOWN);
        EditorWindow.until("scrolled", () -> keys.getVvalue() > 0);
        editor.press(KeyCode.ESCAPE);
        EditorWindow.until("closed", () -> keys.getScene() == null);
    }
}

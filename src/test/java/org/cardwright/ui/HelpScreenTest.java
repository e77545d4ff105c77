package org.cardwright.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.cardwright.edit.CardId;
import org.cardwright.help.HelpBook;
import org.cardwright.html.PageText;
import org.cardwright.ui.common.FxDialogs;
import org.cardwright.ui.common.PageLink;
import org.cardwright.ui.common.SampleFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The help by the keys: from the window and from dialogs, there and back. */
@ExtendWith(ApplicationExtension.class)
class HelpScreenTest {
    private EditorWindow editor;
    private Path cards;
    private FxDialogs dialogs;
    private final List<String> opened = new ArrayList<>();

    @Start
    void start(Stage stage) throws IOException {
        Path temp = Files.createTempDirectory("cardwright-test");
        cards = SampleFolder.copyTo(temp.resolve("cards"));
        dialogs = new FxDialogs(() -> stage, opened::add);
        editor = new EditorWindow(stage, temp.resolve("data"), dialogs, Composition.features());
    }

    private static Optional<Scene> help() {
        return Window.getWindows().stream().filter(Window::isShowing).map(Window::getScene)
                .filter(scene -> scene.lookup("#help-page") != null).findFirst();
    }

    private static <T extends Node> T in(String query, Class<T> type) {
        return type.cast(help().orElseThrow().lookup(query));
    }

    private static String title() {
        return help().map(scene -> scene.lookup("#help-page").getAccessibleText()).orElse("");
    }

    private void shows(String title) {
        EditorWindow.until("the help shows " + title + ", not " + title(), () -> title().equals(title));
        EditorWindow.until("it has the focus", () -> in("#help-page", ScrollPane.class).isFocused());
    }

    private void closed() {
        EditorWindow.until("the help is closed", () -> help().isEmpty());
    }

    @Test
    void f1OpensThePageOfThePlaceAndEscGivesTheFocusBack() {
        editor.open(cards);
        Node tree = editor.tree();
        editor.robot().interact(tree::requestFocus);
        editor.press(KeyCode.F1);
        shows("Find a card");
        editor.press(KeyCode.ESCAPE);
        closed();
        assertSame(tree, editor.focused());
        assertTrue(editor.stage.isFocused());

        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
        EditorWindow.until("problems are listed", () -> editor.find("#problems-list", ListView.class) != null
                && editor.find("#problems-list", ListView.class).getItems().size() > 1 && !editor.window.busy());
        editor.robot().interact(() -> {
            editor.find("#problems-list", ListView.class).requestFocus();
            editor.find("#problems-list", ListView.class).getSelectionModel().clearAndSelect(1);
        });
        editor.press(KeyCode.F1);
        EditorWindow.until("the page of its kind", () -> help().isPresent() && in("#help-page", ScrollPane.class).getContent()
                .lookupAll(".hyperlink").stream().anyMatch(link -> ((Hyperlink) link).getText().equals("Kinds of problems")));
        shows(title());
        searchGoBackAndForward();
        followLinks();
    }

    /** Of the menu and of the menus in it. */
    private static Stream<KeyCombination> keys(MenuItem item) {
        return Stream.concat(Stream.ofNullable(item.getAccelerator()),
                item instanceof Menu menu ? menu.getItems().stream().flatMap(HelpScreenTest::keys) : Stream.empty());
    }

    /** The same whatever the order of the keys that are pressed with another. */
    private static String ordered(String keys) {
        return Stream.of(keys.toLowerCase(Locale.ROOT).replace("shortcut", "ctrl").replace("left", "←").replace("right", "→").split("\\+"))
                .sorted().collect(Collectors.joining("+"));
    }

    @Test
    void thePageOfTheKeysHasEveryKeyOfTheMenus() {
        editor.open(cards);
        String page = PageText.of(HelpBook.read().page("keyboard").orElseThrow().blocks());
        Set<String> said = Stream.of(page.split("[\\s,]+")).map(HelpScreenTest::ordered).collect(Collectors.toSet());
        assertEquals(List.of(), editor.find(".menu-bar", MenuBar.class).getMenus().stream().flatMap(HelpScreenTest::keys)
                .map(key -> ordered(key.getName())).filter(key -> !said.contains(key)).toList());
    }

    private void searchGoBackAndForward() {
        String first = title();
        editor.press(KeyCode.CONTROL, KeyCode.F);
        write("bulk edit");
        EditorWindow.until("pages are found", () -> in("#help-found", ListView.class).isVisible());
        editor.press(KeyCode.DOWN);
        editor.press(KeyCode.ENTER);
        shows("Bulk edit");
        editor.press(KeyCode.ALT, KeyCode.LEFT);
        shows(first);
        editor.press(KeyCode.ALT, KeyCode.RIGHT);
        shows("Bulk edit");
        editor.press(KeyCode.CONTROL, KeyCode.C);
        String copied = WaitForAsyncUtils.waitForAsyncFx(5000, () -> Clipboard.getSystemClipboard().getString());
        assertTrue(copied.startsWith("Contents › Edit many cards\nBulk edit\nCards → Bulk edit"), copied);
        editor.press(KeyCode.CONTROL, KeyCode.F);
        write("zeppelin");
        EditorWindow.until("nothing is found", () -> !in("#help-found", ListView.class).isVisible()
                && in("#help-count", Node.class).isVisible());
        editor.press(KeyCode.ESCAPE);
        EditorWindow.until("the page is back", () -> in("#help-search", TextField.class).getText().isEmpty()
                && in("#help-page", ScrollPane.class).isVisible());
        shows("Bulk edit");
    }

    /** The robot's letters go to the first window. */
    private void write(String text) {
        EditorWindow.until("the search has the focus", () -> in("#help-search", TextField.class).isFocused());
        editor.robot().interact(() -> in("#help-search", TextField.class).setText(text));
    }

    private void followLinks() {
        editor.robot().interact(() -> links().stream().filter(link -> link.getText().equals("Contents")).findFirst().orElseThrow().requestFocus());
        editor.press(KeyCode.SPACE);
        shows("Contents");
        editor.robot().interact(() -> links().stream().filter(link -> link.getText().equals("Keyboard")).findFirst().orElseThrow().fire());
        shows("Keyboard");
        editor.robot().interact(() -> {
            Hyperlink link = links().getFirst();
            link.fireEvent(new PageLink("https://example.org/x"));
        });
        assertEquals(List.of("https://example.org/x"), opened);
        editor.press(KeyCode.ESCAPE);
        closed();
    }

    private static List<Hyperlink> links() {
        return in("#help-page", ScrollPane.class).getContent().lookupAll(".hyperlink").stream().map(Hyperlink.class::cast).toList();
    }

    @Test
    void f1WorksInADialogAndTheHelpCanBeReadBesideIt() {
        editor.open(cards);
        WaitForAsyncUtils.asyncFx(() -> editor.window.run("New card"));
        EditorWindow.until("the dialog", () -> dialog("#new-competency"));
        editor.press(KeyCode.F1);
        shows("New cards");
        editor.press(KeyCode.PAGE_DOWN);
        editor.press(KeyCode.ESCAPE);
        closed();
        EditorWindow.until("the dialog is still there", () -> dialog("#new-competency"));
        editor.press(KeyCode.F1);
        shows("New cards");
        // The help goes with the dialog that it was opened in.
        editor.robot().interact(() -> help().orElseThrow().getWindow().hide());
        editor.press(KeyCode.ESCAPE);
        EditorWindow.until("the dialog is closed", () -> !dialog("#new-competency"));
        WaitForAsyncUtils.asyncFx(() -> dialogs.unsaved(List.of(new CardId(Path.of("x.md")))));
        EditorWindow.until("the question", () -> Window.getWindows().size() > 1);
        editor.press(KeyCode.F1);
        shows("Save");
        editor.press(KeyCode.ESCAPE);
        closed();
        editor.press(KeyCode.ESCAPE);
        EditorWindow.until("the question is answered", () -> Window.getWindows().size() == 1);
    }

    private static boolean dialog(String query) {
        return Window.getWindows().stream().anyMatch(window -> window.isShowing() && window.getScene().lookup(query) != null);
    }
}

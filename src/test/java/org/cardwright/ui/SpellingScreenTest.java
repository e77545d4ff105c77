package org.cardwright.ui;

import static org.cardwright.ui.EditorWindow.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.cardwright.edit.CardId;
import org.cardwright.edit.CardSpot;
import org.cardwright.model.CardField;
import org.cardwright.model.ItemKind;
import org.cardwright.ui.common.Feature;
import org.cardwright.ui.common.SampleFolder;
import org.cardwright.ui.common.Workbench;
import org.cardwright.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What a person sees of words that no list has, and does about them with keys and mouse. */
@ExtendWith(ApplicationExtension.class)
class SpellingScreenTest {
    private static final CardId CARD = new CardId(Path.of(StepStaleTest.ENTRY_501));
    private static final List<String> MORE = List.of("Add to the folder's words", "Add to my words", "Ignore here");

    private EditorWindow editor;
    private Workbench bench;
    private Path cards;

    @Start
    void start(Stage stage) throws IOException {
        Path temp = Files.createTempDirectory("cardwright-test");
        cards = SampleFolder.copyTo(temp.resolve("cards"));
        for (String file : List.of(StepStaleTest.ENTRY_501, StepStaleTest.ENTRY_510, StepStaleTest.ENTRY_511)) {
            StepStaleTest.write(cards.resolve(file), "satisfy their expectations", "satisfy their expactations");
        }
        editor = new EditorWindow(stage, temp.resolve("data"), Optional.of(Stream.concat(Composition.features().stream(),
                Stream.<Feature>of(given -> bench = given)).toList()));
    }

    private Workspace workspace() {
        return bench.workspaceProperty().get().orElseThrow();
    }

    private String description() {
        return workspace().document(CARD).card().text(CardField.DESCRIPTION);
    }

    private TextArea area() {
        return (TextArea) editor.focused();
    }

    private javafx.scene.shape.Path waves() {
        return (javafx.scene.shape.Path) area().lookup(".spelling-waves");
    }

    private void marked(boolean wanted) {
        until(wanted ? "it is marked" : "nothing is marked", () -> (waves() != null && !waves().getElements().isEmpty()) == wanted);
    }

    private void show(CardSpot spot) {
        editor.robot().interact(() -> bench.openCard(CARD, spot));
        until("it has the focus", () -> editor.focused() instanceof TextInputControl);
    }

    private static ContextMenu menu() {
        return Window.getWindows().stream().filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast).filter(Window::isShowing)
                .findFirst().orElseThrow(() -> new AssertionError("no menu"));
    }

    private static List<String> items() {
        until("a menu is open", () -> Window.getWindows().stream().anyMatch(window -> window instanceof ContextMenu && window.isShowing()));
        return menu().getItems().stream().filter(item -> !(item instanceof SeparatorMenuItem)).map(MenuItem::getText).toList();
    }

    private void keyboardMenu(String word) {
        editor.robot().interact(() -> area().positionCaret(area().getText().indexOf(word) + 2));
        editor.press(KeyCode.SHIFT, KeyCode.F10);
    }

    /** By the arrows, as without a mouse. */
    private void choose(String item) {
        int most = items().size();
        for (int i = 0; i <= most && !at(item); i++) {
            editor.press(KeyCode.DOWN);
        }
        assertTrue(at(item), () -> "not reached by the keyboard: " + item);
        editor.press(KeyCode.ENTER);
        until("the menu is gone", () -> Window.getWindows().stream().noneMatch(ContextMenu.class::isInstance));
    }

    private static boolean at(String item) {
        return menu().getSkin().getNode().lookupAll(".menu-item").stream().filter(Node::isFocused)
                .anyMatch(line -> line.lookup(".label") instanceof Label label && label.getText().equals(item));
    }

    private void rightClickAtMark() {
        Bounds at = waves().localToScreen(waves().getBoundsInLocal());
        editor.robot().moveTo(at.getCenterX(), at.getMinY() - 2).clickOn(MouseButton.SECONDARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aWordIsCorrectedByKeysAndByMouseAndUndoneAndAddedToTheLists() throws IOException {
        editor.open(cards);
        show(new CardSpot.Field(CardField.DESCRIPTION));
        marked(true);
        String wrong = description();

        keyboardMenu("expactations");
        List<String> offered = items();
        assertEquals("expectations", offered.getFirst());
        int suggestions = offered.indexOf(MORE.getFirst());
        assertTrue(suggestions >= 1 && suggestions <= 5, offered::toString);
        assertEquals(Stream.concat(MORE.stream(), Stream.of("Change on all 3 cards…", "Cut", "Copy", "Paste", "Who wrote this…")).toList(),
                offered.subList(suggestions, offered.size()));
        choose("expectations");
        assertEquals(wrong.replace("expactations", "expectations"), description());
        marked(false);
        editor.robot().interact(() -> workspace().undo());
        assertEquals(wrong, description());
        marked(true);

        rightClickAtMark();
        assertEquals(offered, items());
        choose("Add to the folder's words");
        marked(false);
        until("it is in the list", () -> Files.exists(cards.resolve(".cardwright-words.txt")));
        assertEquals("expactations\n", Files.readString(cards.resolve(".cardwright-words.txt")));
        until("no problem is left", () -> !bench.findings().pendingProperty().get() && bench.findings().all().values().stream()
                .flatMap(List::stream).noneMatch(finding -> finding.rule().equals("spelling")));

        show(new CardSpot.Item(ItemKind.BEHAVIOR, 1, 0));
        editor.press(KeyCode.END);
        editor.type(" for custmers");
        marked(true);
        keyboardMenu("custmers");
        assertEquals(List.of("customers"), items().subList(0, 1));
        assertTrue(items().containsAll(MORE) && items().contains("Add below"), items()::toString);
        choose("Ignore here");
        marked(false);
        editor.type(", custmers");
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(area().getText().contains("custmers"));
    }

    @Test
    void aWordIsChangedOnAllCardsAfterALookAtThem() {
        editor.open(cards);
        show(new CardSpot.Field(CardField.DESCRIPTION));
        marked(true);
        keyboardMenu("expactations");
        choose("Change on all 3 cards…");
        until("it is previewed", () -> editor.robot().lookup("#word-use").tryQuery().isPresent()
                && !editor.robot().lookup("#step-apply").queryButton().isDisabled());
        assertEquals("expectations", editor.robot().lookup("#word-use").queryTextInputControl().getText());
        assertEquals("Change on 3 cards", editor.robot().lookup("#step-apply").queryButton().getText());
        until("the field has the focus", () -> editor.robot().lookup("#word-use").query().isFocused());
        editor.click("#word-use");
        editor.press(KeyCode.CONTROL, KeyCode.A);
        editor.type("hopes");
        assertEquals("hopes", editor.robot().lookup("#word-use").queryTextInputControl().getText());
        until("it is worked out again", () -> !editor.robot().lookup("#step-apply").queryButton().isDisabled());
        editor.robot().interact(() -> editor.robot().lookup("#step-apply").queryButton().fire());
        until("it is done", () -> description().contains("satisfy their hopes"));
        assertEquals(3, workspace().documents().values().stream().filter(card -> card.text().contains("satisfy their hopes")).count());
        editor.robot().interact(() -> workspace().undo());
        assertEquals(3, workspace().documents().values().stream().filter(card -> card.text().contains("satisfy their expactations")).count());
    }
}

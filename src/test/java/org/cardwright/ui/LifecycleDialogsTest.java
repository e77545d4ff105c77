package org.cardwright.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.cardwright.ui.common.SampleFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** How the dialogs for new and renamed cards are laid out, and what stays in them. */
@ExtendWith(ApplicationExtension.class)
class LifecycleDialogsTest {
    private EditorWindow editor;
    private Path temp;

    @Start
    void start(Stage stage) throws IOException {
        temp = Files.createTempDirectory("cardwright-test");
        editor = new EditorWindow(stage, temp.resolve("data"));
    }

    @BeforeEach
    void openFolder() throws IOException {
        editor.open(SampleFolder.copyTo(temp.resolve("cards")));
        editor.robot().interact(() -> {
            editor.tree().getSelectionModel().clearSelection();
            editor.tree().getSelectionModel().select(0);
            editor.tree().requestFocus();
        });
    }

    private void openDialog(KeyCode... keys) {
        editor.press(keys);
        EditorWindow.until("the dialog is open", this::isOpen);
        editor.robot().targetWindow(button().getScene().getWindow());
    }

    private boolean isOpen() {
        return Window.getWindows().stream().anyMatch(window -> window != editor.stage && window instanceof Stage);
    }

    private Button button() {
        return editor.robot().lookup("#step-apply").queryButton();
    }

    private TextField field(String id) {
        return editor.robot().lookup(id).queryAs(TextField.class);
    }

    private double top(String id) {
        Node node = editor.robot().lookup(id).query();
        return node.localToScene(node.getLayoutBounds()).getMinY();
    }

    private String hint() {
        Label hint = editor.robot().lookup("#step-nothing").queryAs(Label.class);
        return hint.getParent().isVisible() ? hint.getText() : "";
    }

    private void enter(String id, String text) {
        editor.robot().clickOn(id);
        editor.press(KeyCode.CONTROL, KeyCode.A);
        editor.type(text);
    }

    @Test
    void theFieldsOfANewCardStandEvenlyApartWhateverIsSaidBesideThem() {
        openDialog(KeyCode.CONTROL, KeyCode.N);
        evenlyApart();
        assertEquals("Fill in the fields above to see the new file here.", hint());
        assertEquals("Create the card", button().getText());
        enter("#new-competency", "Customer Service");
        evenlyApart();
        assertEquals("Correct what is marked above to see the new file here.", hint());
        enter("#new-career-level", "Senior");
        evenlyApart();
        assertEquals("", hint());
        editor.press(KeyCode.ESCAPE);
    }

    @Test
    void aDialogIsAsHighAsWhatIsInItAndGrowsWithoutMovingWhatIsTyped() {
        editor.robot().interact(() -> editor.window.run("Series title"));
        EditorWindow.until("the dialog is open", this::isOpen);
        Window dialog = button().getScene().getWindow();
        double low = dialog.getHeight();
        double place = dialog.getY();
        double field = top("#title-title");
        assertTrue(low < 400, () -> "height " + low);
        editor.robot().interact(() -> field("#title-title").setText("Another title"));
        EditorWindow.until("there is room for the cards", () -> dialog.getHeight() > low + 100);
        assertEquals(List.of(place, field), List.of(dialog.getY(), top("#title-title")));
        double high = dialog.getHeight();
        editor.robot().interact(() -> field("#title-title").setText(""));
        EditorWindow.until("no card is shown", () -> !hint().isEmpty());
        assertEquals(high, dialog.getHeight());
        editor.press(KeyCode.ESCAPE);
    }

    private void evenlyApart() {
        double apart = top("#new-series-title") - top("#new-series");
        assertEquals(apart, top("#new-career-level") - top("#new-series-title"), 1);
        assertEquals(top("#new-series"), top("#new-competency"), 1);
        assertEquals(top("#new-series-title"), top("#new-group"), 1);
    }

    @Test
    void aLongSuggestionIsShownWhole() {
        openDialog(KeyCode.CONTROL, KeyCode.N);
        enter("#new-series", "501");
        Node list = editor.robot().lookup(".auto-complete-popup .list-view").query();
        assertTrue(list.isVisible());
        List<Orientation> bars = list.lookupAll(".scroll-bar").stream().map(ScrollBar.class::cast)
                .filter(ScrollBar::isVisible).map(ScrollBar::getOrientation).toList();
        assertEquals(List.of(), bars);
        editor.press(KeyCode.DOWN);
        Shots.take("suggestions", list.getScene());
        Shots.take("new-card", field("#new-series").getScene());
        editor.press(KeyCode.TAB);
        assertEquals("0501 Financial Administration and Program Support", field("#new-series").getText());
        enter("#new-competency", "customer service");
        editor.press(KeyCode.TAB);
        assertEquals("Customer Service", field("#new-competency").getText(), "no second spelling by accident");
        editor.press(KeyCode.ESCAPE);
    }

    @Test
    void namesOfOneFileCannotBeTypedForAllCardsOfACompetency() {
        editor.robot().interact(() -> editor.tree().getSelectionModel().clearAndSelect(3));
        openDialog(KeyCode.F2);
        assertEquals("Change a name above to see here what follows from it.", hint());
        assertEquals("Rename", button().getText());
        assertFalse(field("#rename-file").isDisabled());
        editor.robot().clickOn("#rename-everywhere").clickOn("#rename-permalinks");
        assertTrue(Stream.of("#rename-file", "#rename-permalink").allMatch(id -> field(id).isDisabled()));
        editor.press(KeyCode.ESCAPE);
    }

    @Test
    void aRenameFollowsACardThatAnotherProgramChanges() throws IOException {
        editor.robot().interact(() -> editor.tree().getSelectionModel().clearAndSelect(3));
        openDialog(KeyCode.F2);
        enter("#rename-competency", "Client Care");
        Path file = temp.resolve("cards/0501-Personal-Customer-Service-Entry.md");
        Files.writeString(file, SampleFolder.read(file).replace("competency_description: ", "competency_description: Soon, "));
        EditorWindow.until("followed", () -> editor.robot().lookup("#step-note").query().isVisible());
        editor.robot().clickOn("#step-apply");
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        Path renamed = temp.resolve("cards/0501-Personal-Client-Care-Entry.md");
        EditorWindow.until("saved", () -> Files.exists(renamed) && !Files.exists(file));
        assertTrue(SampleFolder.read(renamed).contains("\ncompetency_description: Soon, "));
    }

    @Test
    void oneLineIsChosenAfterSeveralCardsWereDeletedAndCameBack() {
        chooseRows(3, 6);
        editor.press(KeyCode.DELETE);
        assertEquals(List.of(3), editor.tree().getSelectionModel().getSelectedIndices(), "the card below takes over");
        assertEquals("Deleted 2 cards. The next save moves the files to the trash.",
                editor.find(".status-message", Label.class).getText());
        editor.press(KeyCode.CONTROL, KeyCode.Z);
        chooseRows(3, 3);
        editor.press(KeyCode.ENTER);
        chooseRows(3, 3);
        editor.press(KeyCode.DELETE);
        chooseRows(3, 6);
        editor.press(KeyCode.DELETE);
        editor.press(KeyCode.CONTROL, KeyCode.Z);
        editor.press(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(editor.status().startsWith("5 cards · 0 modified"), editor.status());
        assertEquals(1, editor.tree().getSelectionModel().getSelectedIndices().size());
    }

    private void chooseRows(int first, int second) {
        editor.robot().interact(() -> {
            editor.tree().getSelectionModel().clearAndSelect(first);
            editor.tree().getSelectionModel().select(second);
            editor.tree().requestFocus();
        });
    }

    @Test
    void tabsComeBackWithTheirCardsInTheirPlaces() {
        for (int row : List.of(3, 10, 6)) {
            chooseRows(row, row);
            editor.press(KeyCode.ENTER);
        }
        List<String> before = List.of("0501 · Entry · Customer Service", "0510 · Entry · Customer Service",
                "[0501 · Mid · Customer Service]");
        assertEquals(before, editor.tabs());
        chooseRows(0, 0);
        editor.press(KeyCode.DELETE);
        assertEquals(List.of("[0510 · Entry · Customer Service]"), editor.tabs());
        editor.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of("0501 · Entry · Customer Service", "[0510 · Entry · Customer Service]",
                "0501 · Mid · Customer Service"), editor.tabs());
        editor.press(KeyCode.CONTROL, KeyCode.A);
        editor.press(KeyCode.DELETE);
        assertEquals(List.of(), editor.tabs());
        editor.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(3, editor.tabs().size());
        assertTrue(editor.robot().lookup(".card-form").tryQuery().isPresent(), "with its form");
    }
}

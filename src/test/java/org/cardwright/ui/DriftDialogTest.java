package org.cardwright.ui;

import static org.cardwright.ui.EditorWindow.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.cardwright.edit.CardId;
import org.cardwright.edit.CardSpot;
import org.cardwright.ui.common.SampleFolder;
import org.cardwright.ui.common.Workbench;
import org.cardwright.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Where body and front matter disagree, a person chooses item by item, and the preview shows what that makes of the card. */
@ExtendWith(ApplicationExtension.class)
class DriftDialogTest {
    private static final CardId CARD = new CardId(Path.of("0510-Personal-Customer-Service-Entry.md"));
    private static final String BODY = "<dd>Streamlines procedures based on customer feedback </dd>";
    private static final String MISSING = "<dd>Updates agency website to reflect changes to services</dd>";

    private EditorWindow editor;
    private Workbench bench;
    private Path file;
    private String whole;
    private String original;

    @Start
    void start(Stage stage) throws IOException {
        Path temp = Files.createTempDirectory("cardwright-test");
        Path cards = SampleFolder.copyTo(temp.resolve("cards"));
        file = cards.resolve(CARD.file());
        whole = Files.readString(file);
        original = whole.replace(BODY, "<dd>Streamlines steps based on customer feedback </dd>").replace(MISSING, "");
        Files.writeString(file, original);
        editor = new EditorWindow(stage, temp.resolve("data"), Optional.of(Stream.concat(Composition.features().stream(),
                Stream.of(given -> bench = given)).toList()));
    }

    @BeforeEach
    void open() {
        editor.open(file.getParent());
        editor.robot().interact(() -> bench.openCard(CARD, new CardSpot.Anywhere()));
        compare();
    }

    private void compare() {
        until("there is something to compare", () -> editor.find("#compare-body", Button.class) instanceof Button compare
                && compare.isVisible());
        editor.robot().interact(() -> editor.find("#compare-body", Button.class).fire());
        until("the dialog is there", () -> editor.robot().lookup("#drift-all-front").tryQuery().isPresent());
        editor.robot().targetWindow(button("#drift-all-front").getScene().getWindow());
    }

    private Button button(String id) {
        return editor.robot().lookup(id).queryButton();
    }

    private void choose(String text) {
        editor.robot().interact(() -> editor.robot().lookup(".drift-scroll .radio-button").queryAllAs(RadioButton.class)
                .stream().filter(radio -> radio.getText().equals(text)).findFirst().orElseThrow().fire());
    }

    private String hint() {
        return editor.robot().lookup("#step-nothing").queryAs(Label.class).getText();
    }

    private Workspace workspace() {
        return bench.workspaceProperty().get().orElseThrow();
    }

    /** Does the step, looks at the card, and undoes it. */
    private void done(String text) {
        new StepPreview(editor).apply();
        until("the dialog is closed", () -> editor.robot().listWindows().size() == 1);
        assertEquals(text, workspace().document(CARD).text());
        assertEquals(Optional.of("Make body and front matter the same"), workspace().undoName());
        editor.robot().interact(bench::undo);
        assertEquals(original, workspace().document(CARD).text());
        assertEquals(Set.of(), Set.copyOf(workspace().modified()));
    }

    @Test
    void eachItemIsChosenAndThePreviewShowsWhatEachSideSaysThen() {
        assertTrue(button("#step-apply").isDisabled());
        assertEquals("2 choices left", button("#step-apply").getText());
        assertEquals("Choose which text is right to see here how the card changes.", hint());
        choose("Streamlines steps based on customer feedback");
        assertEquals("1 choice left", button("#step-apply").getText());
        choose("Updates agency website to reflect changes to services");
        assertEquals("Use this result", button("#step-apply").getText());
        StepPreview preview = new StepPreview(editor);
        until("problems are known", () -> preview.totals().contains("fixed"));
        assertEquals("1 of 1 card selected · 2 changes · 1 problem fixed", preview.totals());
        assertEquals(List.of("0510 · Entry · Customer Service, 2 changes, selected",
                "Level 1 · behavior 3, new: Updates agency website to reflect changes to services",
                "Front matter · behavior 6, from Streamlines procedures based on customer feedback to Streamlines steps based on customer feedback",
                "Fixed problem: The body and the front matter say different things here. Compare both and correct one of them."), preview.lines());
        done(whole.replace("Streamlines procedures", "Streamlines steps"));
    }

    @Test
    void allCanComeFromOneSideByKeyboardAndWhatWasChosenIsKept() {
        editor.robot().interact(() -> button("#drift-all-body").requestFocus());
        editor.press(KeyCode.SPACE);
        assertFalse(button("#step-apply").isDisabled());
        editor.press(KeyCode.ESCAPE);
        until("the dialog is closed", () -> editor.robot().listWindows().size() == 1);
        compare();
        assertEquals("Use this result", button("#step-apply").getText());
        done(original.replace("  Updates agency website to reflect changes to services", "")
                .replace("Streamlines procedures", "Streamlines steps"));
    }

    @Test
    void enterOnAChoiceDoesItUnlessChoicesAreLeft() {
        RadioButton first = editor.robot().lookup(".drift-scroll .radio-button").query();
        editor.robot().interact(first::requestFocus);
        editor.press(KeyCode.ENTER);
        assertEquals("2 choices left", button("#step-apply").getText());
        editor.robot().interact(button("#drift-all-front")::fire);
        editor.robot().interact(first::requestFocus);
        editor.press(KeyCode.ENTER);
        until("the dialog is closed", () -> editor.robot().listWindows().size() == 1);
        assertEquals(whole, workspace().document(CARD).text());
        until("there is nothing to compare", () -> !editor.find("#compare-body", Button.class).isVisible());
    }

    @Test
    void aCardThatAnotherProgramChangesIsFollowedAndWhatWasChosenStays() throws IOException {
        choose("Updates agency website to reflect changes to services");
        original = original.replace("Streamlines steps", "Shortens steps").replace("\ncompetency: ", "\ncompetency:  ");
        Files.writeString(file, original);
        until("it is followed", () -> editor.robot().lookup(".drift-scroll .radio-button").queryAllAs(RadioButton.class)
                .stream().anyMatch(radio -> radio.getText().startsWith("Shortens steps")));
        assertEquals("1 choice left", button("#step-apply").getText());
        choose("Streamlines procedures based on customer feedback");
        done(whole.replace("\ncompetency: ", "\ncompetency:  "));
    }

    @Test
    void whenTheCardAgreesMeanwhileThereIsNothingLeftToDo() throws IOException {
        choose("Updates agency website to reflect changes to services");
        Files.writeString(file, whole);
        until("it is said", () -> hint().equals("Front matter and body say the same now."));
        assertTrue(button("#step-apply").isDisabled());
    }
}

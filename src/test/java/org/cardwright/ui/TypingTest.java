package org.cardwright.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.cardwright.document.Edit;
import org.cardwright.document.EditRefusedException;
import org.cardwright.edit.CardId;
import org.cardwright.ui.common.FxDialogs;
import org.cardwright.ui.common.SampleFolder;
import org.cardwright.ui.common.Workbench;
import org.cardwright.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Whoever types is never asked anything, whatever was undone before: every letter arrives, and nothing is lost. */
@ExtendWith(ApplicationExtension.class)
class TypingTest {
    private static final String TYPED = " in";

    private EditorWindow editor;
    private Workbench bench;
    private Path cards;
    private final Set<String> typedInto = new HashSet<>();

    /** With real dialogs: one that opened would get the letters. */
    @Start
    void start(Stage stage) throws IOException {
        Path temp = Files.createTempDirectory("cardwright-test");
        cards = SampleFolder.copyTo(temp.resolve("cards"));
        var features = new ArrayList<>(Composition.features());
        features.add(given -> bench = given);
        editor = new EditorWindow(stage, temp.resolve("data"), new FxDialogs(() -> stage, address -> { }), features);
    }

    /** Undone steps over one card and over all cards, which the next edit displaces. */
    @BeforeEach
    void undoSteps() {
        editor.open(cards);
        editor.robot().interact(editor.window::openFirstCard);
        EditorWindow.until("form is there", () -> editor.find(".card-form", Node.class) != null);
        undoneAgain();
    }

    private Workspace open() {
        return bench.workspaceProperty().get().orElseThrow();
    }

    private void undoneAgain() {
        editor.robot().interact(() -> {
            for (CardId card : open().cards().subList(0, 2)) {
                try {
                    open().apply("Edit", card, new Edit.SetField("competency_group", "X" + steps()),
                            Optional.empty());
                } catch (EditRefusedException e) {
                    throw new AssertionError(e);
                }
            }
            open().move(-2);
        });
    }

    private int steps() {
        return open().history().size();
    }

    private static List<Stage> stages() {
        return Window.getWindows().stream().filter(Stage.class::isInstance).map(Stage.class::cast).toList();
    }

    private List<TextInputControl> fields() {
        return editor.stage.getScene().getRoot().lookupAll(".text-input").stream()
                .map(TextInputControl.class::cast).filter(TypingTest::typable).toList();
    }

    private static boolean typable(TextInputControl field) {
        for (Node at = field; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return field.isEditable() && !field.isDisabled();
    }

    /** What kind of field it is: one of many rows is typed into. */
    private static String kind(TextInputControl field) {
        return (field.getId() == null ? "" : field.getId()).replaceAll("[0-9]+", "") + " " + field.getStyleClass();
    }

    private void typeEverywhere(int atLeast) {
        Set<String> kinds = new HashSet<>();
        List<TextInputControl> fields = fields().stream().filter(field -> kinds.add(kind(field)))
                .filter(field -> typedInto.add(kind(field))).toList();
        assertTrue(fields.size() >= atLeast, () -> kinds.toString());
        for (TextInputControl field : fields) {
            undoneAgain();
            int before = steps();
            editor.robot().interact(() -> {
                field.requestFocus();
                field.end();
            });
            String name = kind(field);
            String text = field.getText();
            editor.type(TYPED);
            assertEquals(List.of(editor.stage), stages(), name);
            assertEquals(text + TYPED, field.getText(), name);
            assertTrue(steps() >= before, "a step is gone: " + name);
            // What leaving the field does opens nothing either.
            editor.robot().interact(() -> editor.tree().requestFocus());
            assertEquals(List.of(editor.stage), stages(), name);
        }
    }

    @Test
    void inTheFieldsOfACard() {
        typeEverywhere(8);
        assertTrue(steps() > 16, "undone steps are kept");
    }

    @Test
    void inTheFieldsOfOtherScreens() {
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        EditorWindow.until("bulk edit is there", () -> editor.find(".bulk-view", Node.class) != null);
        typeEverywhere(3);
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        typeEverywhere(1);
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        EditorWindow.until("replace is there", () -> editor.find("#replace-find", Node.class) != null);
        typeEverywhere(1);
    }

    @Test
    void theFirstLetterDisplacesWhatWasUndoneAndTheStatusBarSaysItUntilTheNextStep() {
        TextInputControl description = fields().stream()
                .filter(field -> "field-competency_description".equals(field.getId())).findFirst().orElseThrow();
        EditorWindow.until("the focus is there", () -> {
            description.requestFocus();
            description.end();
            return description.isFocused();
        });
        String before = description.getText();
        editor.type(" in person and online");
        assertEquals(before + " in person and online", description.getText());
        Hyperlink note = editor.find("#history-kept", Hyperlink.class);
        assertEquals("2 undone steps are kept in History.", note.getText());
        assertTrue(note.isVisible());
        editor.robot().interact(note::fire);
        assertEquals(editor.find("#history-list", ListView.class), editor.focused());
        editor.press(KeyCode.UP);
        editor.press(KeyCode.ENTER);
        assertTrue(editor.status().startsWith("5 cards · 2 modified"), editor.status());
        assertEquals(before, description.getText());
    }

    @Test
    void singleKeysInTheTreeOpenNothing() {
        editor.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        editor.type("in person");
        for (KeyCode key : List.of(KeyCode.SPACE, KeyCode.DELETE, KeyCode.BACK_SPACE, KeyCode.HOME, KeyCode.DELETE)) {
            editor.press(key);
            assertEquals(List.of(editor.stage), stages(), key.getName());
        }
    }
}

package org.cardwright.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.cardwright.ui.common.SampleFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The main jobs that no other test does without a mouse, one after the other in one window. */
@ExtendWith(ApplicationExtension.class)
class MainJobsTest {
    private static final int PATIENCE = 150;

    private EditorWindow editor;
    private Path card;

    @Start
    void start(Stage stage) throws IOException {
        Path temp = Files.createTempDirectory("cardwright-test");
        Path cards = SampleFolder.copyTo(temp.resolve("cards"));
        card = cards.resolve("0501-Personal-Customer-Service-Entry.md");
        SampleFolder.write(cards.resolve("0511-c.md"), SampleFolder.card("511", "Series", "Senior", "Primary", "Clients").replace(
                "level: \"7-9\"\n", """
                level: "7-9"
                relevant_courses:
                - <a href="https://new.gov/audit">Audit Basics</a>, Graduate School USA (GSUSA)
                - <a href="https://new.gov/writing">Writing</a>, Graduate School USA
                """));
        editor = new EditorWindow(stage, temp.resolve("data"));
        editor.dialogs.folder = Optional.of(cards);
        editor.window.show();
    }

    private void tabTo(String id) {
        for (int i = 0; i < PATIENCE && !id.equals(editor.focused().getId()); i++) {
            editor.press(KeyCode.TAB);
        }
        assertTrue(id.equals(editor.focused().getId()), () -> "Tab never comes to " + id);
    }

    private Button apply() {
        return editor.robot().lookup("#step-apply").<Button>tryQuery().orElse(null);
    }

    /** Applies what is planned, which then goes back again. */
    private void applied(String modified) {
        EditorWindow.until("planned", () -> apply() != null && !apply().isDisabled());
        editor.press(KeyCode.CONTROL, KeyCode.ENTER);
        EditorWindow.until("applied", () -> !editor.status().contains(" 0 modified"));
        assertTrue(editor.status().contains(modified), editor.status());
        editor.press(KeyCode.CONTROL, KeyCode.Z);
        EditorWindow.until("undone", () -> editor.status().contains(" 0 modified"));
    }

    @Test
    void everyMainJobIsDoneWithKeysAlone() {
        editor.press(KeyCode.CONTROL, KeyCode.O);
        EditorWindow.until("the folder is open", () -> !editor.window.busy() && editor.tree() != null && editor.tree().isFocused());
        editor.press(KeyCode.HOME);
        for (int line = 0; line < 3; line++) {
            editor.press(KeyCode.DOWN);
        }
        editor.press(KeyCode.ENTER);

        tabTo("add-behavior-2");
        editor.press(KeyCode.SPACE);
        editor.type("Answers letters");
        editor.press(KeyCode.CONTROL, KeyCode.S);
        EditorWindow.until("saved", () -> editor.status().contains(" 0 modified"));
        assertTrue(SampleFolder.read(card).contains("Answers letters"));

        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        EditorWindow.until("the sheet", () -> editor.find("#replace-find", Node.class) != null);
        tabTo("replace-find");
        editor.type("Audit Basics");
        tabTo("replace-with");
        editor.type("Audits");
        applied(" 1 modified");
        editor.press(KeyCode.ESCAPE);

        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        EditorWindow.until("the courses", () -> editor.find(".course-table", Node.class) != null);
        // The window is narrow, so the filters and what is below them come on demand.
        tabTo("course-filters");
        editor.press(KeyCode.SPACE);
        EditorWindow.until("the filters", () -> editor.find(".course-facets", Node.class) != null);
        editor.press(KeyCode.ALT, KeyCode.N);
        EditorWindow.until("clusters are found", () -> editor.find(".cluster-list", ListView.class) instanceof ListView<?> list
                && !list.getItems().isEmpty());
        applied(" modified");
        editor.press(KeyCode.ESCAPE);

        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
        editor.press(KeyCode.ALT, KeyCode.S);
        applied(" modified");
    }
}

package org.cardwright.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.cardwright.ui.common.SampleFolder;
import org.controlsfx.control.CheckComboBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A bulk change of courses is for the cards that the tree selects or shows, narrowed by what cards have, and for some courses. */
@ExtendWith(ApplicationExtension.class)
class CourseScopeTest {
    private EditorWindow editor;
    private Path cards;

    @Start
    void start(Stage stage) throws IOException {
        Path temp = Files.createTempDirectory("cardwright-test");
        cards = temp.resolve("cards");
        for (String series : List.of("501", "510")) {
            for (String level : List.of("Entry", "Mid")) {
                SampleFolder.write(cards.resolve("0" + series + "-" + level + ".md"),
                        SampleFolder.card(series, "Series", level, "Primary", "Budgeting " + level)
                                .replace("level: \"7-9\"\n", """
                                        relevant_courses:
                                        - <a href="https://old.gov/budget">Budget Basics</a>, GSU
                                        - <a href="https://old.gov/audit">Audit Basics</a>, Graduate School USA
                                        - Course Coming Soon
                                        """));
            }
        }
        editor = new EditorWindow(stage, temp.resolve("data"));
    }

    @BeforeEach
    void openCourses() {
        editor.open(cards);
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        EditorWindow.until("courses are listed", () -> table() != null && !table().getItems().isEmpty());
    }

    private TableView<?> table() {
        return editor.find(".course-table", TableView.class);
    }

    private void command(String label) {
        editor.robot().interact(() -> editor.window.run(label));
        EditorWindow.until("the sheet is there", () -> editor.find(".step-frame #scope-from", Node.class) != null);
    }

    private void fill(String id, String text) {
        editor.robot().interact(() -> editor.find("#" + id, TextField.class).setText(text));
    }

    private void until(String label) {
        EditorWindow.until(label, () -> label.equals(editor.find("#step-apply", Button.class).getText()));
    }

    private <T> String label(String id) {
        @SuppressWarnings("unchecked")
        ComboBox<T> box = (ComboBox<T>) editor.find("#" + id, ComboBox.class);
        return box.getConverter().toString(box.getValue());
    }

    private void pick(String box, String label) {
        editor.click("#" + box);
        editor.robot().clickOn(editor.robot().lookup(".combo-box-popup .list-cell")
                .match(cell -> cell instanceof ListCell<?> line && label.equals(line.getText())).queryAll().stream()
                .filter(Node::isVisible).findFirst().orElseThrow());
    }

    /** Selects a value of a box by keyboard, or takes it back. */
    private void check(String box, String value) {
        CheckComboBox<?> narrow = editor.find("#" + box, CheckComboBox.class);
        editor.robot().interact(narrow::requestFocus);
        editor.robot().interact(narrow::show);
        editor.press(KeyCode.HOME);
        for (int i = 0; i < narrow.getItems().indexOf(value); i++) {
            editor.press(KeyCode.DOWN);
        }
        editor.press(KeyCode.SPACE);
        editor.press(KeyCode.ESCAPE);
    }

    private void select(int... lines) {
        editor.robot().interact(() -> {
            editor.tree().getSelectionModel().clearSelection();
            for (int line : lines) {
                editor.tree().getSelectionModel().select(line);
            }
        });
    }

    private void filter(String words) {
        editor.robot().interact(() -> editor.find("#tree .text-field", TextInputControl.class).setText(words));
    }

    @Test
    void aReplacementFollowsTheTreeAndItsFilterAndIsNarrowedBySeriesLevelAndCourses() {
        editor.robot().interact(() -> table().getSelectionModel().select(0));
        command("Find and replace in courses");
        fill("replace-find", "old.gov");
        fill("replace-with", "new.gov");
        until("Replace 8 courses on 4 cards");
        assertEquals(List.of("All cards (4)", "All courses"), List.of(label("scope-from"), label("scope-courses")));
        select(0);
        pick("scope-from", "Selected in the tree (2)");
        until("Replace 4 courses on 2 cards");
        editor.robot().interact(() -> editor.window.run("Expand all"));
        select(2);
        until("Replace 2 courses on 1 card");
        assertEquals("Selected in the tree (1)", label("scope-from"));
        filter("mid");
        pick("scope-from", "Shown by the filter (2)");
        until("Replace 4 courses on 2 cards");
        filter("");
        until("Replace 8 courses on 4 cards");
        check("scope-series", "510");
        until("Replace 4 courses on 2 cards");
        check("scope-career-level", "Entry");
        until("Replace 2 courses on 1 card");
        pick("scope-courses", "Selected courses (1)");
        until("Replace 1 course on 1 card");
        check("scope-series", "510");
        until("Replace 2 courses on 2 cards");
        Shots.take("course-scope", editor.stage.getScene());
        editor.press(KeyCode.CONTROL, KeyCode.ENTER);
        EditorWindow.until("done", () -> editor.status().contains(" 2 modified"));
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        EditorWindow.until("saved", () -> editor.status().contains(" 0 modified"));
        assertEquals(List.of(1, 0, 1, 0), List.of("0501-Entry.md", "0501-Mid.md", "0510-Entry.md", "0510-Mid.md").stream()
                .map(file -> SampleFolder.read(cards.resolve(file)).split("new.gov", -1).length - 1).toList());
    }

    @Test
    void everyBulkChangeOfCoursesIsForSuchCards() {
        editor.robot().interact(() -> table().getSelectionModel().select(0));
        for (String label : List.of("Edit selected courses", "Replace selected courses by another", "Fill placeholders",
                "Remove selected courses", "Update permanently moved links", "Add a course to cards")) {
            command(label);
            boolean add = label.startsWith("Add");
            assertEquals(add ? "Selected in the tree (2)" : "All cards (4)", label("scope-from"), label);
            assertEquals(true, Objects.isNull(editor.find("#scope-courses", Node.class)), label);
            if (!label.startsWith("Update")) {
                if (editor.find("#course-title", TextField.class) != null) {
                    fill("course-title", "Plain Language");
                }
                select(0);
                check("scope-series", "501");
                EditorWindow.until(label, () -> editor.find("#step-apply", Button.class).getText()
                        .endsWith(" 2 cards"));
                check("scope-career-level", "Mid");
                EditorWindow.until(label, () -> editor.find("#step-apply", Button.class).getText()
                        .endsWith(" 1 card"));
            }
            editor.press(KeyCode.ESCAPE);
            EditorWindow.until("left", () -> table() != null);
            editor.robot().interact(() -> table().getSelectionModel().select(0));
        }
    }
}

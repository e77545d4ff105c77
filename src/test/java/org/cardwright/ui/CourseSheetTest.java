package org.cardwright.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.cardwright.course.CatalogCourse;
import org.cardwright.ui.common.SampleFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The sheets of the course manager by keyboard, and facets that lose their courses. */
@ExtendWith(ApplicationExtension.class)
class CourseSheetTest {
    private EditorWindow editor;
    private Path cards;

    @Start
    void start(Stage stage) throws IOException {
        Path temp = Files.createTempDirectory("cardwright-test");
        cards = temp.resolve("cards");
        SampleFolder.write(cards.resolve("0501-a.md"), SampleFolder.card("501", "Series", "Entry", "Primary", "Budget")
                .replace("level: \"7-9\"\n", """
                        relevant_courses:
                        - <a href="https://old.gov/budget">Budget Basics</a>, GSU
                        - <a href="https://old.gov/audit">Audit Basics</a>, Graduate School USA
                        - <a href="https://new.gov/writing">Writing</a>, Graduate School USA (GSUSA)
                        """));
        editor = new EditorWindow(stage, temp.resolve("data"));
    }

    @BeforeEach
    void openCourses() {
        editor.open(cards);
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        EditorWindow.until("courses are listed", () -> !titles().isEmpty());
        editor.robot().interact(() -> editor.find("#course-filters", ToggleButton.class).fire());
    }

    private TableView<?> table() {
        return editor.find(".course-table", TableView.class);
    }

    private List<String> titles() {
        return table() == null ? List.of() : table().getItems().stream().map(CatalogCourse.class::cast)
                .map(CatalogCourse::title).toList();
    }

    private ListView<?> list(String query) {
        return editor.find(query, ListView.class);
    }

    private static boolean inSight(Node node) {
        return node == null || node.isVisible() && inSight(node.getParent());
    }

    private void clickCell(String query, String start) {
        editor.robot().clickOn(list(query).lookupAll(".list-cell").stream().map(each -> (ListCell<?>) each)
                .filter(each -> each.getAccessibleText() != null && each.getAccessibleText().startsWith(start))
                .findFirst().orElseThrow());
    }

    private void fill(String id, String text) {
        editor.robot().interact(() -> editor.find("#" + id, TextField.class).setText(text));
    }

    @Test
    void escapeAndCtrlEnterWorkWhileAListHasTheFocus() {
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        EditorWindow.until("the sheet is there", () -> editor.find("#replace-find", TextField.class) != null);
        editor.robot().interact(() -> list("#step-list").requestFocus());
        editor.press(KeyCode.ESCAPE);
        EditorWindow.until("the sheet is left", () -> editor.find("#replace-find", TextField.class) == null);
        editor.robot().clickOn(editor.robot().lookup(node -> node instanceof ButtonBase button && inSight(button)
                && Objects.toString(button.getText(), "").startsWith("_Near-duplicates")).<ButtonBase>query());
        EditorWindow.until("clusters are found", () -> list(".cluster-list") != null
                && !list(".cluster-list").getItems().isEmpty());
        EditorWindow.until("a plan is there", () -> editor.find("#step-apply", Button.class) != null
                && !editor.find("#step-apply", Button.class).isDisabled());
        editor.robot().interact(() -> list(".cluster-list").requestFocus());
        int clusters = list(".cluster-list").getItems().size();
        editor.press(KeyCode.CONTROL, KeyCode.ENTER);
        EditorWindow.until("one is merged", () -> list(".cluster-list").getItems().size() < clusters);
        editor.robot().interact(() -> list(".cluster-list").requestFocus());
        editor.press(KeyCode.ESCAPE);
        EditorWindow.until("the catalog is back", () -> table() != null);
    }

    @Test
    void aFacetThatNoCourseHasAnyMoreGoes() {
        clickCell(".facets", "Provider: GSU");
        EditorWindow.until("narrowed", () -> titles().equals(List.of("Budget Basics")));
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        EditorWindow.until("the sheet is there", () -> editor.find("#replace-find", TextField.class) != null);
        fill("replace-find", "GSU");
        fill("replace-with", "HHS");
        EditorWindow.until("a plan is there", () -> !editor.find("#step-apply", Button.class).isDisabled());
        editor.press(KeyCode.CONTROL, KeyCode.ENTER);
        EditorWindow.until("all are listed again", () -> table() != null && titles().size() > 1);
    }

    @Test
    void upInTheSearchBringsBackTheLastOnes() {
        editor.robot().clickOn(".course-search");
        editor.type("audit");
        editor.press(KeyCode.ESCAPE);
        editor.type("writing");
        editor.press(KeyCode.ESCAPE);
        EditorWindow.until("all", () -> titles().size() == 3);
        editor.press(KeyCode.UP);
        EditorWindow.until("the last", () -> titles().equals(List.of("Writing")));
        editor.press(KeyCode.UP);
        EditorWindow.until("the one before", () -> titles().equals(List.of("Audit Basics")));
    }
}

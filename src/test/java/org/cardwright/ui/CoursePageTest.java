package org.cardwright.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.cardwright.course.CatalogCourse;
import org.cardwright.model.CourseText;
import org.cardwright.source.Excerpt;
import org.cardwright.source.NewCourseDetails;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What only the training page shows of a course, seen and edited in the course manager by keyboard. */
@ExtendWith(ApplicationExtension.class)
class CoursePageTest {
    private static final String LAW = "Appropriations Law: Advanced Applications";
    private static final String TABLE = "assets/CPTT/courses.csv";

    private EditorWindow editor;
    private Path root;

    @Start
    void start(Stage stage) throws IOException {
        Path temp = Files.createTempDirectory("cardwright-test").toRealPath();
        root = temp.resolve("site");
        Excerpt.site(root);
        editor = new EditorWindow(stage, temp.resolve("data"));
    }

    @BeforeEach
    void openCourses() {
        editor.open(root.resolve("_cards"));
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        EditorWindow.until("courses are listed", () -> table() != null && !table().getItems().isEmpty());
    }

    private TableView<?> table() {
        return editor.find(".course-table", TableView.class);
    }

    private String text(String file) throws IOException {
        return Files.readString(root.resolve(file));
    }

    private void choose(String title) {
        editor.robot().interact(() -> {
            int row = table().getItems().stream().map(CatalogCourse.class::cast).map(CatalogCourse::title).toList()
                    .indexOf(title);
            table().requestFocus();
            table().getSelectionModel().clearAndSelect(row);
            table().scrollTo(row);
        });
    }

    private TitledPane page() {
        return editor.find("#course-page", TitledPane.class);
    }

    private TextInputControl field(String column) {
        return editor.find("#page-" + column, TextInputControl.class);
    }

    private void tabTo(Node wanted) {
        for (int i = 0; i < 30 && editor.focused() != wanted; i++) {
            editor.press(KeyCode.TAB);
        }
        assertEquals(wanted, editor.focused());
    }

    private void unfold(String title) {
        choose(title);
        EditorWindow.until("the section is there", () -> page().isVisible());
        assertFalse(page().isExpanded());
        tabTo(page());
        editor.press(KeyCode.SPACE);
        EditorWindow.until("it is unfolded", () -> page().isExpanded());
    }

    private void replace(String column, String text) {
        tabTo(field(column));
        editor.press(KeyCode.CONTROL, KeyCode.A);
        editor.type(text);
    }

    private void apply() {
        tabTo(editor.find("#course-page-apply", Button.class));
        editor.press(KeyCode.SPACE);
    }

    private void pictures(String name) {
        for (int width : System.getenv("SHOTS") == null ? List.<Integer>of() : List.of(1000, 1280)) {
            editor.robot().interact(() -> {
                editor.stage.setWidth(width);
                editor.stage.setHeight(width == 1000 ? 700 : 800);
            });
            editor.press(KeyCode.SHIFT);
            Shots.take(name + "-" + width, editor.stage.getScene());
        }
    }

    @Test
    void aDetailIsEditedAndWrittenAsOneStepWithTheTrainingPage() throws IOException {
        String before = text(TABLE);
        pictures("page-nothing");
        choose(LAW);
        EditorWindow.until("the section is there", () -> page().isVisible());
        pictures("page-folded");
        unfold(LAW);
        pictures("page-unfolded");
        String was = field("price").getText();
        replace("price", "Free");
        EditorWindow.until("a hint is there", () -> editor.robot().lookup(".field-status").queryAllAs(Label.class).stream()
               .anyMatch(said -> said.getText().equals("This is not a number, so the training page shows none.")));
        pictures("page-hint");
        replace("price", "$87");
        apply();
        EditorWindow.until("it is written", () -> text(TABLE).contains(",$87,"));
        assertEquals(before.replace(was, "$87").lines().filter(line -> line.startsWith(LAW)).toList(), text(TABLE).lines()
                .filter(line -> line.startsWith(LAW)).toList());
        EditorWindow.until("it can be undone", () -> editor.menu(1, 0).getText().contains("Edit training page: " + LAW));
        Excerpt.assertNextRunChangesNothing(root);
        EditorWindow.until("nothing is left to apply", () -> editor.find("#course-page-apply", Button.class).isDisabled());
        editor.robot().interact(() -> table().requestFocus());
        editor.press(KeyCode.CONTROL, KeyCode.Z);
        EditorWindow.until("the table is as before", () -> text(TABLE).equals(before));
        EditorWindow.until("so is the field", () -> field("price").getText().equals(was));
        Excerpt.assertNextRunChangesNothing(root);
        editor.press(KeyCode.CONTROL, KeyCode.Y);
        EditorWindow.until("it is written again", () -> field("price").getText().equals("$87"));
        assertEquals(List.of(), editor.dialogs.said);
    }

    @Test
    void whatIsTypedStaysWithItsCourseAndSurvivesAChangeByAnotherProgram() throws IOException {
        unfold(LAW);
        replace("course_credit_type", "CLP");
        choose("FASAB Overview and Update");
        EditorWindow.until("another course", () -> field("course_credit_type").getText().equals("CPE"));
        choose(LAW);
        EditorWindow.until("back", () -> field("course_credit_type").getText().equals("CLP"));
        String changed = text(TABLE).replace("Live, virtual course.", "Live course.");
        Files.writeString(root.resolve(TABLE), changed);
        apply();
        EditorWindow.until("it is said", () -> !editor.dialogs.said.isEmpty());
        assertEquals("error: Not written to the site | Nothing was written, because another program changed " + TABLE
                + " since then. Check what it says now, then try again.\n\nWhat you entered is still there.",
                String.join("\n", editor.dialogs.said));
        assertEquals(changed, text(TABLE));
        assertEquals("CLP", field("course_credit_type").getText());
        EditorWindow.until("it can be applied", () -> !editor.find("#course-page-apply", Button.class).isDisabled());
        EditorWindow.until("the tables were read again", () -> {
            editor.find("#course-page-apply", Button.class).fire();
            return text(TABLE).contains(",CLP,");
        });
        assertEquals(changed.lines().filter(line -> !line.startsWith(LAW)).toList(),
                text(TABLE).lines().filter(line -> !line.startsWith(LAW)).toList());
    }

    @Test
    void aNewCourseTakesItsDetailsAlongAndOneThatExistsIsNotAskedForThem() {
        editor.robot().interact(() -> table().getSelectionModel().clearSelection());
        editor.robot().clickOn("_Add to cards…");
        EditorWindow.until("the form is there", () -> editor.find("#course-title", TextField.class) != null);
        editor.robot().interact(() -> editor.find("#course-title", TextField.class).requestFocus());
        editor.type("Ethics Now");
        EditorWindow.until("the section is there", () -> page() != null && page().isVisible());
        pictures("page-form");
        tabTo(page());
        editor.press(KeyCode.SPACE);
        replace("price", "$9");
        replace("course_description", "One");
        editor.press(KeyCode.ENTER);
        editor.type("two");
        pictures("page-form-unfolded");
        CourseText typed = new CourseText("Ethics Now", "", "");
        NewCourseDetails kept = NewCourseDetails.of(root);
        assertEquals("{course_description=One\ntwo, price=$9}", new TreeMap<>(kept.of(typed)).toString());
        editor.robot().interact(() -> editor.find("#course-provider", TextField.class).setText("AGA"));
        EditorWindow.until("it is kept for the new name only", () -> kept.all().keySet().equals(Set.of(new CourseText(
                "Ethics Now", "AGA", ""))));
        assertEquals("$9", field("price").getText());
        editor.robot().interact(() -> {
            editor.find("#course-title", TextField.class).setText("FASAB Overview and Update");
            editor.find("#course-link", TextField.class)
                    .setText("https://www.agacgfm.org/Training/GroupTraining/CourseDetails.aspx?ID=24");
        });
        EditorWindow.until("it is not asked for", () -> !page().isVisible());
        editor.robot().interact(() -> editor.find("#course-title", TextField.class).setText("Ethics Then"));
        EditorWindow.until("it is asked for again", () -> page().isVisible());
        assertEquals("$9", field("price").getText());
    }
}

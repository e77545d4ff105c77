package org.cardwright.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.cardwright.course.CatalogCourse;
import org.cardwright.ui.common.SampleFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The course manager as a person uses it, with mouse and keyboard. */
@ExtendWith(ApplicationExtension.class)
class CourseManagerTest {
    private static final String LINE = "- <a href=\"%s\" aria-label=\"%s - %s\">%s</a>, %s";

    private EditorWindow editor;
    private Path cards;

    @Start
    void start(Stage stage) throws IOException {
        Path temp = Files.createTempDirectory("cardwright-test");
        cards = temp.resolve("cards");
        write("0501-a.md", "501", "Entry", "Accounting", line("Budget Basics", "GSU", "https://old.gov/budget"),
                line("Audit Basics", "Graduate School USA", "https://old.gov/audit"));
        write("0510-b.md", "510", "Mid", "Budgeting", line("Budget Basics", "GSU", "https://old.gov/budget"),
                "- Course Coming Soon");
        write("0511-c.md", "511", "Senior", "Clients", "- 12 290: Odd, GSU",
                line("Writing", "Graduate School USA (GSUSA)", "https://new.gov/writing"));
        editor = new EditorWindow(stage, temp.resolve("data"));
    }

    private static String line(String title, String provider, String url) {
        return LINE.formatted(url, title, url, title, provider);
    }

    private void write(String file, String series, String level, String competency, String... courses) {
        SampleFolder.write(cards.resolve(file), SampleFolder.card(series, "Series", level, "Primary", competency)
                .replace("level: \"7-9\"\n", "relevant_courses: \n" + String.join("\n", courses) + "\n"));
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

    private String label(String query) {
        return editor.find(query, Label.class).getText();
    }

    private ListView<?> list(String query) {
        return editor.find(query, ListView.class);
    }

    /** What a screen reader says of the lines that are in sight. */
    private List<String> spoken(String query) {
        return list(query).lookupAll(".list-cell").stream().map(cell -> (ListCell<?>) cell)
                .filter(cell -> !cell.isEmpty() && cell.isVisible()).sorted((a, b) -> a.getIndex() - b.getIndex())
                .map(cell -> cell.getAccessibleText() == null ? cell.getText() : cell.getAccessibleText()).toList();
    }

    private void clickCell(String query, String start) {
        Node cell = list(query).lookupAll(".list-cell").stream().map(each -> (ListCell<?>) each)
                .filter(each -> each.getAccessibleText() != null && each.getAccessibleText().startsWith(start))
                .findFirst().orElseThrow();
        editor.robot().clickOn(cell);
    }

    private void clickButton(String text) {
        editor.robot().clickOn(editor.robot().lookup(node -> node instanceof ButtonBase labeled
                && text.equals(Objects.toString(labeled.getText(), "").replace("_", ""))).queryAll().stream()
                .filter(CourseManagerTest::inSight).findFirst().orElseThrow());
    }

    private boolean shows(String text) {
        return editor.stage.getScene().getRoot().lookupAll(".button").stream().anyMatch(node -> text.equals(
                Objects.toString(((Labeled) node).getText(), "").replace("_", "")));
    }

    private static boolean inSight(Node node) {
        return node == null || node.isVisible() && inSight(node.getParent());
    }

    private void fill(String id, String text) {
        TextField field = editor.find("#" + id, TextField.class);
        editor.robot().clickOn(field);
        editor.robot().interact(field::selectAll);
        editor.type(text);
    }

    /** Types into the title, then from there with the tab key into the others. */
    private void fillCourse(String title, String provider, String link) {
        fill("course-title", title);
        editor.press(KeyCode.TAB);
        editor.type(provider);
        editor.press(KeyCode.TAB);
        editor.type(link);
    }

    private String apply() {
        return editor.find("#step-apply", Button.class).getText();
    }

    private void untilApply(String text) {
        EditorWindow.until(text, () -> editor.find("#step-apply", Button.class) != null && text.equals(apply())
                && !editor.find("#step-apply", Button.class).isDisabled());
    }

    private String status() {
        return editor.status();
    }

    private String text(String file) {
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        EditorWindow.until("all is saved", () -> status().contains("0 modified"));
        return SampleFolder.read(cards.resolve(file));
    }

    @Test
    void aReplacementIsPreviewedAppliedAndUndoneAsOneStep() {
        // All lines of the preview are in sight.
        editor.robot().interact(() -> editor.stage.setHeight(900));
        String first = SampleFolder.read(cards.resolve("0501-a.md"));
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        fill("replace-find", "old.gov");
        fill("replace-with", "new.gov/c");
        untilApply("Replace 3 courses on 2 cards");
        Shots.take("course-replace", editor.stage.getScene());
        assertEquals("2 of 2 cards selected · 3 changes", label("#step-totals"));
        assertEquals(List.of("0501 · Entry · Accounting, 2 changes, selected",
                "Course 1, Budget Basics · GSU, from https://old.gov/budget to https://new.gov/c/budget, selected",
                "Course 2, Audit Basics · Graduate School USA, from https://old.gov/audit to https://new.gov/c/audit, selected",
                "0510 · Mid · Budgeting, 1 change, selected",
                "Course 1, Budget Basics · GSU, from https://old.gov/budget to https://new.gov/c/budget, selected"),
                spoken("#step-list"));
        editor.robot().interact(() -> list("#step-list").requestFocus());
        editor.robot().interact(() -> list("#step-list").getSelectionModel().clearAndSelect(2));
        editor.press(KeyCode.SPACE);
        assertEquals("Replace 2 courses on 2 cards", apply());
        editor.click("#step-apply");
        EditorWindow.until("the step is done", () -> status().contains("2 modified"));
        assertTrue(titles().contains("Budget Basics"));
        assertEquals(first.replace("https://old.gov/budget", "https://new.gov/c/budget"), text("0501-a.md"));
        editor.press(KeyCode.CONTROL, KeyCode.Z);
        EditorWindow.until("the step is undone", () -> status().contains("2 modified"));
        assertEquals(first, text("0501-a.md"));
    }

    @Test
    void thePreviewFollowsACardThatAnotherProgramChangesAndKeepsWhatIsSelected() {
        editor.robot().interact(() -> editor.stage.setHeight(900));
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        fill("replace-find", "old.gov");
        fill("replace-with", "new.gov/c");
        untilApply("Replace 3 courses on 2 cards");
        editor.robot().interact(() -> list("#step-list").requestFocus());
        editor.robot().interact(() -> list("#step-list").getSelectionModel().clearAndSelect(2));
        editor.press(KeyCode.SPACE);
        untilApply("Replace 2 courses on 2 cards");
        String changed = SampleFolder.read(cards.resolve("0501-a.md")).replace("Budget Basics", "Budgets");
        SampleFolder.write(cards.resolve("0501-a.md"), changed);
        EditorWindow.until("it is said", () -> label("#step-note").equals("Changed since then: 0501 · Entry · Accounting. "
                + "The preview shows it as it is now. Your selection stays."));
        untilApply("Replace 2 courses on 2 cards");
        assertEquals(List.of("Course 1, Budgets · GSU, from https://old.gov/budget to https://new.gov/c/budget, selected",
                "Course 2, Audit Basics · Graduate School USA, from https://old.gov/audit to https://new.gov/c/audit, "
                + "not selected"), spoken("#step-list").subList(1, 3));
        editor.click("#step-apply");
        EditorWindow.until("the step is done", () -> status().contains("2 modified"));
        assertEquals(changed.replace("https://old.gov/budget", "https://new.gov/c/budget"), text("0501-a.md"));
    }

    @Test
    void facetsAndSearchNarrowTheTable() {
        clickCell(".facets", "Provider: GSU,");
        EditorWindow.until("only courses of GSU", () -> titles().equals(List.of("Budget Basics")));
        assertEquals("1 of 5 courses, on 2 cards", label(".course-count"));
        clickCell(".facets", "Provider: show all");
        EditorWindow.until("all courses", () -> titles().size() == 5);
        editor.robot().clickOn(".course-search");
        editor.type("audit school");
        EditorWindow.until("the course with both words", () -> titles().equals(List.of("Audit Basics")));
        editor.press(KeyCode.ESCAPE);
        EditorWindow.until("all courses", () -> titles().size() == 5);
    }

    @Test
    void theDetailsLeadToTheLineOfTheCard() {
        editor.robot().interact(() -> {
            table().requestFocus();
            table().getSelectionModel().select(titles().indexOf("Budget Basics"));
        });
        assertEquals("Budget Basics", label(".course-details-title"));
        editor.press(KeyCode.ENTER);
        editor.press(KeyCode.DOWN);
        editor.press(KeyCode.ENTER);
        EditorWindow.until("the card is open", () -> editor.tabs().stream().anyMatch(tab -> tab.startsWith("[")
                && tab.contains("0510")));
        EditorWindow.until("its line has the focus", () -> editor.focused() instanceof TextField field
                && field.getText().equals("Budget Basics"));
    }

    @Test
    void clustersAreMergedWhenAPersonSaysSoAndStayDismissed() {
        EditorWindow.until("clusters are counted", () -> shows("Near-duplicates 1"));
        clickButton("Near-duplicates 1");
        EditorWindow.until("clusters are found", () -> list(".cluster-list") != null
                && !list(".cluster-list").getItems().isEmpty());
        assertEquals("GSU, Providers · 3 forms on 4 lines", spoken(".cluster-list").getFirst());
        clickButton("Graduate School USA");
        untilApply("Merge 3 courses on 3 cards");
        editor.click("#step-apply");
        EditorWindow.until("the step is done", () -> status().contains("3 modified"));
        EditorWindow.until("the cluster is gone", () -> list(".cluster-list").getItems().isEmpty());
        editor.press(KeyCode.CONTROL, KeyCode.Z);
        EditorWindow.until("the cluster is back", () -> list(".cluster-list").getItems().size() == 1);
        assertTrue(status().contains("0 modified"), status());
        clickButton("Dismiss group");
        EditorWindow.until("the cluster is dismissed", () -> list(".cluster-list").getItems().isEmpty());
        clickButton("Show dismissed (1)");
        EditorWindow.until("it can be seen again", () -> list(".cluster-list").getItems().size() == 1);
        assertEquals("GSU, Providers · 3 forms on 4 lines · dismissed", spoken(".cluster-list").getFirst());
    }

    @Test
    void anExpressionThatIsWrongIsToldAtItsField() {
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        clickButton("Regular expression");
        fill("replace-find", "(gsu");
        EditorWindow.until("the problem is told", () -> editor.find(".bulk-form .field-status", Label.class)
                .getText().startsWith("The regular expression is not valid"));
        assertEquals("Nothing to replace", apply());
        assertTrue(editor.find("#step-apply", Button.class).isDisabled());
        fill("replace-find", "(gsu)");
        untilApply("Replace 4 courses on 3 cards");
        editor.press(KeyCode.ESCAPE);
        assertEquals(5, titles().size());
    }

    @Test
    void linesThatAreNotUnderstoodAreReplacedAsTextAndShownAfterwards() {
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        fill("replace-find", "Odd");
        fill("replace-with", "Even");
        untilApply("Replace 1 course on 1 card");
        assertEquals("1 line that could not be understood will be replaced as text.", label("#step-note"));
        editor.click("#step-apply");
        EditorWindow.until("the notice is there", () -> editor.find(".courses-view .notice-bar", Node.class) != null);
        clickButton("Show them");
        EditorWindow.until("only that line is listed", () -> titles().equals(List.of("12 290: Even, GSU")));
        assertTrue(text("0511-c.md").contains("\n- 12 290: Even, GSU\n"));
    }

    @Test
    void aCourseIsAddedToTheCardsThatAreChosenInTheTree() {
        editor.robot().interact(() -> {
            table().requestFocus();
            table().getSelectionModel().select(titles().indexOf("Writing"));
        });
        clickButton("Add to cards…");
        untilApply("Add to 2 cards");
        assertEquals("Writing", editor.find("#course-title", TextField.class).getText());
        editor.press(KeyCode.CONTROL, KeyCode.ENTER);
        EditorWindow.until("the step is done", () -> status().contains("2 modified"));
        assertTrue(text("0510-b.md").contains("- Course Coming Soon\n" + line("Writing", "Graduate School USA (GSUSA)",
                "https://new.gov/writing") + "\n"));
    }

    @Test
    void aPlaceholderIsFilled() {
        menu("Fill placeholders…");
        EditorWindow.until("how many there are is told", () -> editor.robot().lookup(node -> node instanceof Label label
                && label.getText().equals("1 placeholder such as \"Course Coming Soon\" is waiting for a course, on 1 card. "
                + "Type the course that replaces it.")).tryQuery().isPresent());
        fillCourse("New Course", "MC", "https://mc.com/new");
        untilApply("Fill 1 placeholder on 1 card");
        editor.click("#step-apply");
        EditorWindow.until("the step is done", () -> status().contains("1 modified"));
        assertTrue(text("0510-b.md").contains(line("New Course", "MC", "https://mc.com/new")));
    }

    private void menu(String text) {
        editor.robot().interact(() -> editor.find(".menu-bar", MenuBar.class).getMenus().stream()
                .filter(menu -> menu.getText().replace("_", "").equals("Courses"))
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> text.equals(Objects.toString(item.getText(), "").replace("_", "")))
                .findFirst().orElseThrow().fire());
    }

    @Test
    void coursesThatExistAreOfferedWhileATitleIsTyped() {
        menu("Add a course to cards…");
        fill("course-title", "school writ");
        editor.press(KeyCode.DOWN);
        editor.press(KeyCode.ENTER);
        assertEquals(List.of("Writing", "Graduate School USA (GSUSA)", "https://new.gov/writing"),
                List.of(editor.find("#course-title", TextField.class).getText(),
                        editor.find("#course-provider", TextField.class).getText(),
                        editor.find("#course-link", TextField.class).getText()));
        untilApply("Add to 2 cards");
    }

    @Test
    void oneCourseTakesThePlaceOfSeveralAndDuplicatesAreMerged() {
        editor.robot().interact(() -> {
            table().requestFocus();
            table().getSelectionModel().select(titles().indexOf("Budget Basics"));
            table().getSelectionModel().select(titles().indexOf("Audit Basics"));
        });
        menu("Replace selected courses by another…");
        fillCourse("Basics", "GSU", "https://new.gov/basics");
        untilApply("Replace 3 courses on 2 cards");
        clickButton("Merge them");
        editor.press(KeyCode.CONTROL, KeyCode.ENTER);
        EditorWindow.until("the step is done", () -> status().contains("2 modified"));
        assertEquals(List.of(line("Basics", "GSU", "https://new.gov/basics")), text("0501-a.md").lines()
                .filter(line -> line.startsWith("- ")).toList());
    }

    @Test
    void chosenCoursesAreEditedRemovedCopiedAndExported() throws IOException {
        editor.robot().interact(() -> {
            table().requestFocus();
            table().getSelectionModel().select(titles().indexOf("Budget Basics"));
        });
        editor.press(KeyCode.CONTROL, KeyCode.C);
        editor.robot().interact(() -> assertEquals("Budget Basics\tGSU\thttps://old.gov/budget\t2",
                Clipboard.getSystemClipboard().getString()));
        clickButton("Edit…");
        fill("course-provider", "Graduate School USA");
        untilApply("Change 2 courses on 2 cards");
        editor.press(KeyCode.CONTROL, KeyCode.ENTER);
        EditorWindow.until("the step is done", () -> status().contains("2 modified"));
        EditorWindow.until("the table follows", () -> table().getItems().stream().map(CatalogCourse.class::cast)
                .anyMatch(course -> course.title().equals("Budget Basics")
                        && course.provider().equals("Graduate School USA")));
        editor.robot().interact(() -> table().requestFocus());
        editor.press(KeyCode.DELETE);
        untilApply("Remove 2 courses from 2 cards");
        editor.click("#step-apply");
        EditorWindow.until("the course is gone", () -> !titles().contains("Budget Basics"));
        Path file = cards.resolveSibling("courses.csv");
        editor.dialogs.newFile = Optional.of(file);
        menu("Export list as CSV…");
        EditorWindow.until("the file is written", () -> Files.exists(file) && Files.size(file) > 0);
        assertEquals(5, Files.readString(file).lines().count());
    }

    @Test
    void everyControlOfTheSheetsCanBeHeard() {
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        List<String> mute = editor.stage.getScene().getRoot().lookupAll(".step-frame *").stream()
                .filter(node -> node instanceof CheckBox || node instanceof TextField)
                .filter(node -> node.isFocusTraversable() && !heard(node)).map(Node::toString).toList();
        assertEquals(List.of(), mute);
    }

    private static boolean heard(Node node) {
        boolean named = node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank();
        return named || node.getAccessibleText() != null || node.getScene().getRoot().lookupAll(".label").stream()
                .anyMatch(label -> label instanceof Label text && text.getLabelFor() == node);
    }
}

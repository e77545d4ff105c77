package org.cardwright.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.cardwright.ui.common.SampleFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ProblemsTest {
    private static final String CARD_0511 = "0511-Personal-Customer-Service-Entry.md";

    private EditorWindow editor;
    private Path cards;

    @Start
    void start(Stage stage) throws IOException {
        Path temp = Files.createTempDirectory("cardwright-test");
        cards = SampleFolder.copyTo(temp.resolve("cards"));
        // What the sample cards could say in plainer words is not what these tests count.
        SampleFolder.write(cards.resolve(".cardwright.yml"), "rules:\n  wording: off\n");
        editor = new EditorWindow(stage, temp.resolve("data"));
    }

    private void openList() {
        editor.open(cards);
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
        EditorWindow.until("problems are listed", () -> list().getItems().size() > 5);
    }

    private ListView<?> list() {
        return editor.find("#problems-list", ListView.class);
    }

    /** The lines in sight: the text of each label that has one. */
    private List<String> lines() {
        return words(list());
    }

    private static List<String> words(ListView<?> list) {
        return list.lookupAll(".list-cell").stream().map(cell -> (ListCell<?>) cell)
                .filter(cell -> !cell.isEmpty() && cell.isVisible())
                .sorted((a, b) -> Integer.compare(a.getIndex(), b.getIndex()))
                .map(cell -> cell.getGraphic().lookupAll(".label").stream().map(label -> ((Labeled) label).getText())
                        .filter(text -> text != null && !text.isEmpty()).reduce((a, b) -> a + " | " + b).orElse(""))
                .toList();
    }

    private String selected() {
        return list().getSelectionModel().getSelectedItem().toString();
    }

    private String problemsButton() {
        return Stream.of("error", "warning", "info")
                .map(severity -> editor.find("#problems-severity-" + severity, ToggleButton.class).getText())
                .reduce((a, b) -> a + " " + b).orElseThrow();
    }

    private String said() {
        return editor.find(".status-message", Labeled.class).getText();
    }

    /** The window that was opened over the main one. */
    private static Scene dialog() {
        return Window.getWindows().stream().filter(window -> window instanceof Stage stage && stage.getOwner() != null)
                .map(Window::getScene).findFirst().orElseThrow();
    }

    private static boolean dialogOpen() {
        return Window.getWindows().stream().anyMatch(window -> window instanceof Stage stage
                && stage.getOwner() != null && window.isShowing());
    }

    private static <T extends Node> T inDialog(String query, Class<T> type) {
        return type.cast(dialog().getRoot().lookup(query));
    }

    private static long heads() {
        return inDialog("#step-list", ListView.class).getItems().toString().split("Head\\[").length - 1;
    }

    private void waitForPreview() {
        EditorWindow.until("preview is there", () -> dialogOpen() && heads() > 0
                && inDialog("#step-list", ListView.class).isVisible());
    }

    private void pressInDialog(String button) {
        editor.robot().interact(() -> inDialog(button, Button.class).fire());
        EditorWindow.until("dialog is closed", () -> !dialogOpen());
    }

    @Test
    void theListCountsWhatTheCheckCommandCountsThoseBetweenCardsIncluded() {
        openList();
        assertEquals("0 4 5", problemsButton());
        assertTrue(editor.status().endsWith("9 problems"), editor.status());
        assertEquals("Repeated item | 1", lines().get(0));
        assertEquals("0510 · Entry · Customer Service | This text appears twice in level 2. Remove one of them."
                + " | Line 15", lines().get(1));
        assertTrue(list().getItems().stream().anyMatch(row -> row.toString().contains("provider-spellings")));
    }

    @Test
    void enterGoesToTheFieldAndF8ToTheNextProblem() {
        openList();
        assertTrue(editor.focused() == list());
        editor.press(KeyCode.DOWN);
        editor.press(KeyCode.ENTER);
        assertEquals(List.of("[0510 · Entry · Customer Service]"), editor.tabs());
        assertTrue(!editor.focusedText().isEmpty(), "the focus is in the repeated behavior");
        editor.press(KeyCode.F8);
        EditorWindow.until("next card", () -> editor.tabs().size() == 2);
        assertEquals(List.of("0510 · Entry · Customer Service", "[0560 · Entry · Customer Service]"), editor.tabs());
        assertTrue(selected().contains("placeholder-beside-courses"), selected());
        editor.press(KeyCode.SHIFT, KeyCode.F8);
        EditorWindow.until("back", () -> editor.tabs().getFirst().startsWith("["));
        assertTrue(selected().contains("item-repeated"), selected());
    }

    @Test
    void theFilterLeavesWhatHoldsEveryWordAndSeveritiesCanBeHidden() {
        openList();
        editor.click("#problems-filter");
        editor.type("0511 twice");
        shot(editor.stage.getScene(), "filter");
        EditorWindow.until("filtered", () -> problemsButton().equals("0 2 0"));
        assertEquals(3, list().getItems().size());
        editor.press(KeyCode.ESCAPE);
        EditorWindow.until("all again", () -> problemsButton().equals("0 4 5"));
        editor.click("#problems-severity-info");
        EditorWindow.until("notes hidden", () -> list().getItems().size() == 7);
        assertEquals("0 4 5", problemsButton());
    }

    @Test
    void linesAreCopiedAsATable() {
        openList();
        editor.press(KeyCode.DOWN);
        editor.press(KeyCode.CONTROL, KeyCode.C);
        String[] copied = new String[1];
        editor.robot().interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertEquals("0510 · Entry · Customer Service\t0510-Personal-Customer-Service-Entry.md\t15\tRepeated item\t"
                + "This text appears twice in level 2. Remove one of them.\n", copied[0]);
    }

    @Test
    void safeFixesArePreviewedAndAreOneStep() {
        openList();
        String before = text(CARD_0511);
        editor.click("#problems-fix-safe");
        waitForPreview();
        assertEquals(3, heads());
        assertEquals("Fix 3 cards", inDialog("#step-apply", Button.class).getText());
        shot("safe");
        editor.press(KeyCode.SPACE);
        assertEquals("Fix 2 cards", inDialog("#step-apply", Button.class).getText());
        pressInDialog("#step-apply");
        assertTrue(editor.status().startsWith("5 cards · 2 modified"), editor.status());
        assertEquals("Fixed 2 cards.", said());
        EditorWindow.until("checked again", () -> problemsButton().equals("0 1 5"));
        editor.press(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(editor.status().startsWith("5 cards · 0 modified"), editor.status());
        EditorWindow.until("problems are back", () -> problemsButton().equals("0 4 5"));
        assertEquals(before, text(CARD_0511));
    }

    @Test
    void aFileThatIsNamedOtherwiseIsRenamedByItsButton() throws IOException {
        Files.move(cards.resolve(CARD_0511), cards.resolve("old name.md"));
        openList();
        editor.robot().interact(() -> {
            for (Object row : list().getItems()) {
                if (row.toString().contains("file-name-differs") && row.toString().contains("old name.md")) {
                    select(list(), row);
                }
            }
        });
        EditorWindow.until("the button is there", () -> editor.find("#problems-rename-file", Button.class) != null);
        Button rename = editor.find("#problems-rename-file", Button.class);
        assertEquals("Rename the file to " + CARD_0511, rename.getText());
        editor.robot().interact(rename::fire);
        EditorWindow.until("it is renamed", () -> said().equals("Renamed the file to " + CARD_0511
                + ". The next save renames it on disk."));
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        EditorWindow.until("it is saved", () -> Files.exists(cards.resolve(CARD_0511)));
        assertFalse(Files.exists(cards.resolve("old name.md")));
        editor.press(KeyCode.CONTROL, KeyCode.Z);
        EditorWindow.until("the problem is back", () -> list().getItems().stream()
                .anyMatch(row -> row.toString().contains("file-name-differs")));
    }

    @Test
    void differingBehaviorsAreTakenOverAfterALook() {
        openList();
        editor.robot().interact(() -> list().getItems().stream()
                .filter(row -> row.toString().startsWith("Problem") && row.toString().contains(
                "competency-behaviors-differ") && row.toString().contains(CARD_0511))
                .findFirst().ifPresent(row -> select(list(), row)));
        EditorWindow.until("the button is there", () -> editor.find(".fix-choice", Button.class) != null
                && editor.find(".fix-choice", Button.class).getText().equals("Co_mpare and choose…"));
        String before = text(CARD_0511);
        editor.robot().interact(() -> editor.find(".fix-choice", Button.class).fire());
        waitForPreview();
        ComboBox<?> answers = inDialog("#step-list .combo-box", ComboBox.class);
        editor.robot().interact(() -> answers.getSelectionModel().selectLast());
        EditorWindow.until("it can be done", () -> !inDialog("#step-apply", Button.class).isDisabled());
        assertTrue(inDialog("#step-list", ListView.class).getItems().size() > 3, "the difference is shown");
        shot("lists-chosen");
        pressInDialog("#step-apply");
        assertTrue(editor.status().startsWith("5 cards · 1 modified"), editor.status());
        editor.press(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(editor.status().startsWith("5 cards · 0 modified"), editor.status());
        assertEquals(before, text(CARD_0511));
    }

    private static <T> void select(ListView<T> list, Object row) {
        list.getSelectionModel().select(list.getItems().indexOf(row));
    }

    @Test
    void cleaningShowsTheDifferenceAndWhatIsDone() {
        openList();
        editor.robot().interact(() -> editor.tree().getSelectionModel().select(0));
        editor.robot().interact(() -> item("Clean cards…").fire());
        waitForPreview();
        shot("clean");
        assertTrue(inDialog("#step-list", ListView.class).getItems().size() > 3);
        String button = inDialog("#step-apply", Button.class).getText();
        assertTrue(button.startsWith("Clean "), button);
        pressInDialog("#step-apply");
        assertEquals("Cleaned 2 cards.", said());
        assertTrue(editor.status().startsWith("5 cards · 2 modified"), editor.status());
        editor.press(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(editor.status().startsWith("5 cards · 0 modified"), editor.status());
    }

    @Test
    void aQuestionIsAnsweredOnceForAllCardsAndUndone() {
        openList();
        select("provider-spellings");
        editor.click("#problems-fix-rule");
        waitForPreview();
        assertEquals(2, heads());
        assertTrue(inDialog("#step-apply", Button.class).isDisabled());
        ComboBox<?> answer = inDialog("#step-list .combo-box", ComboBox.class);
        editor.robot().interact(() -> answer.getSelectionModel().select(1));
        EditorWindow.until("answered", () -> !inDialog("#step-apply", Button.class).isDisabled());
        assertEquals("Fix 1 card", inDialog("#step-apply", Button.class).getText());
        pressInDialog("#step-apply");
        assertTrue(editor.status().startsWith("5 cards · 1 modified"), editor.status());
        editor.press(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(editor.status().startsWith("5 cards · 0 modified"), editor.status());
    }

    @Test
    void oneSafeProblemIsCorrectedAtOnceAndTheFormAgreesWithTheList() {
        openList();
        select("placeholder-beside-courses");
        editor.robot().interact(() -> list().getSelectionModel().selectNext());
        editor.press(KeyCode.ENTER);
        EditorWindow.until("card is open", () -> editor.tabs().size() == 1);
        assertEquals("1 problem", editor.find(".card-problem-count", Labeled.class).getText());
        editor.robot().interact(editor.find(".fix-choice", Node.class)::requestFocus);
        editor.press(KeyCode.SPACE);
        EditorWindow.until("corrected", () -> editor.status().startsWith("5 cards · 1 modified"));
        EditorWindow.until("it is said", () -> said().equals("Remove this line: 0560 · Entry · Customer Service"));
        EditorWindow.until("the list follows", () -> problemsButton().equals("0 3 5"));
        EditorWindow.until("the form follows", () -> !editor.find(".card-problems", Node.class).isVisible());
    }

    @Test
    void theFormShowsProblemsBetweenCards() {
        openList();
        select("competency-behaviors-differ");
        editor.robot().interact(() -> list().getSelectionModel().selectNext());
        editor.press(KeyCode.ENTER);
        EditorWindow.until("card is open", () -> editor.tabs().size() == 1);
        assertEquals("2 problems", editor.find(".card-problem-count", Labeled.class).getText());
    }

    @Test
    void theOverviewLeadsToCardsAndProblems() {
        editor.open(cards);
        editor.robot().interact(() -> item("Overview in numbers").fire());
        EditorWindow.until("numbers are there", () -> editor.find("#dashboard-coverage", TableView.class) != null
                && !editor.find("#dashboard-coverage", TableView.class).getItems().isEmpty());
        shot(editor.stage.getScene(), "overview");
        TableView<?> levels = editor.find("#dashboard-levels", TableView.class);
        assertEquals(4, levels.getItems().size());
        editor.robot().interact(levels::requestFocus);
        editor.press(KeyCode.RIGHT);
        editor.press(KeyCode.RIGHT);
        editor.press(KeyCode.ENTER);
        EditorWindow.until("tree is limited", () -> editor.status().endsWith("1 of 5 cards shown"));
        assertEquals("1 card: 0501, Mid", editor.find("#onlyWhat", Labeled.class).getText());
        editor.click("#onlyClear");
        assertTrue(editor.status().endsWith("9 problems"), editor.status());
        editor.robot().interact(() -> button("Warnings: 4").fire());
        EditorWindow.until("warnings alone are listed", () -> list() != null && list().getItems().size() == 7);
        editor.click("#problems-show-all");
        EditorWindow.until("all again", () -> list().getItems().size() > 10);
    }

    @Test
    void aMistakeInTheSettingsIsListedAndTheRestIsUsed() {
        SampleFolder.write(cards.resolve(".cardwright.yml"), "rules:\n  wording: off\n  item-repeated: off\n  nonsense: off\n");
        openList();
        assertEquals("0 4 5", problemsButton());
        select("settings-invalid");
        editor.press(KeyCode.DOWN);
        EditorWindow.until("in sight", () -> lines().stream().anyMatch(line -> line.startsWith(
                ".cardwright.yml | There is no rule \"nonsense\"")));
        editor.press(KeyCode.ENTER);
        assertEquals(List.of("show: .cardwright.yml"), editor.dialogs.said);
        SampleFolder.write(cards.resolve(".cardwright.yml"), "rules:\n  wording: off\n  item-repeated: error\n");
        editor.robot().interact(() -> item("Check all cards again").fire());
        EditorWindow.until("graded anew", () -> problemsButton().equals("1 3 5"));
    }

    @Test
    void reportsAreWrittenForTheBrowserAndForSpreadsheets() throws IOException {
        Path table = cards.resolveSibling("problems.csv");
        editor.open(cards);
        editor.robot().interact(() -> item("Report as a web page").fire());
        EditorWindow.until("page is open", () -> !editor.dialogs.said.isEmpty());
        Path page = cards.resolveSibling("data").resolve("reports").resolve("problems.html");
        assertEquals(List.of("link: " + page.toUri()), editor.dialogs.said);
        assertTrue(Files.readString(page).contains("0511-Personal-Customer-Service-Entry.md"));
        editor.dialogs.newFile = Optional.of(table);
        editor.robot().interact(() -> item("Save problems as a table…").fire());
        EditorWindow.until("table is written", () -> said().startsWith("Saved the problems in"));
        assertEquals(10, Files.readString(table).lines().count());
    }

    private void select(String rule) {
        editor.robot().interact(() -> {
            int at = 0;
            while (!list().getItems().get(at).toString().contains(rule)) {
                at++;
            }
            list().scrollTo(at);
            list().getSelectionModel().clearAndSelect(at);
            list().requestFocus();
        });
    }

    private Button button(String spoken) {
        return editor.robot().lookup(".button").queryAllAs(Button.class).stream()
                .filter(button -> spoken.equals(button.getAccessibleText())).findFirst().orElseThrow();
    }

    private MenuItem item(String text) {
        return editor.find(".menu-bar", MenuBar.class).getMenus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> text.equals(item.getText() == null ? "" : item.getText().replace("_", "")))
                .findFirst().orElseThrow();
    }

    private void shot(String name) {
        shot(dialog(), name);
    }

    private static void shot(Scene scene, String name) {
        Shots.take("problems-" + name, scene);
    }

    private String text(String card) {
        return SampleFolder.read(cards.resolve(card));
    }
}

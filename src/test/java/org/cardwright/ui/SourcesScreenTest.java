package org.cardwright.ui;

import static org.cardwright.ui.EditorWindow.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.cardwright.source.Excerpt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The tab of the site's sources, used as a person does. */
@ExtendWith(ApplicationExtension.class)
class SourcesScreenTest {
    private static final String LAW = "Appropriations Law: Advanced Applications";
    private static final String CARD = "0501-Primary-Financial-Stewardship-Entry.md";

    private EditorWindow editor;
    private Path temp;
    private Path site;

    @Start
    void start(Stage stage) throws IOException {
        temp = Files.createTempDirectory("cardwright-test");
        site = temp.resolve("site");
        Excerpt.site(site);
        editor = new EditorWindow(stage, temp.resolve("data"));
    }

    private Path card(String name) {
        return site.resolve("_cards").resolve(name);
    }

    /** The tables and what the generator makes of them beside the cards. */
    private Map<String, String> sources() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (String place : List.of("assets/CPTT", "_data")) {
            try (Stream<Path> files = Files.list(site.resolve(place))) {
                for (Path file : files.toList()) {
                    texts.put(file.getFileName().toString(), Files.readString(file));
                }
            }
        }
        return texts;
    }

    private void openTab() {
        editor.robot().interact(() -> assertTrue(editor.window.run("Site's sources")));
        until("the tab is there", () -> editor.find("#sources-site", TextField.class) != null);
    }

    private void answerFiles() {
        until("the truth is asked for", () -> editor.find("#sources-files", RadioButton.class).isFocused()
                || visible("#sources-compare"));
        editor.click("#sources-compare");
        until("it was compared", () -> visible("#sources-list"));
    }

    private boolean visible(String id) {
        Node node = editor.find(id, Node.class);
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return node != null;
    }

    private ListView<?> list() {
        return editor.find("#sources-list", ListView.class);
    }

    private static List<String> lines(ListView<?> list) {
        return list.lookupAll(".list-cell").stream().map(cell -> (IndexedCell<?>) cell)
                .filter(cell -> !cell.isEmpty() && cell.isVisible()).sorted(Comparator.comparing(IndexedCell::getIndex))
                .map(Node::getAccessibleText).toList();
    }

    private void counted(String words) {
        until(words, () -> editor.find("#sources-count", Label.class).getText().equals(words));
    }

    private static void replace(Path file, String old, String now) throws IOException {
        String text = Files.readString(file);
        assertTrue(text.contains(old), old);
        Files.writeString(file, text.replace(old, now));
    }

    private Button apply() {
        return editor.robot().lookup("#sources-apply").queryButton();
    }

    private void openCard() {
        editor.press(KeyCode.CONTROL, KeyCode.P);
        editor.type("0501 entry stewardship");
        editor.press(KeyCode.ENTER);
        until("the card is open", () -> !editor.tabs().isEmpty());
    }

    /** A field of the card's courses; rows that nobody sees are not made. */
    private TextInputControl field(String text) {
        editor.robot().interact(() -> editor.robot().lookup("#card-jumps .toggle-button").<javafx.scene.control.ToggleButton>queryAll()
                .stream().filter(jump -> jump.getText().startsWith("Courses")).findFirst().orElseThrow().fire());
        until("the field is made", () -> editor.robot().lookup(node -> node instanceof TextInputControl input
                && text.equals(input.getText())).tryQuery().isPresent());
        return editor.robot().lookup(node -> node instanceof TextInputControl input && text.equals(input.getText())).query();
    }

    @Test
    void aCourseRenamedOnOneCardIsCopiedToTheSourcesAndBack() throws IOException {
        Map<String, String> before = sources();
        editor.open(site.resolve("_cards"));
        openTab();
        answerFiles();
        assertEquals("Cards and sources say the same.", editor.find("#sources-nothing", Label.class).getText());
        assertEquals("", editor.find("#sources-list-why", Label.class).getText(), "there is nothing to select");
        Shots.take("sources-same", editor.stage.getScene());
        openCard();
        TextInputControl title = field(LAW);
        editor.robot().interact(() -> {
            title.requestFocus();
            title.selectAll();
        });
        editor.type("Law masterclass");
        until("the card says so", () -> visible("#card-undone"));
        assertEquals("The site's next run will undo this: Course \"Law masterclass\"",
                editor.find("#card-undoes", Label.class).getText());
        Shots.take("sources-badge", editor.stage.getScene());
        editor.click("#card-sources");
        counted("One difference on one card; the generator undoes it at its next run");
        until("the list has the focus", list()::isFocused);
        assertEquals(2, lines(list()).size(), lines(list()).toString());
        Shots.take("sources-list", editor.stage.getScene());
        editor.press(KeyCode.SPACE);
        counted("One difference on one card; the generator undoes it at its next run. 1 selected");
        editor.press(KeyCode.CONTROL, KeyCode.ENTER);
        until("the preview asks", () -> editor.robot().lookup("#sources-questions").tryQuery().isPresent()
                && !editor.robot().lookup("#sources-questions .radio-button").queryAll().isEmpty());
        editor.robot().targetWindow(apply().getScene().getWindow());
        assertTrue(apply().isDisabled());
        assertEquals("One question is open. What it is about is not written.",
                editor.robot().lookup("#sources-says").queryAs(Label.class).getText());
        Shots.take("sources-question", apply().getScene());
        RadioButton all = editor.robot().lookup(node -> node instanceof RadioButton radio && radio.getText()
                .startsWith("On all cards: Law masterclass")).query();
        editor.robot().interact(all::requestFocus);
        editor.press(KeyCode.SPACE);
        until("it can be written", () -> !apply().isDisabled());
        Shots.take("sources-answered", apply().getScene());
        ListView<?> changes = editor.robot().lookup("#sources-lines").queryListView();
        assertTrue(lines(changes).get(1).startsWith("assets/CPTT/courses.csv, line "), lines(changes).toString());
        editor.robot().interact(apply()::fire);
        until("the preview is closed", () -> editor.robot().lookup("#sources-apply").tryQuery().isEmpty());
        editor.robot().targetWindow(editor.stage);
        until("the list is empty", () -> list().getItems().isEmpty());
        Map<String, String> after = sources();
        assertNotEquals(before, after);
        editor.press(KeyCode.CONTROL, KeyCode.Z);
        until("the files are back", () -> sources().equals(before));
        until("the list knows", () -> list().getItems().size() == 2);
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        until("the files are written again", () -> sources().equals(after));
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        until("all cards are saved", () -> Files.readString(card(CARD)).contains("Law masterclass"));
        Excerpt.assertNextRunChangesNothing(site);
        assertEquals(List.of(), editor.dialogs.said);
    }

    @Test
    void whatTheSourcesSayIsCopiedToTheCardsAndWhatIsLeftStaysFolded() throws IOException {
        String generated = Files.readString(card(CARD));
        replace(card(CARD), "Advanced Applications", "Masterclass");
        editor.open(site.resolve("_cards"));
        openTab();
        answerFiles();
        until("it is listed", () -> list().getItems().size() == 2);
        editor.robot().interact(() -> list().requestFocus());
        editor.press(KeyCode.HOME);
        editor.press(KeyCode.SPACE);
        editor.press(KeyCode.DELETE);
        until("it is left", () -> lines(list()).equals(List.of("Left as they are, 1 difference")));
        editor.press(KeyCode.HOME);
        editor.press(KeyCode.RIGHT);
        until("it is unfolded", () -> list().getItems().size() == 2);
        Shots.take("sources-left", editor.stage.getScene());
        editor.press(KeyCode.DELETE);
        until("it is back", () -> lines(list()).getFirst().startsWith("0501"));
        editor.click("#sources-all");
        editor.click("#sources-to-cards");
        StepPreview preview = new StepPreview(editor);
        Shots.take("sources-to-cards", preview.button().getScene());
        // Another program changes the card while that is looked at.
        replace(card(CARD), "layout: ", "layout:  ");
        until("it is said", () -> preview.note().startsWith("Changed since then: 0501"));
        preview.apply();
        editor.robot().targetWindow(editor.stage);
        until("nothing differs", () -> list().getItems().isEmpty());
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        until("the card is as it was made", () -> Files.readString(card(CARD)).equals(generated.replace("layout: ", "layout:  ")));
    }

    @Test
    void aSiteWithoutTablesIsSaidSoAndNoCardIsMarked() throws IOException {
        replace(card(CARD), "Advanced Applications", "Masterclass");
        for (String file : List.of("cards.json", "courses.csv", "competency_descriptions.json")) {
            Files.delete(site.resolve("assets/CPTT").resolve(file));
        }
        editor.open(site.resolve("_cards"));
        openTab();
        until("it is said", () -> editor.find("#sources-message", Label.class).getText().endsWith(
                "There is nothing to compare."));
        Shots.take("sources-none", editor.stage.getScene());
        openCard();
        until("the form is there", () -> editor.find("#card-undone", Node.class) != null);
        assertFalse(visible("#card-undone"));
    }

    @Test
    void rowsThatAreTooShortAreNamedAndFilledUpAndThatIsUndone() throws IOException {
        Path courses = site.resolve("assets/CPTT/courses.csv");
        String whole = Files.readString(courses);
        Files.writeString(courses, whole.replace(",,,\n", "\n"));
        String ragged = Files.readString(courses);
        assertNotEquals(whole, ragged);
        editor.open(site.resolve("_cards"));
        openTab();
        answerFiles();
        until("the fix is offered", () -> visible("#sources-fill"));
        Shots.take("sources-ragged", editor.stage.getScene());
        editor.click("#sources-fill");
        until("all rows are filled up", () -> !visible("#sources-fill"));
        assertNotEquals(ragged, Files.readString(courses));
        editor.press(KeyCode.CONTROL, KeyCode.Z);
        until("the file is as it was", () -> Files.readString(courses).equals(ragged));
        until("the fix is offered again", () -> visible("#sources-fill"));
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        until("all rows are filled up again", () -> !visible("#sources-fill"));
        Files.writeString(courses, "course_title\n");
        editor.press(KeyCode.CONTROL, KeyCode.Z);
        until("the failure is told", () -> !editor.dialogs.said.isEmpty());
        assertTrue(editor.dialogs.said.getFirst().startsWith("error: The site's sources were not changed back | "),
                editor.dialogs.said.toString());
        assertEquals("course_title\n", Files.readString(courses));
    }

    @Test
    void aWorkbookThatIsTheTruthIsSelectedOnceAndWrittenWithTheFiles() throws IOException {
        Path book = temp.resolve("Cards.xlsx");
        Files.write(book, Excerpt.workbook());
        replace(card(CARD), "Advanced Applications", "Masterclass");
        editor.dialogs.file = Optional.of(book);
        editor.open(site.resolve("_cards"));
        openTab();
        until("the truth is asked for", () -> visible("#sources-book-choose"));
        editor.click("#sources-book-choose");
        assertEquals(book.toString(), editor.find("#sources-book-name", Label.class).getText());
        Shots.take("sources-truth", editor.stage.getScene());
        editor.click("#sources-compare");
        until("it is listed", () -> visible("#sources-list") && list().getItems().size() == 2);
        assertTrue(editor.find("#sources-about", Label.class).getText().endsWith("made from the workbook Cards.xlsx"));
        byte[] before = Files.readAllBytes(book);
        editor.click("#sources-all");
        editor.click("#sources-to-sources");
        until("the preview asks", () -> !editor.robot().lookup("#sources-questions .radio-button").queryAll().isEmpty());
        RadioButton own = editor.robot().lookup(node -> node instanceof RadioButton radio && radio.getText()
                .startsWith("Make it another course")).query();
        editor.robot().interact(own::fire);
        until("what follows is asked, too", () -> editor.robot().lookup("#sources-questions .radio-button").queryAll()
                .size() > 3);
        Shots.take("sources-questions", apply().getScene());
        RadioButton too = editor.robot().lookup(node -> node instanceof RadioButton radio && radio.getText()
                .startsWith("On these cards, too")).query();
        until("that is where a person answers", too::isFocused);
        editor.robot().interact(too::fire);
        until("it can be written", () -> !apply().isDisabled());
        Shots.take("sources-book", apply().getScene());
        editor.robot().interact(apply()::fire);
        until("nothing differs", () -> list().getItems().isEmpty());
        assertFalse(Arrays.equals(before, Files.readAllBytes(book)));
        editor.press(KeyCode.CONTROL, KeyCode.Z);
        until("the workbook is back byte for byte", () -> Arrays.equals(before, Files.readAllBytes(book)));
    }

    @Test
    void whatIsListedIsNarrowedAndGroupedAndWhatCannotBeWrittenIsNamed() throws IOException {
        replace(card(CARD), "Advanced Applications", "Masterclass");
        Path mid = card("0501-Secondary-Data-Analytics-Management-and-Visualization-Mid.md");
        Files.writeString(mid, Files.readString(mid).replaceFirst("permalink: .*", "permalink: /own/")
                .replaceFirst("functional_competency_designation: .*", "functional_competency_designation: Own"));
        Files.delete(card("0501-Secondary-Data-Analytics-Management-and-Visualization-Entry.md"));
        editor.open(site.resolve("_cards"));
        openTab();
        answerFiles();
        counted("4 differences on 3 cards; the generator undoes them at its next run");
        until("all lines are there", () -> list().getItems().size() == 7);
        Shots.take("sources-many", editor.stage.getScene());
        editor.click("#sources-by-competency");
        until("they are grouped", () -> lines(list()).getFirst().equals(
                "Data Analytics, Management, and Visualization, 3 differences, not selected"));
        Shots.take("sources-competencies", editor.stage.getScene());
        editor.click("#sources-words");
        editor.type("own");
        counted("2 differences on one card; the generator undoes them at its next run");
        editor.click("#sources-all");
        editor.click("#sources-to-sources");
        until("it can be written", () -> editor.robot().lookup("#sources-apply").tryQuery().isPresent()
                && !apply().isDisabled());
        ListView<?> changes = editor.robot().lookup("#sources-lines").queryListView();
        Shots.take("sources-refused", apply().getScene());
        assertEquals("Write 1 difference", apply().getText());
        assertEquals(List.of("One cell or row changes",
                "assets/CPTT/cards.json, line 128, Functional Competency Designation", "Not written (1)",
                mid.getFileName() + " · Permalink"), lines(changes).stream().map(line -> line.replaceFirst(
                ", (from|new|The site).*", "")).toList());
        editor.press(KeyCode.ESCAPE);
        until("the preview is closed", () -> editor.robot().lookup("#sources-apply").tryQuery().isEmpty());
    }
}

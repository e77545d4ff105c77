package org.cardwright.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.cardwright.ui.common.SampleFolder;
import org.controlsfx.control.CheckComboBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class BulkTest {
    private static final String ENTRY = "0501-Personal-Customer-Service-Entry.md";

    private EditorWindow editor;
    private Path cards;
    private TreeMap<String, String> before;

    @Start
    void start(Stage stage) throws IOException {
        Path temp = Files.createTempDirectory("cardwright-test");
        cards = SampleFolder.copyTo(temp.resolve("cards"));
        editor = new EditorWindow(stage, temp.resolve("data"));
    }

    @BeforeEach
    void openBulkEdit() {
        editor.open(cards);
        before = files();
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        assertEquals("bulk-find", editor.focused().getId());
    }

    private TreeMap<String, String> files() {
        TreeMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> all = Files.list(cards)) {
            all.filter(file -> file.toString().endsWith(".md"))
                    .forEach(file -> texts.put(file.getFileName().toString(), SampleFolder.read(file)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return texts;
    }

    private TreeMap<String, String> expected(UnaryOperator<String> change) {
        TreeMap<String, String> texts = new TreeMap<>(before);
        texts.replaceAll((file, text) -> change.apply(text));
        return texts;
    }

    private Button apply() {
        return editor.find("#step-apply", Button.class);
    }

    /** Waits until the button offers that many cards and can be pressed. */
    private void ready(int count) {
        String text = count == 0 ? "Nothing to change" : count == 1 ? "Change 1 card" : "Change " + count + " cards";
        EditorWindow.until(text, () -> apply().getText().equals(text) && apply().isDisabled() == (count == 0));
    }

    private String totals() {
        return editor.find("#step-totals", Label.class).getText();
    }

    private String status(String id) {
        Label label = editor.find("#" + id + "-status", Label.class);
        return label.isVisible() ? label.getText() : "";
    }

    private ListView<?> preview() {
        return editor.find("#step-list", ListView.class);
    }

    private void saveAll() {
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        EditorWindow.until("saved", () -> editor.status().contains(" 0 modified"));
    }

    private void pick(String box, String label) {
        editor.click("#" + box);
        editor.robot().clickOn(editor.robot().lookup(".combo-box-popup .list-cell")
                .match(cell -> cell instanceof ListCell<?> line && label.equals(line.getText())).queryAll().stream()
                .filter(javafx.scene.Node::isVisible).findFirst().orElseThrow());
    }

    private static <T> String label(ComboBox<T> box) {
        return box.getConverter().toString(box.getValue());
    }

    private void radio(String label) {
        editor.robot().clickOn(editor.robot().lookup(node -> node instanceof RadioButton button
                && button.getText().equals(label)).queryAll().iterator().next());
    }

    @Test
    void aTextIsReplacedOnManyCardsByKeysAloneAndUndoneInOneStep() {
        editor.type("agency website");
        ready(4);
        editor.press(KeyCode.TAB);
        assertEquals("bulk-with", editor.focused().getId());
        editor.type("public pages");
        EditorWindow.until("planned", () -> !apply().isDisabled() && totals()
                .startsWith("4 of 4 cards selected · 4 changes"));
        Shots.take("bulk", editor.stage.getScene());
        editor.press(KeyCode.CONTROL, KeyCode.ENTER);
        EditorWindow.until("done", () -> editor.status().contains(" 4 modified"));
        assertEquals("Replaced \"agency website\" on 4 cards.", editor.find(".status-message", Label.class).getText());
        ready(0);
        saveAll();
        assertEquals(expected(text -> text.replace("agency website", "public pages")), files());
        assertEquals("_Undo Replace \"agency website\"", editor.menu(1, 0).getText());
        editor.robot().interact(() -> editor.menu(1, 0).fire());
        saveAll();
        assertEquals(before, files());
    }

    @Test
    void anEditThatWouldFitAgainIsNotOfferedTwiceUnlessAskedFor() {
        editor.type("agency website");
        editor.press(KeyCode.TAB);
        editor.type("agency website daily");
        ready(4);
        editor.press(KeyCode.CONTROL, KeyCode.ENTER);
        EditorWindow.until("done", () -> editor.status().contains(" 4 modified"));
        ready(0);
        EditorWindow.until("said", () -> editor.find("#step-nothing", Label.class).getText()
                .equals("Done. The cards that just changed are not offered again for the same edit."));
        editor.press(KeyCode.CONTROL, KeyCode.ENTER);
        editor.robot().interact(() -> editor.menu(1, 0).fire());
        ready(4);
        editor.robot().interact(() -> editor.menu(1, 1).fire());
        ready(0);
        editor.click("#bulk-again");
        ready(4);
        saveAll();
        assertEquals(expected(text -> text.replace("agency website", "agency website daily")), files());
    }

    @Test
    void aCheckBoxShowsThatTheKeyboardIsInIt() {
        CheckBox box = editor.find(".bulk-view .check-box", CheckBox.class);
        Region square = (Region) box.lookup(".box");
        int layers = square.getBackground().getFills().size();
        for (int i = 0; i < 20 && editor.focused() != box; i++) {
            editor.press(KeyCode.TAB);
        }
        assertEquals(box, editor.focused());
        assertEquals(layers + 2, square.getBackground().getFills().size());
        assertEquals(new Insets(-4), square.getBackground().getFills().getFirst().getInsets());
    }

    @Test
    void theCardsFollowTheTreeAndItsFilterAndAreNarrowedByLevelAndCompetency() {
        editor.type("customer");
        ready(5);
        ComboBox<?> from = editor.find("#scope-from", ComboBox.class);
        assertEquals("All cards (5)", label(from));
        editor.robot().interact(() -> editor.tree().getSelectionModel().selectAll());
        pick("scope-from", "Selected in the tree (5)");
        ready(5);
        editor.robot().interact(() -> editor.tree().getSelectionModel().clearAndSelect(0));
        assertEquals("Selected in the tree (2)", label(from));
        ready(2);
        pick("scope-from", "Shown by the filter (5)");
        ready(5);
        editor.robot().interact(() -> editor.find("#tree .text-field", TextInputControl.class).setText("entry"));
        assertEquals("Shown by the filter (4)", label(from));
        ready(4);
        check("scope-series", "510", "501");
        ready(2);
        check("scope-career-level", "Mid");
        ready(0);
        editor.robot().interact(() -> editor.find("#tree .text-field", TextInputControl.class).setText(""));
        ready(1);
        check("scope-competency", "Customer Service");
        ready(1);
        check("scope-competency", "Customer Service");
        check("scope-career-level", "Mid");
        ready(3);
    }

    /** Selects values of a box by keyboard, or takes them back. */
    private void check(String box, String... values) {
        CheckComboBox<?> narrow = editor.find("#" + box, CheckComboBox.class);
        for (String value : values) {
            editor.robot().interact(narrow::requestFocus);
            editor.robot().interact(narrow::show);
            editor.press(KeyCode.HOME);
            for (int i = 0; i < narrow.getItems().indexOf(value); i++) {
                editor.press(KeyCode.DOWN);
            }
            editor.press(KeyCode.SPACE);
            editor.press(KeyCode.ESCAPE);
        }
    }

    @Test
    void aFieldIsSetWithTheMouseOnTheSelectedOfTheChosenCards() {
        editor.robot().interact(() -> editor.tree().getSelectionModel().selectAll());
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        ComboBox<?> scope = editor.find("#scope-from", ComboBox.class);
        assertEquals("Selected in the tree (5)", label(scope));
        radio("Set a field");
        pick("bulk-field", "Competency group");
        editor.click("#bulk-value");
        editor.type("Leading");
        ready(5);
        assertTrue(totals().startsWith("5 of 5 cards selected · 10 changes"), totals());
        editor.robot().clickOn(preview().lookupAll(".check-box").stream().filter(box -> box.isVisible())
                .min(java.util.Comparator.comparing(box -> box.localToScene(0, 0).getY())).orElseThrow());
        ready(4);
        assertTrue(editor.find("#step-all", CheckBox.class).isIndeterminate());
        editor.click("#step-apply");
        EditorWindow.until("done", () -> editor.status().contains(" 4 modified"));
        saveAll();
        TreeMap<String, String> after = expected(text -> text.replace("competency_group: Personal",
                "competency_group: Leading").replace("filters: Personal-", "filters: Leading-"));
        after.put(ENTRY, before.get(ENTRY));
        assertEquals(after, files());
    }

    @Test
    void theItemsOfALevelAreSetAndAFieldIsCleared() {
        radio("Clear a field");
        pick("bulk-field", "Description");
        ready(5);
        radio("Set a field");
        pick("bulk-field", "Behaviors");
        assertEquals("Select the level whose items you want to set.",
                editor.find("#step-nothing", Label.class).getText());
        pick("bulk-level", "Level 1 Awareness");
        editor.robot().interact(() -> editor.find("#bulk-text", TextInputControl.class)
                .setText("Listens to customers\nAnswers them"));
        ready(4);
        editor.click("#step-apply");
        EditorWindow.until("done", () -> editor.status().contains(" 4 modified"));
        saveAll();
        TreeMap<String, String> after = files();
        assertEquals(before.keySet(), after.keySet());
        assertTrue(after.get(ENTRY).contains("\nbehavior_illustrations: Listens to customers ? Answers them ? "));
        assertTrue(after.get(ENTRY).contains("( Level 1 - Awareness)</dt><dd>Listens to customers </dd><dd> Answers "
                + "them</dd><dt>"), after.get(ENTRY));
        assertEquals(before.get(ENTRY).lines().count(), after.get(ENTRY).lines().count());
    }

    @Test
    void anExpressionThatIsNoneOrNeverEndsIsExplainedAtItsFieldAndNothingChanges() {
        editor.click("#bulk-regex");
        editor.robot().interact(() -> editor.find("#bulk-find", TextInputControl.class).setText("(customer"));
        EditorWindow.until("explained", () -> status("bulk-find").startsWith("The regular expression is not valid"));
        ready(0);
        editor.robot().interact(() -> {
            editor.find("#bulk-find", TextInputControl.class).setText("(customer)s?");
            editor.find("#bulk-with", TextInputControl.class).setText("$2");
        });
        EditorWindow.until("explained", () -> status("bulk-with").equals("The regular expression doesn't have the group \"2\". "
                + "Write \\$ for a dollar sign."));
        assertEquals("", status("bulk-find"));
        editor.robot().interact(() -> editor.find("#bulk-with", TextInputControl.class).setText("$1 X"));
        EditorWindow.until("planned", () -> !apply().isDisabled());
        assertEquals("", status("bulk-with"));
        editor.robot().interact(() -> editor.find("#bulk-find", TextInputControl.class).setText("(.*a){25}$x"));
        EditorWindow.until("stopped", () -> status("bulk-find").startsWith("The search took too long"));
        assertTrue(editor.status().contains(" 0 modified"));
    }

    @Test
    void aReplacementThatCardsCannotTakeIsToldAtTheFieldAndTheyStay() {
        editor.type("agency website");
        editor.press(KeyCode.TAB);
        editor.type("what? for");
        EditorWindow.until("refused", () -> status("bulk-with").startsWith("4 cards cannot be changed this way and "
                + "stay as they are: The site separates items at question marks"));
        ready(0);
        Shots.take("bulk-refused", editor.stage.getScene());
        assertEquals("4 cards stay as they are", totals());
        CheckBox first = (CheckBox) preview().lookupAll(".check-box").stream().filter(box -> box.isVisible())
                .findFirst().orElseThrow();
        assertFalse(first.isSelected());
        assertTrue(first.isDisabled());
        editor.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertTrue(editor.status().contains(" 0 modified"));
    }

    @Test
    void keysSelectCardsAndOpenThemAtThePlace() {
        editor.type("agency website");
        ready(4);
        editor.robot().interact(() -> {
            preview().requestFocus();
            preview().getSelectionModel().clearAndSelect(firstPart());
        });
        editor.press(KeyCode.SPACE);
        ready(3);
        editor.press(KeyCode.SPACE);
        ready(4);
        editor.robot().interact(() -> preview().getSelectionModel().selectAll());
        editor.press(KeyCode.SPACE);
        ready(0);
        editor.click("#step-all");
        ready(4);
        editor.robot().interact(() -> {
            preview().requestFocus();
            preview().getSelectionModel().clearAndSelect(firstPart());
        });
        editor.press(KeyCode.ENTER);
        EditorWindow.until("the behavior has the focus", () -> editor.focused() instanceof TextInputControl field
                && field.getText().contains("agency website"));
        assertEquals(2, editor.tabs().size());
    }

    private int firstPart() {
        return preview().getItems().stream().map(Object::toString).map(row -> row.startsWith("Part[")).toList().indexOf(true);
    }

    @Test
    void whatWasFoundGoesOnToBeReplaced() {
        editor.press(KeyCode.CONTROL, KeyCode.W);
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        editor.type("agency website");
        EditorWindow.until("found", () -> !editor.find("#find-replace", Button.class).isDisabled());
        editor.click("#find-replace");
        assertEquals("agency website", editor.find("#bulk-find", TextInputControl.class).getText());
        assertEquals("bulk-with", editor.focused().getId());
        ready(4);
        assertEquals(List.of("[Bulk edit*]"), editor.tabs());
    }

    @Test
    void thePlanFollowsEditsOfTheCards() {
        editor.type("agency website");
        ready(4);
        editor.robot().interact(editor.window::openFirstCard);
        EditorWindow.until("open", () -> editor.tabs().size() == 2);
        EditorWindow.until("form", () -> editor.find("#field-competency_description", TextInputControl.class) != null);
        editor.robot().interact(() -> editor.find("#field-competency_description", TextInputControl.class)
                .setText("Keeps the agency website"));
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        EditorWindow.until("planned", () -> totals().contains("5 changes"));
    }

    @Test
    void thePreviewFollowsWhatAnotherProgramChangesAndKeepsWhatWasLeftOut() throws IOException {
        editor.type("agency website");
        editor.press(KeyCode.TAB);
        editor.type("public pages");
        ready(4);
        editor.robot().interact(() -> {
            preview().requestFocus();
            preview().getSelectionModel().clearAndSelect(0);
        });
        editor.press(KeyCode.SPACE);
        ready(3);
        String now = before.get(ENTRY).replace("agency website", "agency website (the agency website)");
        Files.writeString(cards.resolve(ENTRY), now);
        EditorWindow.until("followed", () -> totals().startsWith("3 of 4 cards selected")
                && editor.find("#step-note", Label.class).isVisible());
        assertEquals("Changed since then: 0501 · Entry · Customer Service. The preview shows it as it is now. Your "
                + "selection stays.", editor.find("#step-note", Label.class).getText());
        editor.click("#step-apply");
        EditorWindow.until("done", () -> editor.status().contains(" 3 modified"));
        ready(0);
        saveAll();
        TreeMap<String, String> after = expected(text -> text.replace("agency website", "public pages"));
        after.put(ENTRY, now);
        assertEquals(after, files());
    }
}

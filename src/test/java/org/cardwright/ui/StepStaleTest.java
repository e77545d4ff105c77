package org.cardwright.ui;

import static org.cardwright.ui.EditorWindow.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.cardwright.edit.CardId;
import org.cardwright.edit.CardSpot;
import org.cardwright.ui.common.SampleFolder;
import org.cardwright.ui.common.Workbench;
import org.cardwright.workspace.Workspace;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Wherever a step is looked at, another program may change one of its cards: the preview follows, and what was left out stays out. */
@ExtendWith(ApplicationExtension.class)
class StepStaleTest {
    static final String ENTRY_501 = "0501-Personal-Customer-Service-Entry.md";
    static final String MID_501 = "0501-Personal-Customer-Service-Mid.md";
    static final String ENTRY_510 = "0510-Personal-Customer-Service-Entry.md";
    static final String ENTRY_511 = "0511-Personal-Customer-Service-Entry.md";

    static final String ENTRY_560 = "0560-Personal-Customer-Service-Entry.md";

    EditorWindow editor;
    private Workbench bench;
    private Path temp;
    private Path cards;

    @Start
    void start(Stage stage) throws IOException {
        temp = Files.createTempDirectory("cardwright-test");
        cards = SampleFolder.copyTo(temp.resolve("cards"));
        editor = new EditorWindow(stage, temp.resolve("data"), Optional.of(Stream.concat(Composition.features().stream(),
                Stream.of(given -> bench = given)).toList()));
    }

    static void write(Path file, String old, String now) throws IOException {
        Files.writeString(file, Files.readString(file).replace(old, now));
    }

    void run(String command) {
        editor.robot().interact(() -> editor.window.run(command));
    }

    void press(String button) {
        until(button, () -> editor.robot().lookup(button).tryQuery().isPresent());
        editor.robot().interact(() -> editor.robot().lookup(button).queryButton().fire());
    }

    /** An entry of the menu of a list. */
    void menu(String list, String item) {
        ContextMenu menu = editor.find(list, ListView.class).getContextMenu();
        editor.robot().interact(() -> {
            menu.show(editor.stage);
            MenuItem entry = menu.getItems().stream().filter(each -> each.getText() != null && each.getText().startsWith(item)).findFirst().orElseThrow();
            menu.hide();
            entry.fire();
        });
    }

    void fill(String field, String text) {
        until(field, () -> editor.robot().lookup(field).tryQuery().isPresent());
        editor.robot().interact(() -> editor.robot().lookup(field).queryAs(TextInputControl.class).setText(text));
    }

    /** Gives a recipe with these steps to whoever asks for a file. */
    void recipe(String steps) throws IOException {
        editor.dialogs.file = Optional.of(Files.writeString(temp.resolve("recipe.json"),
                "{\"format\":\"cardwright recipe\",\"steps\":[" + steps + "],\"version\":1}"));
    }

    void select(String file) {
        editor.robot().interact(() -> bench.revealInTree(new CardId(Path.of(file))));
        until("it is selected", () -> bench.chosenCards().equals(List.of(new CardId(Path.of(file)))));
    }

    void show(CardSpot spot) {
        editor.robot().interact(() -> bench.openCard(new CardId(Path.of(ENTRY_501)), spot));
        until("the card is open", () -> editor.focused() instanceof TextInputControl);
    }

    /** Lists the problems, the first of a rule selected. */
    void problems(String rule) {
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
        until("it is listed", () -> editor.find("#problems-list", ListView.class) instanceof ListView<?> list
                && list.getItems().stream().anyMatch(row -> row.toString().contains(rule)));
        ListView<?> list = editor.find("#problems-list", ListView.class);
        editor.robot().interact(() -> list.getSelectionModel().select(list.getItems().indexOf(list.getItems().stream()
                .filter(row -> row.toString().contains(rule)).findFirst().orElseThrow())));
    }

    void bulk(String action) {
        run("Bulk edit");
        until(action, () -> editor.robot().lookup("#bulk-find").tryQuery().isPresent());
        editor.robot().interact(() -> editor.robot().lookup(".radio-button").queryAllAs(RadioButton.class).stream()
                .filter(radio -> radio.getText().startsWith(action)).findFirst().orElseThrow().fire());
        editor.robot().interact(() -> select(editor.robot().lookup("#bulk-field").queryComboBox(), "Description"));
    }

    private static <T> void select(ComboBox<T> box, String label) {
        box.setValue(box.getItems().stream().filter(item -> box.getConverter().toString(item).equals(label)).findFirst().orElseThrow());
    }

    /** Begins a change of all courses of the table. */
    void courses(String command) {
        run("Courses");
        until("courses are listed", () -> editor.find(".course-table", TableView.class) instanceof TableView<?> table
                && !table.getItems().isEmpty());
        editor.robot().interact(() -> editor.find(".course-table", TableView.class).getSelectionModel().selectAll());
        run(command);
    }

    private Workspace workspace() {
        return bench.workspaceProperty().get().orElseThrow();
    }

    /** One window for all: each has a folder of its own. */
    @TestFactory
    Stream<DynamicTest> thePreviewFollowsAndWhatWasLeftOutStaysOut() {
        return Stream.of(StepEntrance.values()).map(entrance -> DynamicTest.dynamicTest(entrance.name(), () -> follows(entrance)));
    }

    private void follows(StepEntrance entrance) throws IOException {
        cards = SampleFolder.copyTo(temp.resolve(entrance.name()));
        entrance.prepare(cards);
        editor.robot().interact(() -> List.copyOf(Window.getWindows()).stream().filter(window -> window != editor.stage)
                .forEach(Window::hide));
        editor.robot().targetWindow(editor.stage);
        // A preview of the entrance before would be taken for the one that is only being made.
        run("Close all tabs");
        until("no preview is left", () -> editor.robot().lookup("#step-list").tryQuery().isEmpty());
        editor.open(cards);
        until("checked", () -> !editor.status().contains("hecking"));
        entrance.open(this);
        StepPreview preview = new StepPreview(editor);
        until("it can be done", () -> !preview.button().isDisabled());
        boolean alone = preview.totals().startsWith("1 of 1 card ");
        assertEquals(entrance.alone, alone, preview.totals());
        if (!alone) {
            preview.leaveOutFirst();
        }
        String some = preview.totals().split(" selected")[0];
        assertTrue(alone || some.matches("\\d of \\d cards") && some.charAt(0) == some.charAt(5) - 1, some);
        String changed = alone ? preview.list().getItems().getFirst().toString().replaceAll("(?s).*card=\\w+ ([^,]+),.*", "$1")
                : entrance.changed;
        String title = bench.title(new CardId(Path.of(changed)));
        write(cards.resolve(changed), "\ncompetency: ", "\ncompetency:  ");
        until("it is said", () -> preview.note().startsWith("Changed since then: " + title + ". The preview shows it as "
                + "it is now. Your selection stays."));
        until("it can be done", () -> !preview.button().isDisabled());
        assertEquals(some, preview.totals().split(" selected")[0]);
        int steps = workspace().doneSteps().size();
        preview.apply();
        until("it is done", () -> editor.robot().listWindows().size() == 1
                && workspace().doneSteps().size() == (entrance == StepEntrance.SHARED_TEXT ? steps : steps + 1));
        assertTrue(workspace().doneSteps().getLast().cards().stream().anyMatch(change -> change.after()
                .filter(text -> text.text().contains("\ncompetency:  ")).isPresent()), "the step is of the card as it is now");
        editor.robot().interact(bench::undo);
        // What was typed and what other cards took over of that are one step.
        assertEquals(entrance == StepEntrance.SHARED_TEXT ? 0 : steps, workspace().doneSteps().size());
        assertEquals(Set.of(), Set.copyOf(workspace().modified()));
    }

    /** What is made takes its texts from other cards, and its file may be made by another program. */
    @Test
    void aNewCardFollowsTheCardsThatItIsMadeLikeAndAFileThatIsInItsWay() throws IOException {
        editor.open(cards);
        select(ENTRY_511);
        run("New card");
        fill("#new-career-level", "Mid");
        fill("#new-competency", "Customer Service");
        StepPreview preview = new StepPreview(editor);
        until("it can be made", () -> !preview.button().isDisabled());
        for (String file : List.of(ENTRY_501, MID_501, ENTRY_510, ENTRY_511, ENTRY_560)) {
            write(cards.resolve(file), "Works with clients", "Serves clients");
        }
        until("it is followed", () -> preview.list().getItems().toString().contains("Serves clients"));
        Path made = cards.resolve("0511-Personal-Customer-Service-Mid.md");
        Files.writeString(made, Files.readString(cards.resolve(MID_501)));
        until("it is in the way", () -> preview.button().isDisabled());
        Files.delete(made);
        preview.apply();
        until("it is made", () -> editor.robot().listWindows().size() == 1);
        CardId card = new CardId(made.getFileName());
        assertTrue(workspace().document(card).text().contains("Serves clients"));
        editor.robot().interact(bench::undo);
        assertEquals(Optional.empty(), workspace().find(card));
    }

    /** What comes back meets what another program put in its place since then. */
    @Test
    void aCardThatIsToComeBackAndWasMadeAnewElsewhereIsToldAndTheOthersComeBack() throws IOException {
        String mid = Files.readString(cards.resolve(MID_501));
        editor.open(cards);
        for (String file : List.of(ENTRY_501, MID_501)) {
            select(file);
            editor.press(KeyCode.CONTROL, KeyCode.DELETE);
        }
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        until("they are deleted", () -> !Files.exists(cards.resolve(ENTRY_501)) && !Files.exists(cards.resolve(MID_501)));
        run("Restore deleted cards");
        until("they are listed", () -> editor.robot().lookup("#restore-list").tryQuery().isPresent());
        editor.robot().interact(() -> editor.robot().lookup("#restore-list").queryListView().getSelectionModel().selectAll());
        StepPreview preview = new StepPreview(editor);
        until("both can come back", () -> preview.totals().startsWith("2 of 2 cards"));
        String other = mid.replaceFirst("permalink: .*", "permalink: /cards/other/");
        Files.writeString(cards.resolve(ENTRY_501), other);
        until("it is told", () -> preview.totals().startsWith("1 of 1 card selected · 1 card stays as it is"));
        assertTrue(preview.note().startsWith("Changed since then: "), preview.note());
        preview.apply();
        until("it is done", () -> editor.robot().listWindows().size() == 1);
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        until("it is back", () -> Files.exists(cards.resolve(MID_501)));
        assertEquals(List.of(other, mid), List.of(Files.readString(cards.resolve(ENTRY_501)),
                Files.readString(cards.resolve(MID_501))));
    }
}

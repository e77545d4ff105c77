package org.cardwright.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.cardwright.check.FolderSettings;
import org.cardwright.check.RuleCatalog;
import org.cardwright.check.RuleGrade;
import org.cardwright.check.WordLists;
import org.cardwright.course.link.LinkSettings;
import org.cardwright.data.Appearance;
import org.cardwright.data.TextScale;
import org.cardwright.data.UpdateSettings;
import org.cardwright.export.ExportMemory;
import org.cardwright.spelling.Wording;
import org.cardwright.ui.common.Feature;
import org.cardwright.ui.common.SampleFolder;
import org.cardwright.ui.common.TextSize;
import org.cardwright.ui.common.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Everything that can be set, by the keys, in the one window for it. */
@ExtendWith(ApplicationExtension.class)
class PreferencesTest {
    private static final String OURS = "# ours\nrules:\n  tab: off # no\n";

    private EditorWindow editor;
    private Path cards;
    private Optional<Path> data;
    private Workbench bench;

    @Start
    void start(Stage stage) throws IOException {
        Path temp = Files.createTempDirectory("cardwright-test").toRealPath();
        cards = SampleFolder.copyTo(temp.resolve("cards"));
        data = Optional.of(temp.resolve("data"));
        editor = new EditorWindow(stage, data.get(), Optional.of(Stream.concat(Composition.features().stream(),
                Stream.<Feature>of(given -> bench = given)).toList()));
    }

    private static boolean shown(String query) {
        return Window.getWindows().stream().anyMatch(window -> window.getScene() != null && window.getScene().getRoot().lookup(query) != null);
    }

    private static <T extends Node> T find(String query, Class<T> type) {
        return type.cast(Window.getWindows().stream().map(window -> window.getScene().getRoot().lookup(query))
                .filter(node -> node != null).findFirst().orElseThrow());
    }

    /** Opens the window by its keys and goes down to a page. */
    private void page(int down, String query) {
        editor.press(KeyCode.CONTROL, KeyCode.COMMA);
        EditorWindow.until("preferences are open", () -> shown("#preferences-pages") && find("#preferences-pages", ListView.class).isFocused());
        for (int i = 0; i < down; i++) {
            editor.press(KeyCode.DOWN);
        }
        EditorWindow.until(query, () -> shown(query));
    }

    private void close() {
        editor.press(KeyCode.ESCAPE);
        EditorWindow.until("closed", () -> !shown("#preferences-pages"));
    }

    private Path file() {
        return cards.resolve(FolderSettings.FILE_NAME);
    }

    private void holds(String text) {
        EditorWindow.until("the file holds " + text, () -> text.isEmpty() ? !Files.exists(file())
                : Files.exists(file()) && Files.readString(file()).equals(text));
    }

    private void rule(String id) {
        EditorWindow.until("the file is read", () -> find("#preferences-rules-place", Label.class).getText().contains(FolderSettings.FILE_NAME));
        editor.robot().interact(() -> {
            ListView<?> list = find("#preferences-rules", ListView.class);
            list.getSelectionModel().select(list.getItems().indexOf(RuleCatalog.byId(id).orElseThrow()));
        });
    }

    private void grade(RuleGrade wanted) {
        editor.robot().interact(() -> {
            @SuppressWarnings("unchecked") ComboBox<RuleGrade> grade = find("#preference-grade", ComboBox.class);
            grade.setValue(wanted);
        });
    }

    private String problem() {
        return find("#preferences-rules-problem", Label.class).getText();
    }

    @Test
    void colorsAndTheSizeOfTextsApplyAtOnce() {
        editor.robot().interact(editor.window::show);
        String before = Application.getUserAgentStylesheet();
        page(0, "#preference-appearance");
        editor.press(KeyCode.TAB);
        EditorWindow.until("in the colors", () -> find("#preference-appearance", ComboBox.class).isFocused());
        editor.press(KeyCode.DOWN);
        editor.press(KeyCode.DOWN);
        EditorWindow.until("dark", () -> bench.appearanceProperty().get() == Appearance.DARK && bench.darkProperty().get());
        editor.press(KeyCode.TAB);
        editor.press(KeyCode.DOWN);
        EditorWindow.until("larger", () -> TextSize.percent().get() == 110);
        editor.press(KeyCode.CONTROL, KeyCode.DIGIT0);
        EditorWindow.until("the keys are followed", () -> find("#preference-text-size", ComboBox.class).getValue().equals(TextScale.USUAL));
        editor.press(KeyCode.SHIFT, KeyCode.TAB);
        editor.press(KeyCode.UP);
        editor.press(KeyCode.UP);
        EditorWindow.until("as before", () -> Application.getUserAgentStylesheet().equals(before));
        close();
    }

    @Test
    void authorLinkChecksAndUpdatesAreKeptWhenTheyAreSet() {
        editor.open(cards);
        page(1, "#preference-author");
        editor.press(KeyCode.TAB);
        editor.robot().interact(() -> find("#preference-author", TextField.class).setText("Pat Lee"));
        editor.robot().interact(() -> find("#preference-email", TextField.class).setText("pat at opm.gov"));
        assertTrue(find("#preference-author", TextField.class).getParent().lookupAll(".label").stream()
                .anyMatch(label -> ((Label) label).getText().startsWith("Enter an email address")), "what is wrong is said");
        assertEquals(Optional.empty(), new ExportMemory(data).author());
        editor.robot().interact(() -> find("#preference-email", TextField.class).setText("pat@opm.gov"));
        EditorWindow.until("kept", () -> new ExportMemory(data).author().equals(Optional.of("Pat Lee <pat@opm.gov>")));
        close();
        page(2, "#preference-local-addresses");
        editor.press(KeyCode.TAB);
        EditorWindow.until("in the box", () -> find("#preference-local-addresses", CheckBox.class).isFocused());
        editor.press(KeyCode.SPACE);
        EditorWindow.until("allowed", () -> LinkSettings.load(data).allowLocal());
        close();
        page(6, "#preference-updates");
        assertEquals(false, UpdateSettings.load(data).allowed());
        editor.press(KeyCode.TAB);
        editor.press(KeyCode.SPACE);
        EditorWindow.until("allowed", () -> UpdateSettings.load(data).allowed());
        close();
        page(1, "#preference-author");
        EditorWindow.until("shown again", () -> find("#preference-author", TextField.class).getText().equals("Pat Lee")
                && find("#preference-email", TextField.class).getText().equals("pat@opm.gov"));
        close();
    }

    @Test
    void aRuleIsGradedInTheFileOfTheFolderAndUndoRestoresItsBytes() throws IOException {
        Files.writeString(file(), OURS);
        editor.open(cards);
        page(3, "#preferences-rules");
        assertEquals(RuleCatalog.all(), find("#preferences-rules", ListView.class).getItems());
        String before = Files.readString(file());
        rule("date-invalid");
        grade(RuleGrade.OFF);
        holds(before + "  date-invalid: off\n");
        EditorWindow.until("the checks know it", () -> bench.findings().settings().settings().grades().containsKey("date-invalid"));
        rule("tab");
        assertEquals(RuleGrade.OFF, find("#preference-grade", ComboBox.class).getValue());
        grade(RuleGrade.ERROR);
        holds(before.replace("tab: off", "tab: error") + "  date-invalid: off\n");
        EditorWindow.until("it can be undone", () -> !find("#preferences-undo", Button.class).isDisabled());
        Shots.take("preferences-rules", find("#preferences-rules", ListView.class).getScene());
        editor.robot().interact(() -> find("#preferences-rules", ListView.class).requestFocus());
        editor.press(KeyCode.CONTROL, KeyCode.Z);
        holds(before + "  date-invalid: off\n");
        editor.robot().interact(() -> find("#preferences-undo", Button.class).fire());
        holds(before);
        EditorWindow.until("nothing more to undo", () -> find("#preferences-undo", Button.class).isDisabled());
        close();
    }

    @Test
    void wordsOfTheFolderAreAddedAndTakenOutAndItsWordingIsSet() throws IOException {
        editor.open(cards);
        page(4, "#preference-my-words");
        Path words = cards.resolve(WordLists.FILE_NAME);
        editor.robot().interact(() -> find("#preferences-word", TextField.class).setText("Cardwrightish"));
        editor.robot().interact(() -> find("#preferences-add-folder", Button.class).fire());
        EditorWindow.until("it is added", () -> Files.exists(words) && Files.readString(words).equals("Cardwrightish\n")
                && find("#preference-folder-words", ListView.class).getItems().size() == 1);
        editor.robot().interact(() -> {
            find("#preference-folder-words", ListView.class).requestFocus();
            find("#preference-folder-words", ListView.class).getSelectionModel().selectFirst();
        });
        editor.press(KeyCode.DELETE);
        EditorWindow.until("it is gone", () -> Files.readString(words).isEmpty());
        close();
        page(5, "#preference-wording");
        EditorWindow.until("the file is read", () -> !find("#preferences-wording-off", Button.class).isDisabled());
        editor.robot().interact(() -> find("#preferences-wording-off", Button.class).fire());
        String entry = Wording.shipped().rows().getFirst().find();
        holds("wording:\n  " + entry + ": off\n");
        EditorWindow.until("it can be undone", () -> !find("#preferences-wording-undo", Button.class).isDisabled());
        editor.robot().interact(() -> find("#preferences-wording-undo", Button.class).fire());
        holds("");
        close();
    }

    @Test
    void whatAnotherProgramChangedIsShownAndStays() throws IOException {
        editor.open(cards);
        page(3, "#preferences-rules");
        rule("tab");
        Files.writeString(file(), "rules:\n  tab: info\n");
        grade(RuleGrade.OFF);
        EditorWindow.until("it is said", () -> problem().contains("tab is now \"info\""));
        assertEquals("rules:\n  tab: info\n", Files.readString(file()));
        assertEquals(RuleGrade.INFO, find("#preference-grade", ComboBox.class).getValue());
        grade(RuleGrade.OFF);
        holds("rules:\n  tab: off\n");
        EditorWindow.until("nothing is said any more", () -> problem().isEmpty());
        Files.writeString(file(), "rules: [tab]\n");
        editor.robot().interact(() -> find("#preferences-undo", Button.class).fire());
        EditorWindow.until("it is said why that is not undone", () -> problem().contains("cannot be changed here"));
        Files.writeString(file(), "rules:\n  tab: off\n");
        editor.robot().interact(() -> find("#preferences-undo", Button.class).fire());
        holds("rules:\n  tab: info\n");
        EditorWindow.until("nothing more to undo", () -> find("#preferences-undo", Button.class).isDisabled() && problem().isEmpty());
        Files.writeString(file(), "rules: [tab]\n");
        close();
        page(3, "#preferences-rules");
        EditorWindow.until("it is said", () -> problem().contains("cannot be changed here"));
        assertTrue(find("#preference-grade", ComboBox.class).isDisabled());
        close();
        List.of(file()).forEach(one -> assertTrue(Files.exists(one)));
    }
}

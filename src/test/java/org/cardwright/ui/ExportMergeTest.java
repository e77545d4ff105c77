package org.cardwright.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.cardwright.export.SiteHands;
import org.cardwright.export.SiteRepo;
import org.cardwright.ui.common.SampleFolder;
import org.cardwright.ui.export.ExportFeature;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Decides on what both sides changed, and takes what the site changed, with mouse and keyboard. */
@ExtendWith(ApplicationExtension.class)
class ExportMergeTest {
    private static final String ENTRY = "0501-Personal-Customer-Service-Entry.md";
    private static final String BEHAVIOR = "Establishes and maintains relationships with customers";

    private EditorWindow editor;
    private Path temp;
    private Path cards;
    private SiteRepo site;

    @Start
    void start(Stage stage) throws IOException {
        temp = Files.createTempDirectory("cardwright-test");
        cards = SampleFolder.copyTo(temp.resolve("cards"));
        site = SiteRepo.with(Files.createDirectory(temp.resolve("site")), cards);
        editor = new EditorWindow(stage, temp.resolve("data"), Optional.of(List.of(new ExportFeature((site, ids) -> { }))));
    }

    @AfterEach
    void close() {
        site.close();
    }

    private void edit(String card, String what, String with) throws IOException {
        Path file = cards.resolve(card);
        Files.writeString(file, Files.readString(file).replace(what, with));
    }

    private void openExport() {
        editor.open(cards);
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        EditorWindow.until("the export is there", () -> editor.find("#export-site", TextField.class) != null);
    }

    private void review() {
        Button next = editor.find("#export-review", Button.class);
        EditorWindow.until("the site is known", () -> !next.isDisabled());
        editor.click("#export-review");
        EditorWindow.until("the plan is there", () -> editor.find("#export-cards", ListView.class) != null);
    }

    private void typeSite(String path) {
        editor.robot().interact(() -> editor.find("#export-site", TextField.class).setText(path));
    }

    private Button apply() {
        return editor.find("#export-apply", Button.class);
    }

    private void publish() {
        EditorWindow.until("nothing blocks", () -> !apply().isDisabled());
        editor.click("#export-apply");
        EditorWindow.until("the export is done", () -> editor.find("#export-text", TextArea.class) != null);
    }

    /** What both sides say, their conflicts one by one. */
    private List<String> values() {
        return editor.stage.getScene().getRoot().lookupAll(".conflict-value").stream().filter(Node::isVisible)
                .map(node -> ((TextFlow) node).getChildren().stream().map(text -> ((Text) text).getText())
                        .collect(Collectors.joining())).toList();
    }

    /** What is written instead is judged as in the form, and the result is shown. */
    @Test
    void anOwnTextIsWrittenWithTheKeyboardInPlaceOfBoth() throws IOException {
        edit(ENTRY, "competency_group: Personal", "competency_group: Leading");
        site.replace("_cards/" + ENTRY, "competency_group: Personal", "competency_group: Projects");
        site.commit("Another group");
        openExport();
        typeSite(site.root.toString());
        review();
        EditorWindow.until("the conflict is shown", () -> values().equals(List.of("Leading", "Projects")));
        editor.robot().interact(() -> editor.find(".merge-own", RadioButton.class).requestFocus());
        editor.press(KeyCode.SPACE);
        EditorWindow.until("the draft is there", () -> editor.find(".own-text", TextArea.class) != null);
        assertEquals("Leading", editor.find(".own-text", TextArea.class).getText());
        assertEquals("Result: Leading", editor.find(".conflict-result", Labeled.class).getText());
        editor.press(KeyCode.TAB);
        assertEquals(editor.find(".own-text", TextArea.class), editor.focused());
        editor.press(KeyCode.CONTROL, KeyCode.A);
        editor.type("Bad\\group");
        EditorWindow.until("it is refused", () -> !editor.find(".conflict .field-status", Labeled.class).getText().isEmpty());
        EditorWindow.until("it is open", () -> apply().isDisabled());
        editor.press(KeyCode.CONTROL, KeyCode.A);
        editor.type("Secondary");
        EditorWindow.until("the result is shown", () -> editor.find(".conflict-result", Labeled.class).getText()
                .equals("Result: Secondary"));
        Shots.take("export-own", editor.stage.getScene());
        publish();
        assertTrue(site.read("_cards/" + ENTRY).contains("competency_group: Secondary"));
        EditorWindow.until("the folder has it", () -> Files.readString(cards.resolve(ENTRY))
                .contains("competency_group: Secondary"));
        editor.press(KeyCode.CONTROL, KeyCode.Z);
        EditorWindow.until("undone", () -> editor.status().contains("1 modified"));
    }

    private boolean ready(String id) {
        Node found = editor.find(id, Node.class);
        return found != null && found.isVisible() && found.getScene() != null && !found.isDisabled();
    }

    /** What was committed here is made again on the history that an administrator put in the place of the server's. */
    @Test
    void whereTheServersHistoryWasWrittenAgainTheLatestComesByOneButton() throws IOException {
        Path bare = site.addRemote(Files.createDirectory(temp.resolve("bare.git")));
        try (SiteRepo others = SiteRepo.cloned(bare, temp.resolve("others"))) {
            SiteRepo.open(cards, temp.resolve("data"));
            edit(ENTRY, BEHAVIOR, "Keeps up relationships with customers");
            openExport();
            typeSite(site.root.toString());
            EditorWindow.until("the site is known", () -> ready("#export-review"));
            editor.robot().interact(() -> ((ComboBox<?>) editor.find("#export-branch", ComboBox.class)).getEditor().setText("main"));
            review();
            publish();
            others.write("index.md", "# All cards\n");
            others.commit("A page");
            ObjectId squashed = SiteHands.squash(others);
            editor.click("#export-push");
            EditorWindow.until("others pushed", () -> ready("#export-merge"));
            editor.click("#export-merge");
            EditorWindow.until("the latest is offered", () -> ready("#export-follow") && editor.find("#export-follow", Node.class).isFocused());
            assertFalse(ready("#export-merge"));
            Shots.take("export-rewritten", editor.stage.getScene());
            editor.press(KeyCode.SPACE);
            EditorWindow.until("it begins again", () -> ready("#export-review"));
            assertEquals(squashed, site.head());
            review();
            publish();
            editor.click("#export-push");
            EditorWindow.until("it is pushed", () -> Files.readString(bare.resolve("refs/heads/main")).strip().equals(site.head().name()));
            assertEquals(List.of(squashed), List.of(site.commitOf("HEAD").getParents()));
            assertEquals(List.of("* _cards/" + ENTRY), site.changed("HEAD"));
        }
    }

    @Test
    void behaviorsOfBothSidesStay() throws IOException {
        edit(ENTRY, BEHAVIOR, "Keeps up relationships with customers");
        site.replace("_cards/" + ENTRY, BEHAVIOR, "Builds relationships with customers");
        site.commit("Another behavior");
        openExport();
        typeSite(site.root.toString());
        review();
        EditorWindow.until("the conflict is shown", () -> values().size() == 2);
        editor.robot().interact(editor.find(".merge-both", Node.class)::requestFocus);
        editor.press(KeyCode.SPACE);
        assertEquals("Result: Keeps up relationships with customers\nBuilds relationships with customers",
                editor.find(".conflict-result", Labeled.class).getText());
        Shots.take("export-both", editor.stage.getScene());
        publish();
        String merged = site.read("_cards/" + ENTRY);
        assertTrue(merged.contains("Keeps up relationships with customers ? Builds relationships with customers"), merged);
        EditorWindow.until("the folder has both", () -> Files.readString(cards.resolve(ENTRY)).equals(merged));
    }

    /** With the keyboard one of two differences is left out; the site keeps it and offers it again. */
    @Test
    void theSitesChangesAreTakenOneByOne() throws IOException {
        site.replace("_cards/" + ENTRY, "competency_group: Personal", "competency_group: Projects");
        site.replace("_cards/" + ENTRY, "Works with clients", "The site works with clients");
        site.commit("Two changes");
        openExport();
        typeSite(site.root.toString());
        review();
        editor.click("#export-pull");
        StepPreview preview = new StepPreview(editor);
        preview.toggle("Competency group");
        assertEquals(List.of("0501 · Entry · Customer Service, changed in the site · 2 changes, partly selected",
                "Competency group, from Personal to Projects, not selected",
                "Description, from Works with clients"), preview.lines().stream().map(line -> line.startsWith("Desc")
                        ? line.substring(0, 36) : line).toList());
        Shots.take("export-pull-select", preview.list().getScene());
        editor.press(KeyCode.CONTROL, KeyCode.ENTER);
        EditorWindow.until("a card is modified", () -> editor.status().contains("1 modified"));
        editor.press(KeyCode.CONTROL, KeyCode.Z);
        EditorWindow.until("it is undone", () -> editor.status().contains("0 modified"));
        editor.press(KeyCode.CONTROL, KeyCode.Y);
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        EditorWindow.until("it is saved", () -> editor.status().contains("0 modified"));
        String taken = Files.readString(cards.resolve(ENTRY));
        assertTrue(taken.contains("The site works with clients") && taken.contains("competency_group: Personal"));
        // Undo went to the card.
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        review();
        assertEquals("In the site: 1 changed", editor.find("#export-pull-has", Labeled.class).getText());
        assertTrue(apply().isDisabled());
        assertTrue(site.read("_cards/" + ENTRY).contains("competency_group: Projects"));
    }

    /** Both sides changed a value: it is decided below the list, and what the site changed besides is taken or left. */
    @Test
    void whatWaitsForAChoiceIsDecidedInThePreviewOfThePull() throws IOException {
        SiteRepo.open(cards.toRealPath(), temp.resolve("data"));
        edit(ENTRY, "competency_group: Personal", "competency_group: Leading");
        site.replace("_cards/" + ENTRY, "competency_group: Personal", "competency_group: Projects");
        site.replace("_cards/" + ENTRY, "Works with clients and", "Works with clients\u00e2\u20ac\u2122 needs and");
        site.commit("Two changes");
        openExport();
        typeSite(site.root.toString());
        review();
        editor.click("#export-pull");
        StepPreview preview = new StepPreview(editor);
        assertEquals(List.of("0501 · Entry · Customer Service, changed in the site too",
                "1 value waits for your choice, below the list."), preview.lines());
        assertTrue(preview.button().isDisabled());
        Shots.take("export-pull-waits", preview.list().getScene());
        RadioButton theirs = (RadioButton) preview.list().getScene().getRoot().lookup(".merge-theirs");
        editor.robot().interact(theirs::requestFocus);
        editor.press(KeyCode.SPACE);
        EditorWindow.until("it can be taken", () -> !preview.button().isDisabled());
        assertEquals(theirs, preview.list().getScene().getFocusOwner());
        assertTrue(preview.totals().endsWith("1 new problem afterward"), preview.totals());
        Shots.take("export-pull-decided", preview.list().getScene());
        preview.toggle("Description");
        EditorWindow.until("no problem is new", () -> !preview.totals().contains("new"));
        preview.apply();
        EditorWindow.until("a card is modified", () -> editor.status().contains("1 modified"));
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        EditorWindow.until("it is saved", () -> editor.status().contains("0 modified"));
        assertEquals(site.committed("HEAD~1", "_cards/" + ENTRY).orElseThrow().replace("competency_group: Personal",
                "competency_group: Projects"), Files.readString(cards.resolve(ENTRY)));
    }
}

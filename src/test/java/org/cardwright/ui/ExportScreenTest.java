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
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.cardwright.export.InstalledGit;
import org.cardwright.export.SiteRepo;
import org.cardwright.ui.common.SampleFolder;
import org.cardwright.ui.export.ExportFeature;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Exports as a person does: with mouse and keyboard, into a real repository. */
@ExtendWith(ApplicationExtension.class)
class ExportScreenTest {
    private static final String ENTRY = "0501-Personal-Customer-Service-Entry.md";
    private static final String AUDIT = "0511-Personal-Customer-Service-Entry.md";

    private EditorWindow editor;
    private Path temp;
    private Path cards;
    private SiteRepo site;

    @Start
    void start(Stage stage) throws IOException {
        temp = Files.createTempDirectory("cardwright-test");
        cards = SampleFolder.copyTo(temp.resolve("cards"));
        site = SiteRepo.with(Files.createDirectory(temp.resolve("site")), cards);
        SiteRepo.open(cards, temp.resolve("data"));
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

    private List<String> shown(String style) {
        return editor.stage.getScene().getRoot().lookupAll(style).stream().filter(Node::isVisible)
                .map(node -> ((Labeled) node).getText()).toList();
    }

    /** What both sides say, their conflicts one by one. */
    private List<String> values() {
        return editor.stage.getScene().getRoot().lookupAll(".conflict-value").stream().filter(Node::isVisible)
                .map(node -> ((TextFlow) node).getChildren().stream().map(text -> ((Text) text).getText())
                        .collect(Collectors.joining())).toList();
    }

    @Test
    void changedCardsAreReviewedCommittedOnANewBranchAndPushed() throws IOException {
        Path bare = site.addRemote(Files.createDirectory(temp.resolve("bare.git")));
        site.address("https://github.com/agency/site.git", bare);
        edit(ENTRY, "Works with clients", "Cares for clients");
        edit(AUDIT, "Works with clients", "Serves clients");
        openExport();
        assertEquals(editor.find("#export-site", TextField.class), editor.focused());
        editor.type(site.root.toString());
        review();
        assertEquals("Export 2 cards", apply().getText());
        assertEquals(2, editor.find("#export-cards", ListView.class).getItems().size());
        assertTrue(shown(".export-groups .check-box").contains("2 changed"));
        ListView<?> cards = editor.find("#export-cards", ListView.class);
        editor.robot().interact(() -> cards.getSelectionModel().clearSelection());
        EditorWindow.until("a card is selected", () -> !cards.getSelectionModel().isEmpty());
        assertEquals(1, editor.find(".diff-list", ListView.class).getItems().size());
        editor.robot().interact(editor.find("#export-beside", ToggleButton.class)::fire);
        editor.robot().interact(editor.find("#export-beside", ToggleButton.class)::fire);
        assertTrue(shown(".export-diff-heads .label").containsAll(List.of("In the site now", "After the export")));
        assertFalse(editor.find(".export-diff", ListView.class).getItems().isEmpty());
        // With the keyboard, the second card is left out.
        EditorWindow.until("the list has the focus", () -> editor.find("#export-cards", ListView.class).isFocused());
        editor.press(KeyCode.DOWN);
        editor.press(KeyCode.SPACE);
        assertEquals("Export 1 card", apply().getText());
        assertTrue(editor.find(".export-groups .check-box", CheckBox.class).isIndeterminate());
        publish();
        assertEquals(List.of("* _cards/" + ENTRY), site.changed("HEAD"));
        assertTrue(site.branch().startsWith("refs/heads/cards/"), site.branch());
        String text = editor.find("#export-text", TextArea.class).getText();
        assertTrue(text.startsWith("## Update 1 card\n\n### Changed\n- 0501 · Entry · Customer Service: Description"),
                text);
        editor.click("#export-push");
        EditorWindow.until("it is pushed", () -> shown(".severity-info").contains("Sent to the site's server."));
        assertEquals(site.head().name(), Files.readString(bare.resolve(site.branch())).strip());
        assertEquals(List.of(), site.status());
        EditorWindow.until("the pull request is next", () -> "export-request".equals(editor.focused().getId()));
        Shots.take("export-request", editor.stage.getScene());
        // Where there is little room, the long text gives way; no button is squeezed until its letters are cut.
        Button request = editor.find("#export-request", Button.class);
        assertTrue(request.getHeight() >= request.prefHeight(-1) - 0.5, () -> request.getHeight() + " of " + request.prefHeight(-1));
        editor.press(KeyCode.SPACE);
        String branch = site.branch().substring("refs/heads/".length());
        String page = "link: https://github.com/agency/site/compare/main..." + branch + "?quick_pull=1&title=Update%201%20card&body="
                + "%23%23%23%20Changed%0A-%200501%20%C2%B7%20Entry";
        assertTrue(editor.dialogs.said.getLast().startsWith(page), editor.dialogs.said.getLast());
        assertTrue(shown(".severity-info").contains(
                "If your browser did not open the page for the pull request, copy its address and paste it there. Title and text are filled in. "
                + "Create the pull request on that page."));
        String address = editor.find("#export-address", TextField.class).getText();
        assertEquals(editor.dialogs.said.getLast(), "link: " + address);
        editor.robot().interact(editor.find("#export-copy-address", Button.class)::fire);
        editor.robot().interact(() -> assertEquals(address, Clipboard.getSystemClipboard().getString()));
    }

    @Test
    void aValueThatBothSidesChangedIsChosenSideBySide() throws IOException {
        edit(ENTRY, "competency_group: Personal", "competency_group: Leading");
        site.replace("_cards/" + ENTRY, "competency_group: Personal", "competency_group: Projects");
        site.commit("Another group");
        openExport();
        typeSite(site.root.toString());
        review();
        EditorWindow.until("the conflict is shown", () -> values().equals(
                List.of("Leading", "Projects")));
        assertTrue(apply().isDisabled());
        Shots.take("export-choose", editor.stage.getScene());
        editor.robot().clickOn("Your folder says");
        publish();
        assertTrue(site.read("_cards/" + ENTRY).contains("competency_group: Leading"));
        assertEquals(List.of("* _cards/" + ENTRY), site.changed("HEAD"));
    }

    @Test
    void theSitesChangesAreTakenOverAsOneStepThatCanBeUndone() throws IOException {
        site.replace("_cards/" + ENTRY, "competency_group: Personal", "competency_group: Projects");
        site.commit("Another group");
        openExport();
        typeSite(site.root.toString());
        review();
        assertTrue(apply().isDisabled());
        // What the site changed is shown, not what an export would do: nothing.
        EditorWindow.until("the difference is shown", () -> editor.find(".diff-list", ListView.class).getItems()
                .toString().contains("after=Projects"));
        editor.robot().interact(editor.find("#export-beside", ToggleButton.class)::fire);
        editor.robot().interact(editor.find("#export-beside", ToggleButton.class)::fire);
        assertTrue(shown(".export-diff-heads .label").containsAll(List.of("In the folder", "In the site now")));
        editor.click("#export-pull");
        new StepPreview(editor).apply();
        EditorWindow.until("a card is modified", () -> editor.status().contains("1 modified"));
        assertFalse(Files.readString(cards.resolve(ENTRY)).contains("competency_group: Projects"));
        editor.press(KeyCode.CONTROL, KeyCode.S);
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        EditorWindow.until("it is saved", () -> Files.readString(cards.resolve(ENTRY))
                .contains("competency_group: Projects"));
    }

    @Test
    void whatWasTakenOverAndEditedThenIsExportedWithoutAConflict() throws IOException {
        site.replace("_cards/" + ENTRY, "Works with clients", "The site works with clients");
        site.replace("_cards/" + AUDIT, "Works with clients", "The site works with clients");
        Files.copy(site.root.resolve("_cards/" + ENTRY), site.root.resolve("_cards/added.md"));
        site.replace("_cards/added.md", "permalink: /cards/501-", "permalink: /cards/501-Added-");
        site.commit("The site's words");
        openExport();
        typeSite(site.root.toString());
        review();
        assertEquals("In the site: 2 changed, 1 new", offered());
        Shots.take("export-pull", editor.stage.getScene());
        editor.click("#export-pull");
        StepPreview preview = new StepPreview(editor);
        editor.robot().clickOn("1 new");
        EditorWindow.until("the new card is there", () -> preview.totals().startsWith("3 of 3 cards selected"));
        assertEquals("Update 3 cards", preview.button().getText());
        preview.apply();
        EditorWindow.until("cards are modified", () -> editor.status().contains("3 modified"));
        EditorWindow.until("the first step is back", () -> editor.find("#export-review", Button.class) != null);
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        EditorWindow.until("they are saved", () -> editor.status().contains("0 modified"));
        assertEquals(site.read("_cards/added.md"), Files.readString(cards.resolve("added.md")));
        edit(ENTRY, "The site works", "The folder works");
        openAgain();
        typeSite(site.root.toString());
        review();
        assertEquals("", offered());
        assertEquals("Export 1 card", apply().getText());
        publish();
        assertEquals(List.of("* _cards/" + ENTRY), site.changed("HEAD"));
        assertTrue(site.read("_cards/" + ENTRY).contains("The folder works with clients"));
    }

    /** In a new session on the same files. */
    private void openAgain() {
        editor.robot().interact(() -> editor.window.open(cards));
        EditorWindow.until("cards are open", () -> !editor.window.busy());
        if (editor.find("#export-site", TextField.class) == null) {
            editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        }
        EditorWindow.until("the export is there", () -> editor.find("#export-site", TextField.class) != null);
    }

    private String offered() {
        Label has = editor.find("#export-pull-has", Label.class);
        return has.getParent().isVisible() ? has.getText() : "";
    }

    @Test
    void errorsBlockUntilAReasonIsGiven() throws IOException {
        edit(ENTRY, "permalink: /cards/501-", "permalink: /cards/511-");
        openExport();
        typeSite(site.root.toString());
        review();
        EditorWindow.until("the error is shown", () -> shown(".severity-error").stream()
                .anyMatch(text -> text.startsWith("1 card has errors")));
        assertTrue(apply().isDisabled());
        editor.click("#export-reason");
        editor.type("agreed with Grace");
        publish();
        assertTrue(site.commitOf("HEAD").getFullMessage().contains("because: agreed with Grace"));
    }

    @Test
    void aWrongSiteIsSaidAtItsField() throws IOException {
        openExport();
        typeSite(temp.toString());
        EditorWindow.until("it is said", () -> shown(".field-status").stream()
                .anyMatch(text -> text.contains("isn't a site")));
        assertTrue(editor.find("#export-review", Button.class).isDisabled());
        typeSite(site.root.toString());
        EditorWindow.until("all is well", () -> !editor.find("#export-review", Button.class).isDisabled());
        robotTypesBranch("no good");
        EditorWindow.until("it is said", () -> shown(".field-status").stream()
                .anyMatch(text -> text.startsWith("no good cannot be the name")));
        assertTrue(editor.find("#export-review", Button.class).isDisabled());
    }

    /** What the server says is there to be read, refused or not. */
    @Test
    void theServersWordsAreShown() throws IOException {
        InstalledGit.required();
        Path bare = site.addRemote(Files.createDirectory(temp.resolve("bare.git")));
        Path hook = InstalledGit.hook(bare, "update", "echo 'GH006: Protected branch.'\nexit 1\n");
        edit(ENTRY, "Works with clients", "Cares for clients");
        openExport();
        typeSite(site.root.toString());
        review();
        publish();
        editor.click("#export-push");
        EditorWindow.until("it is refused", () -> shown(".severity-error").stream().anyMatch(text -> text.startsWith(
                "The branch was not sent to the site's server. The server protects this branch, so nobody can send changes to it directly. Export to a "
                + "branch of your own, send that, and open a pull request.\nremote: GH006: Protected branch.\n")));
        EditorWindow.until("the way out has the focus", () -> "export-push".equals(editor.focused().getId()));
        Shots.take("export-refused", editor.stage.getScene());
        Files.delete(hook);
        InstalledGit.hook(bare, "post-receive", "echo 'Open a pull request: https://git.example.org/new'\n");
        editor.click("#export-push");
        EditorWindow.until("it is pushed", () -> shown(".severity-info").stream().anyMatch(text -> text.startsWith("Sent to the site's server.\n"
                + "remote: Open a pull request: https://git.example.org/new\nNext, ask for a pull request: on the web page of the site's ")));
        EditorWindow.until("the text is next", () -> "export-copy".equals(editor.focused().getId()));
    }

    /** Said at the field while one types, with a name that can be had; no dialog comes. */
    @Test
    void aBranchThatCannotBeIsSaidAtItsFieldAndAnotherOneOffered() throws IOException {
        site.write(".git/refs/heads/cards", site.head().name() + "\n");
        site.write(".git/index.lock", "");
        openExport();
        typeSite(site.root.toString());
        EditorWindow.until("it is said", () -> shown(".field-status").stream().anyMatch(
                text -> text.startsWith("The branch cards already exists, so you cannot create one named cards/")));
        assertTrue(editor.find("#export-notices", Labeled.class).getText().contains(".git/index.lock (less than"));
        Shots.take("export-branch", editor.stage.getScene());
        assertTrue(editor.find("#export-review", Button.class).isDisabled());
        robotTypesBranch("-x");
        EditorWindow.until("it is said", () -> shown(".field-status").contains(
                "-x cannot be the name of a branch. It may not begin with a hyphen."));
        assertEquals("Use x", editor.find("#export-branch-offer", Labeled.class).getText());
        robotTypesBranch("main.lock/x");
        EditorWindow.until("it is said", () -> shown(".field-status").stream().anyMatch(text -> text.contains(".lock")));
        editor.press(KeyCode.TAB);
        editor.press(KeyCode.SPACE);
        EditorWindow.until("it is used", () -> editor.find("#export-branch", ComboBox.class).getEditor().getText()
                .equals("main-lock/x"));
        EditorWindow.until("all is well", () -> !editor.find("#export-review", Button.class).isDisabled());
        assertFalse(editor.find("#export-branch-offer", Labeled.class).isVisible());
    }

    private void robotTypesBranch(String name) {
        ComboBox<?> branch = editor.find("#export-branch", ComboBox.class);
        editor.robot().interact(() -> {
            branch.getEditor().requestFocus();
            branch.getEditor().selectAll();
        });
        editor.type(name);
    }

    @Test
    void escapeGoesBackAndCtrlEnterGoesOnWhileAListHasTheFocus() throws IOException {
        edit(ENTRY, "Works with clients", "Cares for clients");
        openExport();
        typeSite(site.root.toString());
        for (boolean back : List.of(true, false)) {
            EditorWindow.until("the site is known", () -> !editor.find("#export-review", Button.class).isDisabled());
            editor.press(KeyCode.CONTROL, KeyCode.ENTER);
            EditorWindow.until("the list has the focus", () -> editor.find("#export-cards", ListView.class) != null
                    && editor.find("#export-cards", ListView.class).isFocused() && !apply().isDisabled());
            editor.press(back ? new KeyCode[] {KeyCode.ESCAPE} : new KeyCode[] {KeyCode.CONTROL, KeyCode.ENTER});
            EditorWindow.until("it went", () -> editor.find(back ? "#export-site" : "#export-text", Node.class) != null);
        }
        assertEquals(List.of("* _cards/" + ENTRY), site.changed("HEAD"));
    }
}

package org.cardwright.ui;

import static org.cardwright.ui.EditorWindow.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.cardwright.export.SiteRepo;
import org.cardwright.ui.common.SampleFolder;
import org.cardwright.ui.export.ExportFeature;
import org.cardwright.ui.recovery.RecoveryFeature;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Others change cards while an export or a pull of them is looked at: it is compared again, and what was chosen stays. */
@ExtendWith(ApplicationExtension.class)
class ExportStaleTest {
    private static final String ENTRY = "0501-Personal-Customer-Service-Entry.md";
    private static final String MID = "0501-Personal-Customer-Service-Mid.md";
    private static final String AUDIT = "0511-Personal-Customer-Service-Entry.md";

    private EditorWindow editor;
    private Path temp;
    private Path cards;
    private SiteRepo site;

    @Start
    void start(Stage stage) throws IOException {
        temp = Files.createTempDirectory("cardwright-test");
        cards = SampleFolder.copyTo(temp.resolve("cards")).toRealPath();
        site = SiteRepo.with(Files.createDirectory(temp.resolve("site")), cards);
        SiteRepo.open(cards, temp.resolve("data"));
        editor = new EditorWindow(stage, temp.resolve("data"), Optional.of(List.of(new ExportFeature((site, ids) -> { }), new RecoveryFeature())));
    }

    @AfterEach
    void close() {
        site.close();
    }

    private void edit(String card, String what, String with) throws IOException {
        Path file = cards.resolve(card);
        Files.writeString(file, Files.readString(file).replace(what, with));
    }

    private void change(String card, String what, String with) throws IOException {
        site.replace("_cards/" + card, what, with);
        site.commit("Other words");
    }

    private void review() {
        editor.open(cards);
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        until("the export is there", () -> editor.find("#export-site", TextField.class) != null);
        editor.robot().interact(() -> editor.find("#export-site", TextField.class).setText(site.root.toString()));
        until("the site is known", () -> !editor.find("#export-review", Button.class).isDisabled());
        editor.click("#export-review");
        until("the list has the focus", () -> editor.find("#export-cards", ListView.class) != null
                && editor.find("#export-cards", ListView.class).isFocused());
    }

    private String applyText() {
        return editor.find("#export-apply", Button.class).getText();
    }

    private void publish() {
        until("nothing blocks", () -> !editor.find("#export-apply", Button.class).isDisabled());
        editor.click("#export-apply");
        until("the export is done", () -> editor.find("#export-text", TextArea.class) != null);
    }

    private void told(String line) {
        until(line, () -> editor.find("#export-again", Labeled.class) instanceof Labeled told && told.isVisible()
                && told.getText().equals(line));
    }

    private String diff() {
        return editor.find(".diff-list", ListView.class).getItems().toString();
    }

    @Test
    void whatOthersChangeInTheSiteIsComparedAgainAndACardThatWasLeftOutStaysOut() throws IOException {
        edit(ENTRY, "Works with clients", "Cares for clients");
        edit(AUDIT, "Works with clients", "Serves clients");
        review();
        editor.press(KeyCode.DOWN);
        editor.press(KeyCode.SPACE);
        assertEquals("Export 1 card", applyText());
        change(ENTRY, "competency_group: Personal", "competency_group: Projects");
        told("One card was changed since then, and compared again: 0501 · Entry · Customer Service. Your selection stays.");
        assertEquals("Export 1 card", applyText());
        Shots.take("export-again", editor.stage.getScene());
        change(AUDIT, "competency_group: Personal", "competency_group: Projects");
        told("One card was changed since then, and compared again: 0511 · Entry · Customer Service. Your selection stays.");
        assertEquals("Export 1 card", applyText());
        publish();
        assertEquals(List.of("* _cards/" + ENTRY), site.changed("HEAD"));
        String merged = site.read("_cards/" + ENTRY);
        assertTrue(merged.contains("Cares for clients") && merged.contains("competency_group: Projects"), merged);
    }

    @Test
    void whatOthersChangeInTheFolderIsExportedAsItIsThen() throws IOException {
        edit(ENTRY, "Works with clients", "Cares for clients");
        review();
        until("the difference is shown", () -> diff().contains("Cares for clients"));
        edit(ENTRY, "Cares for clients", "Looks after clients");
        told("One card was changed since then, and compared again: 0501 · Entry · Customer Service. Your selection stays.");
        until("the difference is the new one", () -> diff().contains("Looks after clients"));
        assertFalse(diff().contains("Cares for clients"));
        edit(ENTRY, "Looks after clients", "Works with clients");
        until("nothing is left", () -> editor.find("#export-cards", ListView.class).getItems().isEmpty());
        edit(MID, "Works with clients", "Serves clients");
        until("another card is there", () -> applyText().equals("Export 1 card"));
        publish();
        assertEquals(List.of("* _cards/" + MID), site.changed("HEAD"));
    }

    @Test
    void aChoiceStaysAsLongAsItsValuesAreTheSame() throws IOException {
        edit(ENTRY, "competency_group: Personal", "competency_group: Leading");
        change(ENTRY, "competency_group: Personal", "competency_group: Projects");
        review();
        until("the conflict is shown", () -> editor.find(".merge-mine", Node.class) != null);
        editor.click(".merge-mine");
        assertEquals("Export 1 card", applyText());
        change(ENTRY, "Works with clients", "Serves clients");
        told("One card was changed since then, and compared again: 0501 · Entry · Customer Service. Your selection stays.");
        assertEquals("Export 1 card", applyText());
        change(ENTRY, "competency_group: Projects", "competency_group: Results");
        until("it is to be chosen again", () -> applyText().equals("Nothing to export"));
        editor.click(".merge-theirs");
        publish();
        until("the folder has it", () -> Files.readString(cards.resolve(ENTRY)).contains("competency_group: Results"));
    }

    @Test
    void aPullThatIsLookedAtIsComparedAgainAndWhatWasLeftOutStaysOut() throws IOException {
        change(ENTRY, "competency_group: Personal", "competency_group: Projects");
        change(ENTRY, "Works with clients", "Serves clients");
        review();
        editor.click("#export-pull");
        StepPreview preview = new StepPreview(editor);
        preview.toggle("Competency group");
        change(AUDIT, "Works with clients", "Serves clients");
        change(ENTRY, "competency_group: Projects", "competency_group: Results");
        until("both are there", () -> preview.note().contains("changed since then") && preview.lines().contains(
                "Competency group, from Personal to Results, not selected") && preview.totals().startsWith("2 of 2 cards"));
        Shots.take("export-pull-again", preview.list().getScene());
        preview.apply();
        until("both cards are modified", () -> editor.status().contains("2 modified"));
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        until("they are saved", () -> editor.status().contains("0 modified"));
        assertTrue(Files.readString(cards.resolve(AUDIT)).contains("Serves clients"));
        String entry = Files.readString(cards.resolve(ENTRY));
        assertTrue(entry.contains("competency_group: Personal") && entry.contains("Serves clients"), entry);
    }

    @Test
    void aPullFollowsWhatOthersChangeInTheFolder() throws IOException {
        change(ENTRY, "Works with clients", "Serves clients");
        change(AUDIT, "Works with clients", "Serves clients");
        review();
        editor.click("#export-pull");
        StepPreview preview = new StepPreview(editor);
        preview.toggle("0501 · Entry");
        assertTrue(preview.totals().startsWith("1 of 2 cards"), preview.totals());
        edit(AUDIT, "competency_group: Personal", "competency_group: Leading");
        until("it is compared again", () -> preview.note().contains("changed since then")
                && preview.totals().startsWith("1 of 2 cards") && preview.lines().stream().anyMatch(line -> line.startsWith("0511")
                        && line.contains("changed on both sides, merged")));
        preview.apply();
        until("a card is modified", () -> editor.status().contains("1 modified"));
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        until("it is saved", () -> editor.status().contains("0 modified"));
        String audit = Files.readString(cards.resolve(AUDIT));
        assertTrue(audit.contains("competency_group: Leading") && audit.contains("Serves clients"), audit);
        assertFalse(Files.readString(cards.resolve(ENTRY)).contains("Serves clients"));
    }

    @Test
    void whoMergesWhatOthersPushedIsAskedAgainOnlyAboutWhatTheyChangedSinceThen() throws IOException {
        Path bare = site.addRemote(Files.createDirectory(temp.resolve("bare.git")));
        edit(ENTRY, "competency_group: Personal", "competency_group: Leading");
        edit(AUDIT, "competency_group: Personal", "competency_group: Leading");
        review();
        publish();
        String branch = site.branch();
        try (SiteRepo other = SiteRepo.cloned(bare, temp.resolve("other"))) {
            pushed(other, branch, ENTRY, "Personal", "Projects");
            pushed(other, branch, AUDIT, "Personal", "Projects");
            editor.click("#export-push");
            until("others were there", () -> editor.find("#export-merge", Button.class).isVisible());
            editor.click("#export-merge");
            until("it is asked", () -> buttons(".merge-mine").size() == 2);
            editor.robot().interact(() -> buttons(".merge-mine").forEach(mine -> mine.setSelected(true)));
            pushed(other, branch, AUDIT, "Projects", "Results");
        }
        editor.click("#export-merge");
        until("it is told", () -> editor.stage.getScene().getRoot().lookupAll(".severity-error").stream().anyMatch(node ->
                node instanceof Labeled told && told.getText().equals("Others changed the branch again since then. 1 card waits for your choice."
                + " Your choices stay where the values are the same.")));
        Shots.take("export-merge-again", editor.stage.getScene());
        assertEquals(List.of(true, false), buttons(".merge-mine").stream().map(RadioButton::isSelected).toList());
        editor.robot().interact(() -> buttons(".merge-theirs").getLast().setSelected(true));
        editor.click("#export-merge");
        until("it is pushed", () -> Files.readString(bare.resolve(branch)).strip().equals(site.head().name()));
        assertTrue(site.read("_cards/" + ENTRY).contains("competency_group: Leading"));
        assertTrue(site.read("_cards/" + AUDIT).contains("competency_group: Results"));
    }

    private List<RadioButton> buttons(String style) {
        return editor.stage.getScene().getRoot().lookupAll(style).stream().map(RadioButton.class::cast).toList();
    }

    private static void pushed(SiteRepo other, String branch, String card, String was, String is) throws IOException {
        other.replace("_cards/" + card, "competency_group: " + was, "competency_group: " + is);
        other.commit("Another group");
        other.push(branch);
    }
}

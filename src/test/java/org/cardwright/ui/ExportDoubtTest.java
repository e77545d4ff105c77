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
import java.util.Set;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.cardwright.export.Export;
import org.cardwright.export.Selection;
import org.cardwright.export.SiteRepo;
import org.cardwright.export.Source;
import org.cardwright.export.SiteTarget;
import org.cardwright.ui.common.SampleFolder;
import org.cardwright.ui.export.ExportFeature;
import org.cardwright.edit.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What an export brings together comes into the open cards; where nobody can tell, a person is asked. */
@ExtendWith(ApplicationExtension.class)
class ExportDoubtTest {
    private static final String ENTRY = "0501-Personal-Customer-Service-Entry.md";
    private static final String OURS = "Cares for clients";
    private static final String SITE = "competency_group: Leading";

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

    private void bothEdit() throws IOException {
        Path file = cards.resolve(ENTRY);
        Files.writeString(file, Files.readString(file).replace("Works with clients", OURS));
        site.replace("_cards/" + ENTRY, "competency_group: Personal", SITE);
        site.commit("The site's edit");
    }

    private void review() {
        editor.open(cards);
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        EditorWindow.until("the export is there", () -> editor.find("#export-site", TextField.class) != null);
        editor.robot().interact(() -> editor.find("#export-site", TextField.class).setText(site.root.toString()));
        Button next = editor.find("#export-review", Button.class);
        EditorWindow.until("the site is known", () -> !next.isDisabled());
        editor.click("#export-review");
        EditorWindow.until("the plan is there", () -> editor.find("#export-cards", ListView.class) != null);
    }

    private Button apply() {
        return editor.find("#export-apply", Button.class);
    }

    private List<String> shown(String style) {
        return editor.stage.getScene().getRoot().lookupAll(style).stream().filter(Node::isVisible)
                .map(node -> ((Labeled) node).getText()).toList();
    }

    private String inFolder() throws IOException {
        return Files.readString(cards.resolve(ENTRY));
    }

    private List<String> values() {
        return editor.stage.getScene().getRoot().lookupAll(".conflict-value").stream()
                .map(node -> ((TextFlow) node).getChildren().stream().map(text -> ((Text) text).getText())
                        .collect(Collectors.joining())).toList();
    }

    /** Neither the folder nor its site was ever seen: each difference is shown, and one choice serves all cards. */
    @Test
    void whereNobodyCanTellOneChoiceServesAllCards() throws IOException {
        bothEdit();
        String before = site.read("_cards/" + ENTRY);
        review();
        EditorWindow.until("the differences are shown", () -> values().containsAll(
                List.of("Leading", "Personal")));
        assertTrue(shown(".export-note").getFirst().startsWith("Nobody can tell which side changed what"),
                () -> shown(".export-note").toString());
        assertTrue(apply().isDisabled());
        Shots.take("export-doubt", editor.stage.getScene());
        editor.robot().interact(() -> editor.find("#export-all-site", Button.class).requestFocus());
        editor.press(KeyCode.SPACE);
        EditorWindow.until("all is chosen", () -> apply().getText().equals("Update your folder"));
        assertFalse(apply().isDisabled());
        editor.click("#export-apply");
        EditorWindow.until("the folder has what the site says", () -> inFolder().contains(SITE));
        assertEquals(before, inFolder());
        assertEquals(before, site.read("_cards/" + ENTRY));
    }

    @Test
    void whatAnExportBringsTogetherIsSavedInTheFolderAndCanBeUndone() throws IOException {
        // Seen from the first minute, before there is an edit or a site.
        editor.open(cards);
        EditorWindow.until("the beginning is noted", () -> Files.isDirectory(temp.resolve("data/agreed"))
                && Files.list(temp.resolve("data/agreed")).anyMatch(file -> file.toString().endsWith(".log")));
        bothEdit();
        review();
        EditorWindow.until("one card is to be exported", () -> apply().getText().equals("Export 1 card"));
        EditorWindow.until("nothing blocks", () -> !apply().isDisabled());
        editor.click("#export-apply");
        EditorWindow.until("the export is done", () -> editor.find("#export-text", TextArea.class) != null);
        assertTrue(site.read("_cards/" + ENTRY).contains(OURS) && site.read("_cards/" + ENTRY).contains(SITE));
        EditorWindow.until("it is saved in the folder", () -> inFolder().equals(site.read("_cards/" + ENTRY))
                && editor.status().contains("0 modified"));
        editor.press(KeyCode.CONTROL, KeyCode.Z);
        EditorWindow.until("it is undone", () -> editor.status().contains("1 modified"));
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        EditorWindow.until("that is saved", () -> !inFolder().contains(SITE) && inFolder().contains(OURS));
        // The folder is again without the site's edit, which the next export must not take for the folder's own change.
        EditorWindow.until("that is noted", () -> proposed().equals(Set.of()));
    }

    private Set<String> proposed() throws IOException {
        Source read = Source.read(cards, Progress.NONE);
        return Selection.proposed(Export.plan(new Source(read.folder(), read.cards(), read.problems(), read.steps(),
                Optional.of(temp.resolve("data"))), SiteTarget.of(site.root), Optional.empty(), Progress.NONE)).files();
    }
}

package org.cardwright.ui;

import static org.cardwright.ui.EditorWindow.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.cardwright.document.CardDocument;
import org.cardwright.document.Edit;
import org.cardwright.document.EditRefusedException;
import org.cardwright.edit.CardId;
import org.cardwright.edit.DiffRow;
import org.cardwright.ui.common.FakeDialogs;
import org.cardwright.ui.common.Feature;
import org.cardwright.ui.common.SampleFolder;
import org.cardwright.ui.common.Workbench;
import org.cardwright.ui.recovery.RecoveryFeature;
import org.cardwright.workspace.CardFolder;
import org.cardwright.workspace.FolderReader;
import org.cardwright.edit.Progress;
import org.cardwright.workspace.Recovery;
import org.cardwright.workspace.RecoveryStore;
import org.cardwright.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Unsaved work that comes back, other programs' changes, and earlier versions, as a person meets them. */
@ExtendWith(ApplicationExtension.class)
class RecoveryScreenTest {
    private EditorWindow editor;
    private Workbench bench;
    private Path data;
    private Path cards;
    private CardId card;

    @Start
    void start(Stage stage) throws IOException {
        data = Files.createTempDirectory("cardwright-recovery");
        Feature spy = given -> bench = given;
        editor = new EditorWindow(stage, data, Optional.of(List.of(new RecoveryFeature(), spy)));
    }

    @BeforeEach
    void folder() throws IOException {
        cards = SampleFolder.copyTo(data.resolveSibling(data.getFileName() + "-cards")).toRealPath();
        card = FolderReader.read(new CardFolder(cards), Progress.NONE).cards().getFirst().id();
    }

    @Test
    void whatACrashLeftIsOfferedAndRestoredAsOneStep() throws IOException {
        crashWith("crashed");
        editor.open(cards);
        until("the offer", () -> editor.find(".notice-bar .label", Label.class) instanceof Label said && said.getText()
                .startsWith("Cardwright ended unexpectedly. Unsaved changes to one card were kept ("));
        assertFalse(workspace().modified(card));
        Shots.take("recovery-offer", editor.stage.getScene());
        editor.click("#recovery-restore");
        until("restored", () -> workspace().modified(card));
        assertEquals("crashed", workspace().document(card).text());
        until("the log of the crash is gone, that of this session holds it", () -> logs().size() == 1
                && Files.readString(logs().getFirst(), java.nio.charset.StandardCharsets.ISO_8859_1)
                        .contains("crashed"));
        editor.press(KeyCode.CONTROL, KeyCode.Z);
        assertFalse(workspace().modified(card));
    }

    /** What the crash left and what is on disk now change the same: nothing is restored before a person chose. */
    @Test
    void whatAnotherProgramChangedTooIsAskedForBeforeItIsRestored() throws IOException {
        String text = Files.readString(cards.resolve(card.file()));
        crashWith(text.replaceFirst("competency_description: \\w+", "competency_description: Mine"));
        Files.writeString(cards.resolve(card.file()), text.replaceFirst("competency_description: \\w+",
                "competency_description: Theirs"));
        editor.open(cards);
        until("the offer", () -> editor.find("#recovery-restore", Button.class) != null);
        editor.click("#recovery-restore");
        assertEquals(List.of("conflict: [" + card.name() + "]"), editor.dialogs.said.stream()
                .map(said -> said.replaceFirst(" \\|.*", "")).toList());
        assertFalse(workspace().modified(card));
        editor.dialogs.conflictAnswer = FakeDialogs.Conflict.WRITE_OVER;
        editor.click("#recovery-restore");
        until("restored", () -> workspace().document(card).text().contains("competency_description: Mine"));
        editor.press(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(workspace().document(card).text().contains("competency_description: Theirs"));
        assertFalse(workspace().modified(card));
    }

    @Test
    void theReviewShowsADifferenceAndDiscardingKeepsAVersion() throws IOException {
        crashWith("crashed");
        editor.open(cards);
        until("the offer", () -> editor.find("#recovery-review", Button.class) != null);
        editor.click("#recovery-review");
        until("the dialog", () -> dialogNode("#recovery-cards") != null);
        ListView<?> diff = (ListView<?>) dialogNode(".diff-list");
        until("the difference", () -> diff.getItems().stream().anyMatch(line ->
                ((DiffRow) line).text().contains("+crashed")));
        Shots.take("recovery-dialog", diff.getScene());
        Button restore = button("Restore one card");
        editor.press(KeyCode.SPACE);
        assertEquals("Nothing to restore", restore.getText());
        assertTrue(restore.isDisabled());
        editor.press(KeyCode.SPACE);
        assertEquals("Restore one card", restore.getText());
        editor.press(KeyCode.ESCAPE);
        until("decided later", () -> dialogNode("#recovery-cards") == null);
        editor.click("#recovery-review");
        until("the dialog again", () -> dialogNode("#recovery-cards") != null);
        press("_Discard changes");
        until("the log is gone", () -> logs().stream().allMatch(log -> !contains(log, "crashed")));
        assertFalse(workspace().modified(card));
        editor.robot().interact(() -> bench.openCard(card, new org.cardwright.edit.CardSpot.Anywhere()));
        versions();
        assertEquals(1, ((ListView<?>) dialogNode("#versions")).getItems().size());
        press("Close");
    }

    @Test
    void aSecondEditorIsTold() throws IOException, InterruptedException {
        var store = new RecoveryStore(data, new CardFolder(cards));
        Recovery other = new Recovery(store, read(), problem -> { });
        other.flush();
        try {
            editor.open(cards);
            until("the notice", () -> editor.find(".notice-bar .label", Label.class) != null);
            assertTrue(editor.find(".notice-bar .label", Label.class).getText()
                    .startsWith("This folder is also open in another Cardwright window."));
        } finally {
            other.close();
            other.awaitClosed();
        }
    }

    @Test
    void whatAnotherProgramChangesIsReadAgainWithoutAQuestion() throws IOException {
        editor.open(cards);
        String text = Files.readString(cards.resolve(card.file()));
        Files.writeString(cards.resolve(card.file()), text.replace("competency_description: ",
                "competency_description: New "));
        until("read again", () -> workspace().document(card).text().contains("competency_description: New "));
        assertEquals(Set.of(), workspace().modified());
        assertEquals(Optional.empty(), workspace().undoName());
        Files.delete(cards.resolve(card.file()));
        until("gone", () -> !workspace().contains(card));
        Files.writeString(cards.resolve(card.file()), text);
        until("back", () -> workspace().contains(card));
        assertEquals(Set.of(), workspace().modified());
        assertEquals(null, editor.find(".notice-bar", javafx.scene.Node.class));
    }

    @Test
    void sixHundredFilesOfAPullAreOneQuietNotice() throws IOException {
        String text = Files.readString(cards.resolve(card.file()));
        for (int i = 0; i < 600; i++) {
            Files.writeString(cards.resolve("pulled" + i + ".md"), text.replace("competency: ", "competency: " + i));
        }
        editor.open(cards);
        CardId open = new CardId(Path.of("pulled0.md"));
        editor.robot().interact(() -> bench.openCard(open, new org.cardwright.edit.CardSpot.Anywhere()));
        List<String> notices = new ArrayList<>();
        Label message = editor.find("#status-message", Label.class);
        editor.robot().interact(() -> message.textProperty().addListener((observed, old, now) -> notices.add(now)));
        for (int i = 0; i < 600; i++) {
            Files.writeString(cards.resolve("pulled" + i + ".md"), text.replace("competency: ", "competency: New " + i));
        }
        until("read again", () -> workspace().cards().stream().filter(one -> one.name().startsWith("pulled"))
                .allMatch(one -> workspace().document(one).text().contains("\ncompetency: New ")));
        notices.removeIf(String::isEmpty);
        assertTrue(notices.size() <= 2, notices::toString);
        assertTrue(notices.stream().allMatch(said -> said.matches(
                "[\\d,]+ cards changed on disk and were read again\\.")), notices::toString);
        assertEquals(List.of(), editor.dialogs.said);
        assertEquals(null, editor.find(".notice-bar", javafx.scene.Node.class));
        assertEquals(Set.of(), workspace().modified());
    }

    @Test
    void aCardThatIsChangedHereAndOnDiskIsChosen() throws IOException, EditRefusedException {
        editor.open(cards);
        edit("mine");
        Files.writeString(cards.resolve(card.file()), "theirs");
        until("the notice", () -> editor.find("#disk-review", Button.class) != null);
        assertEquals("mine", workspace().document(card).text());
        editor.dialogs.conflictAnswer = FakeDialogs.Conflict.TAKE_OVER;
        editor.click("#disk-review");
        until("taken over", () -> workspace().document(card).text().equals("theirs"));
        assertEquals(Set.of(), workspace().modified());
        editor.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("mine", workspace().document(card).text());
        assertEquals("theirs", workspace().saved(card).map(CardDocument::text).orElseThrow());
    }

    @Test
    void unsavedEditsGoAlongWithARenamedFile() throws IOException {
        editor.open(cards);
        edit("mine");
        Files.move(cards.resolve(card.file()), cards.resolve("renamed.md"));
        CardId renamed = new CardId(Path.of("renamed.md"));
        until("followed", () -> workspace().contains(renamed) && workspace().modified(renamed));
        assertEquals("mine", workspace().document(renamed).text());
        assertFalse(workspace().contains(card));
    }

    @Test
    void aVersionComesBackWholeOrInParts() throws IOException, EditRefusedException {
        editor.open(cards);
        String first = workspace().document(card).text();
        editor.robot().interact(() -> {
            bench.openCard(card, new org.cardwright.edit.CardSpot.Anywhere());
            set("competency_description", "Other words");
            set("competency_group", "Leading");
            bench.save(List.of(card), () -> { });
        });
        until("saved", () -> workspace().modified().isEmpty());
        versions();
        ComboBox<?> part = (ComboBox<?>) dialogNode("#versions-part");
        Shots.take("versions-dialog", part.getScene());
        assertTrue(part.getItems().stream().map(Object::toString).toList().containsAll(
                List.of("The whole card", "Description")), () -> part.getItems().toString());
        editor.robot().interact(() -> part.getSelectionModel().select(part.getItems().stream().map(Object::toString)
                .toList().indexOf("Description")));
        editor.robot().interact(() -> ((Button) dialogNode("#versions-restore")).fire());
        assertFalse(workspace().document(card).text().contains("Other words"));
        assertTrue(workspace().document(card).text().contains("Leading"));
        editor.robot().interact(() -> ((Button) dialogNode("#versions-restore")).fire());
        assertEquals(first, workspace().document(card).text());
        press("Close");
        editor.press(KeyCode.CONTROL, KeyCode.Z);
        editor.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(Set.of(), workspace().modified());
    }

    private void versions() {
        editor.robot().interact(() -> editor.menu(2, 0).getParentMenu().getItems().stream()
                .filter(item -> "_Versions…".equals(item.getText())).findFirst().orElseThrow().fire());
        until("the versions", () -> dialogNode("#versions") != null);
    }

    private static javafx.scene.Node dialogNode(String query) {
        return javafx.stage.Window.getWindows().stream().filter(window -> window.getScene() != null)
                .map(window -> window.getScene().getRoot().lookup(query)).filter(java.util.Objects::nonNull)
                .findFirst().orElse(null);
    }

    private Button button(String label) {
        AtomicReference<Button> found = new AtomicReference<>();
        editor.robot().interact(() -> javafx.stage.Window.getWindows().forEach(window ->
                window.getScene().getRoot().lookupAll(".button").stream().filter(Button.class::isInstance)
                        .map(Button.class::cast).filter(one -> label.equals(one.getText())).forEach(found::set)));
        return found.get();
    }

    private void press(String label) {
        editor.robot().interact(button(label)::fire);
    }

    private void set(String key, String value) {
        try {
            workspace().apply("edit", card, new Edit.SetField(key, value), Optional.empty());
        } catch (EditRefusedException e) {
            throw new AssertionError(e);
        }
    }

    private void edit(String text) {
        editor.robot().interact(() -> {
            try {
                workspace().apply("edit", card, new Edit.SetText(text), Optional.empty());
            } catch (EditRefusedException e) {
                throw new AssertionError(e);
            }
        });
    }

    private Workspace workspace() {
        return bench.workspaceProperty().get().orElseThrow();
    }

    private Workspace read() throws IOException {
        var folder = new CardFolder(cards);
        return new Workspace(folder, FolderReader.read(folder, Progress.NONE).cards());
    }

    /** Leaves the log of a session that had this text unsaved. */
    private void crashWith(String text) throws IOException {
        Workspace open = read();
        Recovery session = new Recovery(new RecoveryStore(data, open.folder()), open, problem -> { });
        try {
            open.apply("edit", card, new Edit.SetText(text), Optional.empty());
            session.flush();
            Path log = logs().getFirst();
            byte[] content = Files.readAllBytes(log);
            session.close();
            assertTrue(session.awaitClosed());
            Files.write(log, content);
        } catch (EditRefusedException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private List<Path> logs() throws IOException {
        if (Files.notExists(data.resolve("recovery"))) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(data.resolve("recovery"))) {
            return all.filter(file -> file.toString().endsWith(".log")).toList();
        }
    }

    private static boolean contains(Path file, String text) {
        try {
            return Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1).contains(text);
        } catch (IOException e) {
            return false;
        }
    }
}

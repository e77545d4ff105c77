package org.cardwright.ui;

import static org.cardwright.ui.EditorWindow.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.Logger;
import java.util.stream.Stream;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.cardwright.data.Failures;
import org.cardwright.data.ProgramLog;
import org.cardwright.document.Edit;
import org.cardwright.document.EditRefusedException;
import org.cardwright.edit.CardId;
import org.cardwright.ui.common.FakeDialogs;
import org.cardwright.ui.common.Feature;
import org.cardwright.ui.common.SampleFolder;
import org.cardwright.ui.common.Workbench;
import org.cardwright.ui.failure.FailureFeature;
import org.cardwright.ui.recovery.RecoveryFeature;
import org.cardwright.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What a person sees of a mistake in the program, and that nothing of the work is lost by it. */
@ExtendWith(ApplicationExtension.class)
class FailureTest {
    private static final String SECRET = "S3CRET";

    private final Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    private final Logger root = Logger.getLogger("");
    private final List<Handler> handlers = List.of(root.getHandlers());
    private EditorWindow editor;
    private Workbench bench;
    private Path data;
    private Path cards;

    @Start
    void start(Stage stage) throws IOException {
        Path temp = Files.createTempDirectory("cardwright-failure").toRealPath();
        data = temp.resolve("data");
        cards = SampleFolder.copyTo(temp.resolve("cards"));
        RecoveryFeature recovery = new RecoveryFeature();
        FailureFeature failures = new FailureFeature(recovery::keep);
        List<Feature> features = List.of(recovery, failures, given -> bench = given);
        editor = new EditorWindow(stage, data, new FakeDialogs(), features);
        ProgramLog.open(data);
        Thread.setDefaultUncaughtExceptionHandler(new Failures(failures::failed));
    }

    @AfterEach
    void putBack() {
        Thread.setDefaultUncaughtExceptionHandler(before);
        List.of(root.getHandlers()).forEach(root::removeHandler);
        handlers.forEach(root::addHandler);
        editor.robot().interact(() -> windows().stream().filter(one -> one != editor.stage).forEach(Window::hide));
    }

    private static List<Window> windows() {
        return Window.getWindows().stream().filter(Stage.class::isInstance).toList();
    }

    private Optional<Window> told() {
        return windows().stream().filter(one -> one != editor.stage).findFirst();
    }

    private <T extends Node> T part(String id, Class<T> type) {
        return type.cast(told().orElseThrow().getScene().lookup("#" + id));
    }

    private static void fail() {
        throw new IllegalStateException(SECRET);
    }

    private String log() throws IOException {
        return Files.exists(ProgramLog.file(data)) ? Files.readString(ProgramLog.file(data)) : "";
    }

    private void edit(String text) {
        Workspace open = bench.workspaceProperty().get().orElseThrow();
        CardId card = open.cards().iterator().next();
        editor.robot().interact(() -> {
            try {
                open.apply("edit", card, new Edit.SetText(text), Optional.empty());
            } catch (EditRefusedException e) {
                throw new AssertionError(e);
            }
        });
    }

    private boolean kept(String text) throws IOException {
        try (Stream<Path> all = Files.walk(data.resolve("recovery"))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(text)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void aFailureOfTheWindowIsToldOnceTheWorkIsKeptAndCountsUp() throws IOException {
        editor.open(cards);
        edit("typed " + SECRET);
        Platform.runLater(FailureTest::fail);
        until("told", () -> told().isPresent());
        assertTrue(kept("typed " + SECRET), "the recovery log has it");
        assertTrue(part("failure-kept", Label.class).getText().startsWith("Your unsaved work is safe."));
        assertFalse(part("failure-count", Label.class).isVisible());
        assertEquals(Modality.NONE, ((Stage) told().orElseThrow()).getModality());
        for (int i = 0; i < 20; i++) {
            Platform.runLater(FailureTest::fail);
        }
        until("counted", () -> part("failure-count", Label.class).getText().contains(" 21 times"));
        assertEquals(2, windows().size());
        String details = part("failure-details", TextArea.class).getText();
        assertTrue(details.contains("java.lang.IllegalStateException (message left out") && details.contains(
                "FailureTest.fail"), details);
        assertFalse((details + log()).contains(SECRET), details);
        assertEquals(1, log().lines().filter(line -> line.endsWith("Failed on JavaFX Application Thread")).count());
    }

    @Test
    void aFailureOfATaskIsToldInPlaceAndLoggedOnce() throws IOException {
        editor.open(cards);
        List<String> failed = new ArrayList<>();
        editor.robot().interact(() -> bench.background().run("", progress -> {
            fail();
            return 1;
        }, done -> failed.add("done"), failed::add));
        until("told", () -> told().isPresent());
        assertEquals(List.of("This failed because of an error in Cardwright. Help → Open log has the details."), failed);
        editor.robot().interact(() -> told().orElseThrow().hide());
        editor.robot().interact(() -> bench.background().run("", progress -> Files.readString(cards.resolve("none.md")),
                done -> failed.add("done"), failed::add));
        until("failed", () -> failed.size() == 2);
        assertEquals(cards.resolve("none.md") + ": it doesn't exist, or no longer exists. Check the name.", failed.getLast());
        assertEquals(Optional.empty(), told());
        assertEquals(2, log().lines().filter(line -> line.contains(" org.cardwright.")
                && line.matches("\\d{4}-.*")).count(), log());
    }

    @Test
    void aFailureOfAnyOtherThreadIsToldToo() throws InterruptedException {
        editor.open(cards);
        Thread thread = new Thread(FailureTest::fail);
        thread.start();
        thread.join();
        until("told", () -> told().isPresent());
    }

    @Test
    void byKeyboardItsDetailsAreCopiedTheLogIsOpenedAndItCloses() {
        editor.open(cards);
        Platform.runLater(FailureTest::fail);
        until("told", () -> told().isPresent() && told().orElseThrow().isFocused());
        assertEquals("failure-close", focused());
        editor.press(KeyCode.SHIFT, KeyCode.TAB);
        assertEquals("failure-log", focused());
        editor.press(KeyCode.SPACE);
        assertEquals("link: " + ProgramLog.file(data).toUri(), editor.dialogs.said.getLast());
        editor.press(KeyCode.SHIFT, KeyCode.TAB);
        assertEquals("failure-copy", focused());
        editor.press(KeyCode.SPACE);
        String details = part("failure-details", TextArea.class).getText();
        editor.robot().interact(() -> assertEquals(details, Clipboard.getSystemClipboard().getString()));
        editor.press(KeyCode.ESCAPE);
        until("closed", () -> told().isEmpty());
    }

    private String focused() {
        return told().orElseThrow().getScene().getFocusOwner().getId();
    }

    @Test
    void whoTypesGoesOnTypingWhereTheyWere() {
        editor.open(cards);
        Node field = editor.find("#filter", Node.class);
        editor.robot().interact(field::requestFocus);
        editor.type("ab");
        Platform.runLater(FailureTest::fail);
        editor.type("cd ");
        assertEquals(Optional.empty(), told());
        until("told", () -> told().isPresent());
        until("still in the field", () -> editor.stage.isFocused());
        assertSame(field, editor.focused());
        editor.type("ef");
        assertEquals("abcd ef", editor.focusedText());
        assertTrue(told().isPresent());
    }

    @Test
    void theHelpMenuOpensTheLog() throws IOException {
        editor.open(cards);
        MenuItem item = editor.find(".menu-bar", MenuBar.class).getMenus().getLast().getItems().stream()
                .filter(each -> "Open _log".equals(each.getText())).findFirst().orElseThrow();
        editor.robot().interact(item::fire);
        assertEquals("The log is empty. Nothing has failed yet.", editor.find("#status-message", Label.class).getText());
        Files.createDirectories(ProgramLog.file(data).getParent());
        Files.writeString(ProgramLog.file(data), "x");
        editor.robot().interact(item::fire);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("link: " + ProgramLog.file(data).toUri(), editor.dialogs.said.getLast());
    }
}

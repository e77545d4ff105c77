package org.cardwright.ui;

import static org.cardwright.ui.EditorWindow.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.cardwright.edit.CardId;
import org.cardwright.edit.CardSpot;
import org.cardwright.model.ItemKind;
import org.cardwright.ui.common.SampleFolder;
import org.cardwright.ui.common.Workbench;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A card whose body has no levels gets them by key and by mouse, and the preview shows what that makes of it. */
@ExtendWith(ApplicationExtension.class)
class AssignLevelsTest {
    private static final CardId CARD = new CardId(Path.of("0510-Personal-Customer-Service-Entry.md"));

    private EditorWindow editor;
    private Workbench bench;
    private Path file;
    private String whole;
    private String original;

    @Start
    void start(Stage stage) throws IOException {
        Path temp = Files.createTempDirectory("cardwright-test");
        Path cards = SampleFolder.copyTo(temp.resolve("cards"));
        file = cards.resolve(CARD.file());
        whole = Files.readString(file);
        original = whole.substring(0, whole.indexOf("\n<div"));
        Files.writeString(file, original);
        editor = new EditorWindow(stage, temp.resolve("data"), Optional.of(Stream.concat(Composition.features().stream(),
                Stream.of(given -> bench = given)).toList()));
    }

    @BeforeEach
    void open() {
        editor.open(file.getParent());
        editor.robot().interact(() -> bench.openCard(CARD, new CardSpot.Anywhere()));
        until("there is something to assign", () -> editor.find("#assign-levels", Button.class) instanceof Button assign
                && assign.isVisible());
        editor.robot().interact(() -> editor.find("#assign-levels", Button.class).fire());
        new StepPreview(editor);
    }

    private ListView<?> items() {
        return editor.robot().lookup("#assign-items").query();
    }

    private List<Integer> levels() {
        return items().getItems().stream().map(item -> Integer.valueOf(item.toString().replaceAll("(?s).*, level=(\\d)]", "$1")))
                .toList();
    }

    private String text() {
        return bench.workspaceProperty().get().orElseThrow().document(CARD).text();
    }

    private void undone() {
        until("the dialog is closed", () -> editor.robot().listWindows().size() == 1);
        editor.robot().interact(bench::undo);
        assertEquals(original, text());
    }

    @Test
    void whatOtherCardsHoldIsFilledInShownAndWrittenAsOneStep() {
        assertEquals(List.of(1, 1, 1, 2, 2, 2, 2, 1, 1, 1, 2, 2, 2), levels());
        StepPreview preview = new StepPreview(editor);
        assertEquals("Assign 13 items", preview.button().getText());
        Shots.take("assign", items().getScene());
        preview.apply();
        until("it is done", () -> text().equals(whole));
        undone();
    }

    @Test
    void digitsGiveLevelsOneAfterTheOther() {
        editor.robot().interact(items()::requestFocus);
        List.of(KeyCode.DIGIT3, KeyCode.DIGIT3, KeyCode.DIGIT0).forEach(editor::press);
        assertEquals(List.of(3, 3, 0, 2), levels().subList(0, 4));
        editor.press(KeyCode.ENTER);
        until("it is done", () -> !text().equals(original));
        assertEquals(2, bench.workspaceProperty().get().orElseThrow().document(CARD).card().level(3).orElseThrow()
                .behaviors().size());
        assertEquals(List.of("Updates agency website to reflect changes to services"), bench.workspaceProperty().get()
                .orElseThrow().document(CARD).card().unassigned(ItemKind.BEHAVIOR));
        undone();
    }

    @Test
    void anItemIsDraggedOntoALevel() {
        Node cell = editor.robot().lookup("#assign-items .list-cell").nth(1).query();
        Node target = editor.robot().lookup("#assign-5").query();
        editor.robot().interact(() -> {
            Bounds bounds = target.localToScene(target.getLayoutBounds());
            cell.fireEvent(mouse(MouseEvent.MOUSE_DRAGGED, bounds.getCenterX(), bounds.getCenterY()));
            Bounds own = cell.sceneToLocal(bounds);
            assertFalse(cell.contains(own.getCenterX(), own.getCenterY()));
            cell.fireEvent(mouse(MouseEvent.MOUSE_RELEASED, bounds.getCenterX(), bounds.getCenterY()));
        });
        assertEquals(5, levels().get(1));
    }

    /** The headless platform loses drags of a real mouse. */
    private static MouseEvent mouse(EventType<MouseEvent> type, double x, double y) {
        return new MouseEvent(type, x, y, x, y, MouseButton.PRIMARY, 1, false, false, false, false, true, false, false,
                false, false, false, null);
    }

    @Test
    void aCardThatAnotherProgramChangesIsFollowedAndWhatWasGivenStays() throws IOException {
        editor.robot().interact(items()::requestFocus);
        List.of(KeyCode.DIGIT3, KeyCode.DIGIT0).forEach(editor::press);
        original = original.replace("Monitors customers", "Observes customers");
        Files.writeString(file, original);
        StepPreview preview = new StepPreview(editor);
        until("it is said", () -> preview.note().startsWith("Changed since then: 0510"));
        assertEquals(List.of(0, 0, 1, 2), levels().subList(0, 4));
        preview.apply();
        until("it is done", () -> !text().equals(original));
        undone();
    }
}

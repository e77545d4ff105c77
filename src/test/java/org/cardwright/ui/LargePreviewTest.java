package org.cardwright.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.stage.Stage;
import org.cardwright.ui.common.SampleFolder;
import org.controlsfx.control.CheckComboBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A step over more cards than the window can look at at once: its preview comes in pieces. */
@ExtendWith(ApplicationExtension.class)
class LargePreviewTest {
    private static final int CARDS = 320;

    private EditorWindow editor;
    private Path cards;

    @Start
    void start(Stage stage) throws IOException {
        Path temp = Files.createTempDirectory("cardwright-test");
        cards = temp.resolve("cards");
        IntStream.range(0, CARDS).forEach(i -> SampleFolder.write(cards.resolve("card-%03d.md".formatted(i)),
                SampleFolder.card(i < 20 ? "0501" : "0510", "Series", "Entry", "Primary", "Work  " + i)));
        editor = new EditorWindow(stage, temp.resolve("data"));
    }

    private FlowPane scope() {
        return editor.robot().lookup(".scope-bar").query();
    }

    @Test
    void allOfItIsThereInItsOrderAndIsNarrowedAppliedAndUndoneWithKeys() {
        editor.open(cards);
        EditorWindow.until("checked", () -> !editor.status().contains("hecking"));
        editor.robot().interact(() -> editor.window.run("Clean cards"));
        StepPreview preview = new StepPreview(editor);
        EditorWindow.until("all lines", () -> preview.list().getItems().size() >= CARDS);
        EditorWindow.until("all boxes", () -> editor.robot().lookup("#scope-competency").tryQuery().isPresent());
        assertEquals(List.of("scope-from", "scope-series", "scope-career-level", "scope-group", "scope-competency"),
                scope().getChildren().stream().filter(node -> node.getId() != null).map(node -> node.getId()).toList());
        assertTrue(scope().getChildren().getFirst() instanceof ComboBox<?>);
        CheckComboBox<String> series = editor.robot().lookup("#scope-series").query();
        EditorWindow.until("values", () -> series.getItems().equals(List.of("501", "510")));
        assertTrue(preview.totals().startsWith(CARDS + " of " + CARDS + " cards"), preview.totals());
        editor.robot().interact(() -> series.getCheckModel().check(0));
        EditorWindow.until("narrowed", () -> preview.totals().startsWith("20 of 20 cards"));
        editor.robot().interact(() -> series.getCheckModel().clearChecks());
        EditorWindow.until("all again", () -> preview.totals().startsWith(CARDS + " of " + CARDS + " cards")
                && !preview.button().isDisabled());
        editor.press(KeyCode.CONTROL, KeyCode.ENTER);
        EditorWindow.until("closed", () -> editor.robot().lookup("#step-list").tryQuery().isEmpty());
        EditorWindow.until("applied", () -> editor.status().startsWith(CARDS + " cards · " + CARDS + " modified"));
        editor.press(KeyCode.CONTROL, KeyCode.Z);
        EditorWindow.until("undone", () -> editor.status().startsWith(CARDS + " cards · 0 modified"));
    }

    @Test
    void allOfThemAreDeletedInTheBackgroundAndComeBackByOneUndo() {
        editor.open(cards);
        EditorWindow.until("checked", () -> !editor.status().contains("hecking"));
        editor.robot().interact(() -> {
            editor.tree().requestFocus();
            editor.tree().getSelectionModel().selectFirst();
        });
        editor.press(KeyCode.SHIFT, KeyCode.END);
        editor.press(KeyCode.CONTROL, KeyCode.DELETE);
        EditorWindow.until("deleted", () -> editor.status().startsWith("no cards · " + CARDS + " modified"));
        EditorWindow.until("told", () -> editor.robot().lookup("#delete-undo").tryQuery().isPresent());
        editor.press(KeyCode.CONTROL, KeyCode.Z);
        EditorWindow.until("undone", () -> editor.status().startsWith(CARDS + " cards · 0 modified"));
    }
}

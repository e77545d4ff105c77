package org.cardwright.ui;

import static org.cardwright.ui.EditorWindow.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.cardwright.ui.common.Dialogs;
import org.cardwright.ui.common.SampleFolder;
import org.cardwright.ui.common.Workbench;
import org.cardwright.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Steps of a session become a recipe, and the recipe one step on other cards; by mouse and by keyboard. */
@ExtendWith(ApplicationExtension.class)
class RecipeScreenTest {
    private EditorWindow editor;
    private Workbench bench;
    private Path temp;

    @Start
    void start(Stage stage) throws IOException {
        temp = Files.createTempDirectory("cardwright-test");
        editor = new EditorWindow(stage, temp.resolve("data"), Optional.of(Stream.concat(Composition.features().stream(),
                Stream.of(given -> bench = given)).toList()));
    }

    private void run(String command) {
        editor.robot().interact(() -> editor.window.run(command));
    }

    private Workspace workspace() {
        return bench.workspaceProperty().get().orElseThrow();
    }

    private <T extends Node> T find(String query) {
        until(query, () -> editor.robot().lookup(query).tryQuery().isPresent());
        return editor.robot().lookup(query).query();
    }

    private void fill(String query, String text) {
        TextInputControl field = find(query);
        editor.robot().interact(() -> field.setText(text));
    }

    /** Replaces in courses, one line left out if so wanted. */
    private void replace(String find, String with, boolean partly) {
        int steps = workspace().doneSteps().size();
        run("Find and replace in courses");
        fill("#replace-find", find);
        fill("#replace-with", with);
        StepPreview preview = new StepPreview(editor);
        until("it can be done", () -> !preview.button().isDisabled());
        if (partly) {
            editor.robot().interact(() -> {
                preview.list().requestFocus();
                preview.list().getSelectionModel().clearAndSelect(1);
            });
            editor.press(KeyCode.SPACE);
        }
        preview.apply();
        until("it is replaced", () -> workspace().doneSteps().size() == steps + 1);
    }

    private List<IndexedCell<?>> cells() {
        return find("#recipe-list").lookupAll(".list-cell").stream().<IndexedCell<?>>map(cell -> (IndexedCell<?>) cell)
                .filter(cell -> !cell.isEmpty()).sorted(Comparator.comparing(IndexedCell::getIndex)).toList();
    }

    private String offered() {
        return String.join("\n", cells().stream().map(Node::getAccessibleText).toList());
    }

    private void closed() {
        until("the dialog is closed", () -> editor.robot().listWindows().size() == 1);
        editor.robot().targetWindow(editor.stage);
    }

    private static Map<String, String> texts(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".md")).toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return texts;
    }

    @Test
    void stepsAreSavedByMouseAndAppliedByKeyboardToAnotherFolder() throws IOException {
        Path other = SampleFolder.copyTo(temp.resolve("other"));
        Path recipe = temp.resolve("quarter.json");
        Map<String, String> expected = texts(other);
        long second = expected.values().stream().filter(text -> text.contains("Graduate School USA")).count();
        expected.replaceAll((_, text) -> text.replace(", Carahsoft,", ", LinkedIn,").replace("Graduate School USA", "Graduate School"));
        editor.open(SampleFolder.copyTo(temp.resolve("cards")));
        replace("Carahsoft", "LinkedIn", false);
        replace("Graduate School USA", "Graduate School", true);
        editor.robot().interact(() -> {
            editor.tree().requestFocus();
            editor.tree().getSelectionModel().clearAndSelect(editor.tree().getExpandedItemCount() - 1);
        });
        editor.press(KeyCode.CONTROL, KeyCode.DELETE);
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Y);
        find("#history-recipe");
        editor.click("#history-recipe");
        String partly = "1 card or line was selected or left out by hand. The recipe changes all that fit.";
        String last = "\nDelete 0560-Personal-Customer-Service-Entry.md, It deleted cards. A recipe doesn't delete cards., not offered";
        assertEquals("Replace in courses, \"Carahsoft\" → \"LinkedIn\" · all cards, in the recipe\n"
                + "Replace in courses, \"Graduate School USA\" → \"Graduate School\" · all cards, " + partly + ", not in the recipe" + last, offered());
        Shots.take("recipe-save", find("#recipe-list").getScene());
        editor.robot().clickOn(cells().get(1).lookup(".check-box"));
        assertTrue(offered().contains(partly + ", in the recipe"), this::offered);
        ListView<?> list = find("#recipe-list");
        editor.robot().interact(() -> {
            list.requestFocus();
            list.getSelectionModel().clearAndSelect(1);
        });
        editor.press(KeyCode.SPACE);
        assertTrue(offered().contains(partly + ", not in the recipe"), this::offered);
        editor.press(KeyCode.SPACE);
        editor.press(KeyCode.DOWN);
        editor.press(KeyCode.SPACE);
        assertTrue(offered().endsWith(partly + ", in the recipe" + last), this::offered);
        editor.robot().clickOn("#recipe-save");
        assertFalse(Files.exists(recipe), "no file was named");
        editor.press(KeyCode.ESCAPE);
        closed();
        run("Save as a recipe");
        assertTrue(offered().endsWith(partly + ", in the recipe" + last), this::offered);
        editor.dialogs.newFile = Optional.of(recipe);
        editor.robot().clickOn("#recipe-save");
        closed();
        until("it is saved", () -> Files.exists(recipe) && editor.find(".status-message", Label.class).getText().startsWith("Saved 2 steps as the recipe quarter.json."));
        assertEquals("""
                {
                  "format": "cardwright recipe",
                  "steps": [
                    {"do":"replace in courses","find":"Carahsoft","in":["link","provider","title"],"with":"LinkedIn"},
                    {"do":"replace in courses","find":"Graduate School USA","in":["link","provider","title"],"with":"Graduate School"}
                  ],
                  "version": 1
                }
                """, Files.readString(recipe));

        editor.dialogs.unsavedAnswer = Dialogs.Unsaved.DISCARD;
        editor.open(other);
        until("the other folder is open", () -> workspace().folder().root().endsWith("other") && workspace().modified().isEmpty());
        editor.dialogs.file = Optional.of(recipe);
        run("Apply a recipe");
        StepPreview preview = new StepPreview(editor);
        until("it can be done", () -> !preview.button().isDisabled());
        String cards = second == 1 ? "1 card" : second + " cards";
        assertEquals("1. Replace in courses · \"Carahsoft\" → \"LinkedIn\" · all cards – 1 card\n"
                + "2. Replace in courses · \"Graduate School USA\" → \"Graduate School\" · all cards – " + cards, ((Label) find("#recipe-steps")).getText());
        Shots.take("recipe-apply", preview.list().getScene());
        editor.robot().interact(() -> {
            preview.list().requestFocus();
            preview.list().getSelectionModel().clearAndSelect(0);
        });
        editor.press(KeyCode.SPACE);
        assertTrue(preview.lines().getFirst().endsWith("not selected"), preview.lines()::toString);
        editor.press(KeyCode.SPACE);
        editor.press(KeyCode.ENTER);
        closed();
        assertEquals(List.of("Apply recipe quarter"), workspace().doneSteps().stream().map(step -> step.name()).toList());
        editor.robot().interact(bench::undo);
        assertTrue(workspace().modified().isEmpty());
        editor.robot().interact(bench::redo);
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        until("it is saved", () -> workspace().modified().isEmpty());
        assertEquals(expected, texts(other));

        Files.writeString(recipe, Files.readString(recipe).replaceFirst("replace in courses", "shake"));
        run("Apply a recipe");
        until("it is refused", () -> editor.dialogs.said.contains(
                "error: The recipe quarter.json cannot be applied | Step 1: Cardwright doesn't know the step \"shake\"."));
        closed();
    }
}

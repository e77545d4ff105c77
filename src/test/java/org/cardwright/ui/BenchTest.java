package org.cardwright.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.cardwright.document.CardDocument;
import org.cardwright.document.Edit;
import org.cardwright.document.EditRefusedException;
import org.cardwright.edit.CardChange;
import org.cardwright.edit.CardId;
import org.cardwright.edit.CardSpot;
import org.cardwright.edit.Change;
import org.cardwright.text.Position;
import org.cardwright.ui.common.SampleFolder;
import org.cardwright.ui.common.ToolCommand;
import org.cardwright.ui.common.ToolView;
import org.cardwright.ui.common.Workbench;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class BenchTest {
    private final List<String> told = new ArrayList<>();
    private EditorWindow editor;
    private Workbench bench;
    private Path cards;

    /** A view with one field. */
    private final class Sheet implements ToolView {
        private final TextField field = new TextField();
        private final String id;

        private Sheet(String id) {
            this.id = id;
            field.setId(id);
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public ObservableValue<String> title() {
            return new SimpleStringProperty("Sheet " + id);
        }

        @Override
        public Ikon icon() {
            return Feather.GRID;
        }

        @Override
        public Parent root() {
            return field;
        }

        @Override
        public void focus() {
            field.requestFocus();
        }

        @Override
        public void close() {
            told.add("closed " + id);
        }
    }

    @Start
    void start(Stage stage) throws IOException {
        Path temp = Files.createTempDirectory("cardwright-test");
        cards = SampleFolder.copyTo(temp.resolve("cards"));
        editor = new EditorWindow(stage, temp.resolve("data"), Optional.of(List.of(this::install)));
    }

    private void install(Workbench given) {
        bench = given;
        bench.addStrip("list", new SimpleStringProperty("List"), Feather.LIST, () -> new Sheet("list"));
        bench.addCommand(new ToolCommand(ToolCommand.Place.COURSES, "_Sheet…", () -> bench.showTab("sheet",
                () -> new Sheet("sheet"))).key("Shortcut+Shift+G").also(ToolCommand.Also.TOOLBAR));
        bench.addCommand(new ToolCommand(ToolCommand.Place.CHECK, "_List", () -> bench.toggleStrip("list"))
                .key("Shortcut+Shift+L").also(ToolCommand.Also.TREE));
        bench.onCardsChanged(changed -> told.add(changed.size() + " changed"));
    }

    @BeforeEach
    void openFolder() {
        editor.open(cards);
    }

    private List<String> shownMenus() {
        return editor.find(".menu-bar", MenuBar.class).getMenus().stream().filter(menu -> menu.isVisible())
                .map(menu -> menu.getText()).toList();
    }

    @Test
    void onlyMenusWithCommandsAreShown() {
        assertEquals(List.of("_File", "_Edit", "_Cards", "C_ourses", "Chec_k", "_View", "_Help"), shownMenus());
    }

    @Test
    void aToolTabOpensOnceByKeyAndClosesLikeACard() {
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
        assertEquals(List.of("[Sheet sheet*]"), editor.tabs());
        assertEquals("sheet", editor.focused().getId());
        editor.robot().interact(editor.window::openFirstCard);
        EditorWindow.until("two tabs", () -> editor.tabs().size() == 2 && editor.tabs().get(1).startsWith("["));
        editor.press(KeyCode.F9);
        assertEquals(3, editor.find("#split", SplitPane.class).getItems().size());
        editor.press(KeyCode.CONTROL, KeyCode.TAB);
        assertEquals("[Sheet sheet*]", editor.tabs().getFirst());
        assertEquals(2, editor.find("#split", SplitPane.class).getItems().size(), "the side pane has nothing to say");
        assertEquals(Optional.empty(), bench.frontCardProperty().get());
        editor.press(KeyCode.CONTROL, KeyCode.W);
        assertEquals(1, editor.tabs().size());
        assertTrue(told.contains("closed sheet"));
        editor.robot().clickOn("Sheet");
        assertEquals(2, editor.tabs().size());
    }

    @Test
    void theStripUnfoldsByItsKeyAndFoldsAgain() {
        SplitPane rows = editor.find("#rows", SplitPane.class);
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        assertEquals(2, rows.getItems().size());
        assertEquals("list", editor.focused().getId());
        editor.press(KeyCode.ESCAPE);
        assertEquals(1, rows.getItems().size());
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        assertEquals(1, rows.getItems().size());
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        editor.robot().clickOn(editor.find(".strip-fold", Button.class));
        assertEquals(1, rows.getItems().size());
    }

    @Test
    void theChosenCardsAreThoseOfTheSelectedLines() {
        editor.robot().interact(() -> editor.tree().getSelectionModel().clearSelection());
        assertEquals(List.of(), bench.chosenCards());
        editor.robot().interact(() -> editor.tree().getSelectionModel().selectAll());
        assertEquals(bench.shownCards(), bench.chosenCards());
        assertEquals(5, bench.chosenCards().size());
    }

    @Test
    void anAppliedStepIsToldWithUndoBeside() throws EditRefusedException {
        CardId card = bench.shownCards().getFirst();
        CardDocument before = bench.workspaceProperty().get().orElseThrow().document(card);
        CardDocument after = before.apply(new Edit.SetField("functional_competency_designation", "Leading"));
        told.clear();
        editor.robot().interact(() -> bench.apply(new Change("Set", Instant.now(),
                List.of(new CardChange(card, before.source(), after.source()))), "Set 1 card."));
        Hyperlink undo = editor.find("#undoStep", Hyperlink.class);
        assertEquals("Set 1 card.", editor.find(".status-message", Label.class).getText());
        editor.robot().clickOn("#undoStep");
        assertEquals(before.source(), bench.workspaceProperty().get().orElseThrow().document(card).source());
        assertFalse(undo.isVisible());
        assertEquals(List.of("1 changed", "1 changed"), told);
    }

    @Test
    void aCardOpensAtTheLineOfACourseAndAtTheTextOfTheBody() {
        CardId card = bench.shownCards().getFirst();
        CardDocument document = bench.workspaceProperty().get().orElseThrow().document(card);
        Position course = document.places().ofCourse(1);
        editor.robot().interact(() -> bench.openCard(card,
                new CardSpot.At(new Position(course.line(), course.column() + 12))));
        String title = document.card().courses().get(1).title();
        EditorWindow.until("the course has the focus", () -> editor.focused() instanceof TextInputControl field
                && field.getText().equals(title));
        int last = (int) document.source().text().lines().count();
        editor.robot().interact(() -> bench.openCard(card, new CardSpot.At(new Position(last, 1))));
        EditorWindow.until("the text has the focus", () -> "source-text".equals(editor.focused().getId()));
    }
}

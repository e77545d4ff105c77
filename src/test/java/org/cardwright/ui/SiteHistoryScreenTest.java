package org.cardwright.ui;

import static org.cardwright.ui.EditorWindow.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.XYChart;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.cardwright.check.NumbersOverTime;
import org.cardwright.edit.CardChange;
import org.cardwright.edit.CardId;
import org.cardwright.edit.CardSpot;
import org.cardwright.edit.Change;
import org.cardwright.edit.DiffRow;
import org.cardwright.export.PastVersion;
import org.cardwright.export.SiteRepo;
import org.cardwright.model.ItemKind;
import org.cardwright.ui.common.Feature;
import org.cardwright.ui.common.SampleFolder;
import org.cardwright.ui.common.Workbench;
import org.cardwright.ui.problems.ProblemsFeature;
import org.cardwright.ui.recovery.RecoveryFeature;
import org.cardwright.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What the commits of a site tell of a card and of one of its texts, and how it comes back, as a person meets it. */
@ExtendWith(ApplicationExtension.class)
class SiteHistoryScreenTest {
    private static final String NAME = "0501-Personal-Customer-Service-Entry.md";
    private static final String BEHAVIOR = "Establishes and maintains relationships with customers";

    private EditorWindow editor;
    private Workbench bench;
    private Path temp;

    @Start
    void start(Stage stage) throws IOException {
        temp = Files.createTempDirectory("cardwright-past").toRealPath();
        Feature spy = given -> bench = given;
        editor = new EditorWindow(stage, temp.resolve("data"), Optional.of(List.of(new RecoveryFeature(), new ProblemsFeature(_ -> { }), spy)));
    }

    @Test
    void theHistoryOfTheSiteIsShownAndPartsOfItComeBack() throws IOException {
        Path cards = SampleFolder.copyTo(temp.resolve("cards"));
        try (SiteRepo site = SiteRepo.with(Files.createDirectory(temp.resolve("site")), cards)) {
            site.replace("_cards/" + NAME, BEHAVIOR, "Builds relationships with customers");
            site.commit("Say it shorter");
            String text = site.read("_cards/" + NAME);
            Files.delete(site.root.resolve("_cards/" + NAME));
            site.write("_cards/0501-New-Entry.md", text.replace("competency_group: Personal", "competency_group: Leading"));
            site.commit("Rename and regroup");
        }
        CardId card = new CardId(Path.of("0501-New-Entry.md"));
        editor.open(temp.resolve("site/_cards"));
        String first = open(card).text();
        versions(card);
        wholeCard(card, first);
        whoWroteIt(card, first);
    }

    private void wholeCard(CardId card, String first) {
        assertEquals(List.of("Rename and regroup | Renamed from " + NAME + ", Competency group", "Say it shorter | Level 1 · behavior 2",
                "Cards of the year | Added"), rows());
        assertEquals("3 versions of the site changed this card.", ((Label) node("#versions-status")).getText());
        assertTrue(((Label) node("#versions-details")).getText().startsWith("Ada Lovelace, "));
        assertEquals(List.of("Competency group: from Personal to Leading"), changes());
        assertEquals(List.of("The whole card", "Competency group"), items("#versions-part"));
        assertEquals("as it was before this version", ((ComboBox<?>) node("#versions-state")).getValue().toString());
        choose("#versions-part", "Competency group");
        assertTrue(((RadioButton) node("#versions-preview")).isSelected());
        assertEquals(List.of("Competency group: from Leading to Personal"), changes());
        fire("#versions-restore");
        assertTrue(text(card).contains("competency_group: Personal"));
        assertTrue(text(card).contains("Builds relationships"));
        down(1);
        // The card is now what this commit left.
        assertEquals("as it was before this version", ((ComboBox<?>) node("#versions-state")).getValue().toString());
        editor.robot().interact(() -> ((RadioButton) node("#versions-preview")).fire());
        assertEquals(List.of("Level 1 · behavior 2: from Builds relationships with customers to " + BEHAVIOR),
                changes().stream().filter(change -> change.startsWith("Level")).toList());
        fire("#versions-restore");
        assertTrue(text(card).contains(BEHAVIOR));
        close();
        editor.press(KeyCode.CONTROL, KeyCode.Z);
        editor.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(first, text(card));
        assertEquals(Set.of(), workspace().modified());
    }

    private void whoWroteIt(CardId card, String first) {
        editor.robot().interact(() -> bench.openCard(card, new CardSpot.Item(ItemKind.BEHAVIOR, 1, 1)));
        until("the cursor is there", () -> bench.frontSpot().equals(Optional.of(new CardSpot.Item(ItemKind.BEHAVIOR, 1, 1))));
        askByMenu();
        until("it is told", () -> node("#versions-stop") != null && !node("#versions-stop").isVisible() && !rows().isEmpty());
        assertEquals(List.of("Say it shorter | Builds relationships with customers", "Cards of the year | New: " + BEHAVIOR), rows());
        assertEquals("2 versions of the site changed this text.", ((Label) node("#versions-status")).getText());
        assertEquals(List.of("This text"), items("#versions-part"));
        fire("#versions-restore");
        assertTrue(text(card).contains(BEHAVIOR));
        assertFalse(text(card).contains("Builds relationships"));
        close();
        editor.press(KeyCode.CONTROL, KeyCode.Z);
        until("undone", () -> first.equals(text(card)));
    }

    /** The menu of a right click in the text itself, with what text fields have everywhere. */
    private void askByMenu() {
        Node field = editor.focused();
        editor.robot().interact(() -> {
            Bounds at = field.localToScreen(field.getLayoutBounds());
            Event.fireEvent(field, new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 9, 9, at.getMinX() + 9, at.getMinY() + 9,
                    false, null));
        });
        ContextMenu menu = Window.getWindows().stream().filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast).findFirst().orElseThrow();
        assertEquals(List.of("Undo", "Redo", "Cut", "Copy", "Paste", "Delete", "Select all", "Who wrote this…"),
                menu.getItems().stream().map(MenuItem::getText).filter(Objects::nonNull).toList());
        editor.robot().interact(() -> {
            menu.hide();
            menu.getItems().getLast().fire();
        });
    }

    @Test
    void theOverviewComparesWithAnEarlierCommit() throws IOException {
        Path cards = SampleFolder.copyTo(temp.resolve("cards"));
        try (SiteRepo site = SiteRepo.with(Files.createDirectory(temp.resolve("site")), cards)) {
            Files.delete(site.root.resolve("_cards/" + NAME));
            site.commit("Delete one");
        }
        editor.open(temp.resolve("site/_cards"));
        editor.robot().interact(() -> editor.window.run("Overview in numbers"));
        until("commits are offered", () -> node("#past-choice") != null && ((ComboBox<?>) node("#past-choice")).getItems().size() == 5);
        assertEquals(List.of("Do not compare", "A quarter ago", "A year ago"), items("#past-choice").subList(0, 3));
        assertTrue(items("#past-choice").get(4).endsWith(": Cards of the year"), () -> items("#past-choice").toString());
        editor.robot().interact(() -> node("#past-choice").requestFocus());
        while (((ComboBox<?>) node("#past-choice")).getSelectionModel().getSelectedIndex() < 4) {
            editor.press(KeyCode.DOWN);
        }
        until("it is counted", () -> numbers().contains("Cards: then 5, now 4, difference −1"));
        assertTrue(((Label) node("#past-note")).getText().contains(": Cards of the year. Both are counted"));
        BarChart<?, ?> chart = (BarChart<?, ?>) node("#past-chart");
        assertEquals(List.of("Then", "Now"), chart.getData().stream().map(XYChart.Series::getName).toList());
        assertEquals("Cards\n5 →\n4", chart.getData().getFirst().getData().getFirst().getXValue());
        CardId card = new CardId(Path.of("0501-Personal-Customer-Service-Mid.md"));
        editor.robot().interact(() -> bench.apply(new Change("Delete", Instant.now(), List.of(new CardChange(card,
                Optional.of(workspace().document(card).source()), Optional.empty()))), ""));
        until("it follows", () -> numbers().contains("Cards: then 5, now 3, difference −2"));
        assertEquals(Optional.of(3), bench.findings().compared().map(numbers -> numbers.now().cards()));
        editor.robot().interact(() -> ((ComboBox<?>) node("#past-choice")).getSelectionModel().select(0));
        assertFalse(node("#past-table").getParent().isVisible());
        assertEquals(Optional.empty(), bench.findings().compared());
    }

    private static List<String> numbers() {
        return ((TableView<?>) node("#past-table")).getItems().stream().map(row -> ((NumbersOverTime.Row) row).spoken()).toList();
    }

    private org.cardwright.document.CardDocument open(CardId card) {
        editor.robot().interact(() -> bench.openCard(card, new CardSpot.Anywhere()));
        return workspace().document(card);
    }

    private void versions(CardId card) {
        editor.robot().interact(() -> editor.menu(2, 0).getParentMenu().getItems().stream()
                .filter(item -> "_Versions…".equals(item.getText())).findFirst().orElseThrow().fire());
        until("all is read", () -> node("#versions-stop") != null && !node("#versions-stop").isVisible() && !rows().isEmpty());
    }

    private List<String> rows() {
        return ((ListView<?>) node("#versions")).getItems().stream().map(PastVersion.class::cast)
                .map(version -> version.subject().orElse(version.who()) + " | " + version.words()).toList();
    }

    private List<String> changes() {
        return ((ListView<?>) node(".diff-list")).getItems().stream().map(row -> ((DiffRow) row).text()).toList();
    }

    private List<String> items(String box) {
        return ((ComboBox<?>) node(box)).getItems().stream().map(Object::toString).toList();
    }

    private void choose(String query, String words) {
        ComboBox<?> box = (ComboBox<?>) node(query);
        editor.robot().interact(() -> box.getSelectionModel().select(items(query).indexOf(words)));
    }

    private void down(int row) {
        editor.robot().interact(() -> ((ListView<?>) node("#versions")).getSelectionModel().clearAndSelect(row));
    }

    private void fire(String button) {
        editor.robot().interact(() -> node(button).requestFocus());
        editor.press(KeyCode.SPACE);
    }

    private void close() {
        editor.press(KeyCode.ESCAPE);
        until("the dialog is closed", () -> node("#versions") == null);
    }

    private static Node node(String query) {
        return Window.getWindows().stream().filter(window -> window.getScene() != null)
                .map(window -> window.getScene().getRoot().lookup(query)).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private String text(CardId card) {
        return workspace().document(card).text();
    }

    private Workspace workspace() {
        return bench.workspaceProperty().get().orElseThrow();
    }
}

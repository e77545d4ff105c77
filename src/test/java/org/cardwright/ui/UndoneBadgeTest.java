package org.cardwright.ui;

import static org.cardwright.ui.EditorWindow.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.cardwright.check.ProblemRow;
import org.cardwright.document.Edit;
import org.cardwright.document.EditRefusedException;
import org.cardwright.edit.CardId;
import org.cardwright.edit.CardSpot;
import org.cardwright.model.CardField;
import org.cardwright.model.CourseText;
import org.cardwright.model.ItemKind;
import org.cardwright.source.Excerpt;
import org.cardwright.ui.common.Feature;
import org.cardwright.ui.common.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What a form says at the field that the site's next run would undo, and what a person does about it. */
@ExtendWith(ApplicationExtension.class)
class UndoneBadgeTest {

    private static final CardId CARD = new CardId(Path.of("0501-Primary-Financial-Stewardship-Entry.md"));

    private EditorWindow editor;
    private Workbench bench;
    private Path site;

    @Start
    void start(Stage stage) throws IOException {
        Path temp = Files.createTempDirectory("cardwright-test");
        site = temp.resolve("site");
        Excerpt.site(site);
        editor = new EditorWindow(stage, temp.resolve("data"), Optional.of(Stream.concat(Composition.features().stream(),
                Stream.<Feature>of(given -> bench = given)).toList()));
    }

    private List<MenuButton> badges() {
        return editor.robot().lookup(".undone-badge").queryAllAs(MenuButton.class).stream().toList();
    }

    private void replaceDescription(TextArea area, String text) {
        editor.robot().interact(() -> {
            area.requestFocus();
            area.selectAll();
        });
        editor.type(text);
    }

    private void way(String words) {
        editor.robot().interact(() -> badges().getFirst().requestFocus());
        editor.press(KeyCode.SPACE);
        until("the ways out are shown", () -> badges().getFirst().isShowing());
        for (int i = 0; i < 6 && !onWay(words); i++) {
            editor.press(KeyCode.DOWN);
        }
        assertTrue(onWay(words), () -> "not reached by the keyboard: " + words);
        editor.press(KeyCode.ENTER);
    }

    private boolean onWay(String words) {
        return editor.robot().lookup((Node node) -> node.getStyleClass().contains("menu-item") && node.isFocused()
                && node.lookup(".label") instanceof Label label && words.equals(label.getText())).tryQuery().isPresent();
    }

    @Test
    void anEditTellsItsReasonAtTheFieldAndTheWayOutAndGoesWithTheEdit() throws IOException {
        String json = Files.readString(site.resolve("assets/CPTT/cards.json"));
        editor.open(site.resolve("_cards"));
        editor.robot().interact(() -> bench.openCard(CARD, new CardSpot.Field(CardField.DESCRIPTION)));
        until("the card is open", () -> editor.find("#field-competency_description", TextArea.class) != null);
        TextArea area = editor.find("#field-competency_description", TextArea.class);
        String before = area.getText();
        assertEquals(List.of(), badges());
        replaceDescription(area, "Knows money.");
        until("the field says so", () -> badges().size() == 1);
        MenuButton badge = badges().getFirst();
        assertEquals("The site's sources say: " + before, badge.getText());
        assertEquals("The site's next run will undo this.\nThe site's sources say: " + before, badge.getAccessibleHelp());
        assertTrue(badge.isFocusTraversable() && area.isFocused());
        Shots.take("badge-field", editor.stage.getScene());
        // As long as nobody said what the cards are made from, that is asked first.
        way("Copy to the sources…");
        until("it is asked", () -> editor.find("#sources-compare", Button.class) != null);
        editor.click("#sources-compare");
        until("just that difference is listed", () -> editor.find("#sources-list", ListView.class) != null
                && editor.find("#sources-list", ListView.class).getItems().size() == 2);
        editor.press(KeyCode.CONTROL, KeyCode.W);
        until("the card is in front", () -> badges().size() == 1);
        way("Copy to the sources…");
        until("the preview is there", () -> editor.robot().lookup("#sources-apply").tryQuery().isPresent()
                && !editor.robot().lookup("#sources-apply").queryButton().isDisabled());
        editor.robot().targetWindow(editor.robot().lookup("#sources-apply").queryButton().getScene().getWindow());
        Shots.take("badge-copy", editor.robot().lookup("#sources-apply").queryButton().getScene());
        editor.robot().interact(() -> editor.robot().lookup("#sources-apply").queryButton().fire());
        until("it is gone", () -> badges().isEmpty());
        editor.robot().targetWindow(editor.stage);
        assertTrue(Files.readString(site.resolve("assets/CPTT/cards.json")).contains("Knows money."));
        editor.press(KeyCode.CONTROL, KeyCode.Z);
        until("the sources are back, so it is said again", () -> badges().size() == 1);
        assertEquals(json, Files.readString(site.resolve("assets/CPTT/cards.json")));
        editor.press(KeyCode.CONTROL, KeyCode.Z);
        until("the text is back, so it is gone", () -> badges().isEmpty());
        assertEquals(before, area.getText());
        replaceDescription(area, "Other.");
        until("it is said of this edit", () -> badges().size() == 1);
        way("Leave it");
        until("it is left", () -> badges().isEmpty());
        assertEquals("Other.", area.getText());
        assertTrue(area.isFocused());
        assertEquals("The site's next run will undo this: Description", editor.find("#card-undoes", Label.class).getText());
        editsOfAllKinds();
        problemsOfTheTables();
        assertEquals(List.of(), editor.dialogs.said);
    }

    private void edit(Edit edit) {
        editor.robot().interact(() -> {
            try {
                bench.workspaceProperty().get().orElseThrow().apply("Edit", CARD, edit, Optional.empty());
            } catch (EditRefusedException e) {
                throw new AssertionError(e);
            }
        });
    }

    /** Each part of the form says it of its own. */
    private void editsOfAllKinds() {
        edit(new Edit.SetField("competency_group", "General"));
        edit(new Edit.SetField("permalink", "/own/"));
        edit(new Edit.SetItem(ItemKind.BEHAVIOR, 1, 0, "Other words"));
        edit(new Edit.RemoveItem(ItemKind.DEFINITION, 1, 0));
        edit(new Edit.AddLevel(5));
        edit(new Edit.AddCourse(0, new CourseText("Brand new", "DAU", "https://example.gov/new")));
        edit(new Edit.RemoveCourse(1));
        until("all of them are told", () -> badges().size() >= 7);
        for (double width : new double[] {1000, 1280}) {
            for (CardSpot spot : List.of(new CardSpot.Field(CardField.SERIES), new CardSpot.Item(ItemKind.BEHAVIOR, 1, 0),
                    new CardSpot.CourseLine(0))) {
                editor.robot().interact(() -> {
                    editor.stage.setWidth(width);
                    editor.stage.setHeight(width == 1000 ? 700 : 800);
                    bench.openCard(CARD, spot);
                });
                WaitForAsyncUtils.waitForFxEvents();
                Shots.take("badges-" + (int) width + "-" + spot.getClass().getSimpleName(), editor.stage.getScene());
            }
        }
    }

    private void problemsOfTheTables() {
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
        until("the problems are listed", () -> problem().isPresent());
        ListView<ProblemRow> list = problems();
        ProblemRow.Problem problem = problem().orElseThrow();
        assertEquals("assets/CPTT/courses.csv: No card has the competency \"Accounting Analysis\", so nobody gets the course for "
                + "it. Correct the name, or remove it.", problem.finding().message());
        assertEquals(2, problem.finding().position().line());
        editor.robot().interact(() -> {
            list.requestFocus();
            list.getSelectionModel().clearAndSelect(list.getItems().indexOf(problem));
        });
        Shots.take("badge-problems", editor.stage.getScene());
        editor.press(KeyCode.ENTER);
        until("the tab shows the remarks", () -> editor.find("#sources-site", TextField.class) != null
                && editor.robot().lookup("#sources-problems .label").queryAll().size() > 4);
        Shots.take("badge-remarks", editor.stage.getScene());
    }

    @SuppressWarnings("unchecked")
    private ListView<ProblemRow> problems() {
        return editor.find("#problems-list", ListView.class);
    }

    private Optional<ProblemRow.Problem> problem() {
        return Optional.ofNullable(problems()).stream().flatMap(list -> list.getItems().stream())
                .filter(ProblemRow.Problem.class::isInstance).map(ProblemRow.Problem.class::cast)
                .filter(row -> row.finding().rule().equals("source-competency-unknown")).findFirst();
    }
}

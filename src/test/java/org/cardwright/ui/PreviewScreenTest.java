package org.cardwright.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.cardwright.export.ExportMemory;
import org.cardwright.ui.common.SampleFolder;
import org.cardwright.ui.preview.PagePeek;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The selected card as the site shows it, in its list or on its own page. */
@ExtendWith(ApplicationExtension.class)
class PreviewScreenTest {
    private static final String FILTERS = "Personal-Customer-Service GS-7-9 series-0501";
    private static final String BUTTON = "VIEW APPLICABLE TRAINING COURSES";

    private EditorWindow editor;
    private Path site;
    private Path data;

    @Start
    void start(Stage stage) throws IOException {
        Path temp = Files.createTempDirectory("cardwright-test");
        site = temp.resolve("site");
        data = temp.resolve("data");
        SampleFolder.copyTo(site.resolve("_cards"));
        Files.writeString(site.resolve("_config.yml"), "collections:\n  cards:\n    output: true\n");
        start(stage, data);
    }

    /** Wide enough for the pane beside the form. */
    private void start(Stage stage, Path data) {
        editor = new EditorWindow(stage, data);
        stage.setWidth(1200);
    }

    private void courses(int count) throws IOException {
        Path file = Files.createDirectories(site.resolve("assets/CPTT")).resolve("courses.json");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "[" : ",").append("{\"course_title\": \"Course ").append(i)
                    .append("\", \"link\": \"\", \"filters\": [\"").append(FILTERS).append("\"]}");
        }
        Files.writeString(file, text.append("]"));
    }

    private void openFirst(Path folder) {
        editor.open(folder);
        editor.robot().interact(() -> editor.window.openFirstCard());
        EditorWindow.until("the page is shown", () -> !page().isEmpty());
    }

    /** What the page says; empty before it is there. */
    private String page() {
        return Optional.ofNullable(editor.find("#preview-text", ScrollPane.class)).filter(Node::isVisible)
                .map(PagePeek::words).orElse("");
    }

    private void says(String words) {
        EditorWindow.until(words, () -> page().contains(words));
    }

    private boolean ownPage() {
        return editor.find("#preview-own", ToggleButton.class).isSelected();
    }

    private String listing() {
        Label label = editor.find("#preview-listing", Label.class);
        return label.isVisible() ? label.getText() : "";
    }

    @Test
    void theMouseTurnsFromTheListToTheOwnPageAndBack() throws IOException {
        courses(3);
        openFirst(site.resolve("_cards"));
        says("GS LEVEL: GS 7-9\nTYPE: Personal\nJOB SERIES: 0501\nCOMPETENCY: Customer Service\nDESCRIPTION: Works with");
        says(BUTTON + " (3)");

        editor.click("#preview-own");
        says("0501 Financial Administration and Program Support Entry Customer Service\n"
                + "0501 Financial Administration and Program Support");
        assertFalse(page().contains("DESCRIPTION") || page().contains(BUTTON));

        editor.click("#preview-own");
        assertTrue(ownPage(), "one of the two is always shown");
        editor.click("#preview-list");
        says("JOB SERIES: 0501");
    }

    @Test
    void theKeyboardTurnsToTheOwnPageWhichIsRememberedAtTheNextStart() {
        openFirst(site.resolve("_cards"));
        editor.robot().interact(() -> editor.find("#preview-list", Node.class).requestFocus());
        editor.press(KeyCode.RIGHT);
        editor.press(KeyCode.SPACE);
        says("Support Entry Customer Service");
        assertTrue(ownPage());
        assertEquals(Set.of("As the site's list shows the card", "As the card's own page on the site"),
                Set.of(editor.find("#preview-list", Node.class).getAccessibleText(),
                        editor.find("#preview-own", Node.class).getAccessibleText()));

        editor.press(KeyCode.CONTROL, KeyCode.Q);
        EditorWindow.until("closed", () -> !editor.stage.isShowing());
        editor.robot().interact(() -> start(new Stage(), data));
        openFirst(site.resolve("_cards"));
        assertTrue(ownPage());
        says("Support Entry Customer Service");
    }

    @Test
    void theNumberOfCoursesFollowsTheFiltersAndTheSitesFile() throws IOException {
        courses(2);
        openFirst(site.resolve("_cards"));
        says(BUTTON + " (2)");
        editor.robot().interact(() -> editor.find("#field-filters", TextInputControl.class).setText("Other GS-7-9 series-0501"));
        says(BUTTON + " (0)");
        courses(5);
        editor.robot().interact(() -> editor.find("#field-filters", TextInputControl.class).setText(FILTERS));
        says(BUTTON + " (5)");
    }

    @Test
    void theSiteIsTheOneThatTheCardsWereExportedToLast() throws IOException {
        courses(4);
        Path cards = SampleFolder.copyTo(site.resolveSibling("own"));
        openFirst(cards);
        says(BUTTON);
        assertFalse(page().contains(BUTTON + " ("));

        new ExportMemory(Optional.of(data)).remember(cards, site, Optional.empty());
        editor.robot().interact(() -> editor.find("#field-permalink", TextInputControl.class).setText("/cards/other"));
        says(BUTTON + " (4)");
    }

    @Test
    void aCardThatTheSiteDoesNotListIsSaidToBeWhileItIsEdited() {
        openFirst(site.resolve("_cards"));
        assertEquals("", listing());
        editor.robot().interact(() -> editor.find("#field-level", TextInputControl.class).setText("GS 7-9"));
        EditorWindow.until("said", () -> listing().equals("The site doesn't list this card where people look for it: "
                + "its GS level is \"GS 7-9\", and the site has only 7-9, 10-13, and 14-15."));
        says("GS LEVEL: GS GS 7-9");
        editor.press(KeyCode.CONTROL, KeyCode.Z);
        EditorWindow.until("listed again", () -> listing().isEmpty());
    }
}

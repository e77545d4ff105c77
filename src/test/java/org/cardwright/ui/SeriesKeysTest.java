package org.cardwright.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.cardwright.ui.common.SampleFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A series is made and called something else without a mouse. */
@ExtendWith(ApplicationExtension.class)
class SeriesKeysTest {
    private EditorWindow editor;
    private Path temp;
    private Path cards;

    @Start
    void start(Stage stage) throws IOException {
        temp = Files.createTempDirectory("cardwright-test");
        cards = SampleFolder.copyTo(temp.resolve("cards"));
        editor = new EditorWindow(stage, temp.resolve("data"));
    }

    @BeforeEach
    void openFolder() {
        editor.open(cards);
    }

    /** F10 goes to the menu bar, the arrow keys from there on. */
    private void fromTheMenuOfCards(String label, String field) {
        MenuBar bar = editor.find(".menu-bar", MenuBar.class);
        Menu menu = bar.getMenus().stream().filter(found -> found.getText().equals("_Cards")).findFirst().orElseThrow();
        List<String> items = menu.getItems().stream()
                .filter(item -> !(item instanceof SeparatorMenuItem) && !item.isDisable()).map(MenuItem::getText).toList();
        editor.robot().targetWindow(editor.stage);
        editor.press(KeyCode.F10);
        for (int i = 0; i < bar.getMenus().indexOf(menu); i++) {
            editor.press(KeyCode.RIGHT);
        }
        for (int i = 0; i <= items.indexOf(label); i++) {
            editor.press(KeyCode.DOWN);
        }
        editor.press(KeyCode.ENTER);
        EditorWindow.until("the dialog is open", () -> editor.robot().lookup(field).tryQuery().isPresent());
        // The robot writes into the window that it was told of.
        editor.robot().targetWindow(editor.robot().lookup(field).query().getScene().getWindow());
    }

    private void tabTo(String field) {
        for (int i = 0; i < 20 && !field.equals(focus()); i++) {
            editor.press(KeyCode.TAB);
        }
        assertEquals(field, focus());
    }

    /** The control of the dialog that has the focus. */
    private String focus() {
        return Window.getWindows().stream().filter(window -> window != editor.stage && window instanceof Stage)
                .map(window -> window.getScene().getFocusOwner()).filter(Objects::nonNull)
                .map(owner -> String.valueOf(owner.getId())).findFirst().orElse("");
    }

    private String message() {
        return editor.find(".status-message", Label.class).getText();
    }

    @Test
    void aSeriesIsMadeWithKeysAloneAndTakenBack() {
        fromTheMenuOfCards("New _series…", "#series-number");
        tabTo("series-number");
        editor.type("0343");
        tabTo("series-title");
        editor.type("Analysis");
        editor.press(KeyCode.ENTER);
        assertEquals("Created series 0343 Analysis with 2 cards. The next save writes them.", message());
        assertTrue(editor.status().startsWith("7 cards · 2 modified"), editor.status());
        editor.press(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(editor.status().startsWith("5 cards · 0 modified"), editor.status());
    }

    private String button() {
        Button button = editor.robot().lookup("#step-apply").query();
        return button.getText() + (button.isDisabled() ? ", disabled" : "");
    }

    private String files() {
        return editor.robot().lookup("#step-totals").<Label>query().getText();
    }

    @Test
    void cardsAreLeftOutOneByOneWithKeysAndStayLeftOutUnderAnotherNumber() {
        fromTheMenuOfCards("New _series…", "#series-number");
        tabTo("series-number");
        editor.type("0343");
        tabTo("series-title");
        editor.type("Analysis");
        tabTo("step-list");
        assertEquals(List.of("2 of 2 cards selected · 2 new problems afterward", "Create the series with 2 cards"), List.of(files(), button()));
        editor.press(KeyCode.SPACE);
        // Which problems are new is told as soon as it is known.
        assertEquals(List.of("1 of 2 cards selected", "Create the series with 1 card"),
                List.of(files().split(" · ")[0], button()));
        editor.press(KeyCode.DOWN);
        editor.press(KeyCode.SPACE);
        assertEquals(List.of("0 of 2 cards selected", "Create the series, disabled"),
                List.of(files(), button()));
        editor.press(KeyCode.SPACE);
        tabTo("series-number");
        editor.press(KeyCode.END);
        editor.press(KeyCode.BACK_SPACE);
        editor.type("4");
        // Which problems are new is told as soon as it is known.
        assertEquals(List.of("1 of 2 cards selected", "Create the series with 1 card"),
                List.of(files().split(" · ")[0], button()));
        Shots.take("series-left-out", editor.robot().lookup("#step-list").query().getScene());
        editor.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals("Created series 0344 Analysis with 1 card. The next save writes it.", message());
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        EditorWindow.until("saved", () -> editor.status().contains(" 0 modified"));
        assertEquals(List.of("0344-Personal-Customer-Service-Mid.md"), made("0344"));
        editor.press(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(editor.status().startsWith("5 cards · "), editor.status());
    }

    private List<String> made(String number) {
        return Stream.of(Objects.requireNonNull(cards.toFile().list())).filter(name -> name.startsWith(number)).toList();
    }

    @Test
    void allCardsAreLeftOutOrTakenWithOneClickAndWhatWasLeftOutIsKept() {
        fromTheMenuOfCards("New _series…", "#series-number");
        editor.robot().clickOn("#series-number").write("0343").clickOn("#series-title").write("Analysis");
        editor.robot().clickOn("#step-all");
        assertEquals("Create the series, disabled", button());
        editor.robot().clickOn(editor.robot().lookup("#step-list .check-box").<Node>query());
        assertEquals("Create the series with 1 card", button());
        editor.robot().clickOn("#step-all");
        assertEquals("Create the series with 2 cards", button());
        editor.robot().clickOn(editor.robot().lookup("#step-list .check-box").<Node>query());
        editor.press(KeyCode.ESCAPE);
        EditorWindow.until("closed", () -> editor.robot().lookup("#series-number").tryQuery().isEmpty());
        editor.robot().interact(() -> editor.window.run("New series"));
        EditorWindow.until("open again", () -> editor.robot().lookup("#series-number").tryQuery().isPresent());
        // Which problems are new is told as soon as it is known.
        assertEquals(List.of("1 of 2 cards selected", "Create the series with 1 card"),
                List.of(files().split(" · ")[0], button()));
    }

    @Test
    void aSeriesTitleIsChangedWithKeysAloneAndTakenBack() {
        editor.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        editor.press(KeyCode.HOME);
        fromTheMenuOfCards("Series _title…", "#title-title");
        tabTo("title-title");
        editor.press(KeyCode.CONTROL, KeyCode.A);
        editor.type("Finance");
        editor.press(KeyCode.ENTER);
        assertEquals("Changed the series title on 2 cards.", message());
        editor.press(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(editor.status().contains("0 modified"), editor.status());
    }
}

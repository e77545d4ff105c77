package org.cardwright.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.cardwright.edit.CardId;
import org.cardwright.edit.CardSpot;
import org.cardwright.export.PracticeFolder;
import org.cardwright.ui.common.Feature;
import org.cardwright.ui.common.Nodes;
import org.cardwright.ui.common.SampleFolder;
import org.cardwright.ui.common.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Each tour from its beginning to its end, while the cards of the person stay as they are. */
@ExtendWith(ApplicationExtension.class)
class TourTest {
    private static final String CARD = "0501-Personal-Customer-Service-Entry.md";

    private EditorWindow editor;
    private Path cards;
    private Workbench bench;

    @Start
    void start(Stage stage) throws IOException {
        Path temp = Files.createTempDirectory("cardwright-test");
        cards = SampleFolder.copyTo(temp.resolve("cards"));
        List<Feature> features = new ArrayList<>(Composition.features());
        features.add(given -> bench = given);
        editor = new EditorWindow(stage, temp.resolve("data"), Optional.of(features));
    }

    private Menu showMe() {
        return editor.find(".menu-bar", MenuBar.class).getMenus().getLast().getItems().stream()
                .filter(item -> "showMe".equals(item.getId())).map(Menu.class::cast).findFirst().orElseThrow();
    }

    private static Stream<Window> windows() {
        return Window.getWindows().stream().filter(window -> window instanceof Stage && window.isShowing());
    }

    private static <T extends Node> Optional<T> find(String query, Class<T> type) {
        return windows().map(window -> window.getScene().lookup(query)).filter(type::isInstance).map(type::cast)
                .filter(Nodes::visible).findFirst();
    }

    private static String text(String query) {
        return find(query, Label.class).map(Label::getText).orElse("");
    }

    private void begin(int tour) {
        editor.robot().interact(() -> showMe().getItems().get(tour).fire());
        EditorWindow.until("the tour has begun", () -> find("#tour-next", Button.class).isPresent());
    }

    private void fire(String query) {
        editor.robot().interact(() -> find(query, Button.class).orElseThrow().fire());
    }

    /** Has each step shown, and goes on where there is only something to look at; tells the titles. */
    private List<String> play() {
        List<String> titles = new ArrayList<>();
        while (find("#tour-next", Button.class).isPresent()) {
            String before = text("#tour-title");
            titles.add(before);
            fire(find("#tour-show", Button.class).isPresent() ? "#tour-show" : "#tour-next");
            EditorWindow.until("the next step comes after " + before, () -> !text("#tour-title").isEmpty() && !text("#tour-title").equals(before));
        }
        titles.add(text("#tour-title"));
        return titles;
    }

    private void end() {
        fire("#tour-end");
        EditorWindow.until("only the window of before is there", () -> windows().count() == 1);
    }

    @Test
    void eachTourGoesToItsEndAndThePersonsUnsavedWorkStays() throws IOException {
        editor.open(cards);
        List<PracticeFolder> practices = new ArrayList<>();
        CardId card = new CardId(Path.of(CARD));
        editor.robot().interact(() -> {
            bench.openCard(card, new CardSpot.Anywhere());
            editor.find("#field-competency_description", TextInputControl.class).insertText(0, "Mine. ");
        });
        EditorWindow.until("unsaved", () -> editor.status().contains("1 modified"));
        List<MenuItem> tours = showMe().getItems();
        assertEquals(5, tours.size());
        for (int tour = 0; tour < tours.size(); tour++) {
            begin(tour);
            windows().map(Window::getUserData).filter(PracticeFolder.class::isInstance).map(PracticeFolder.class::cast).forEach(practices::add);
            List<String> titles = play();
            String name = tours.get(tour).getText();
            assertEquals(name + " · 1 of " + titles.size(), titles.getFirst());
            assertEquals(name + " · " + titles.size() + " of " + titles.size(), titles.getLast());
            end();
        }
        EditorWindow.until("nothing is left of the practice", () -> practices.size() == tours.size() && practices.stream().allMatch(PracticeFolder::gone));
        assertTrue(editor.status().contains("1 modified"), editor.status());
        assertTrue(bench.documents().get(card).text().contains("competency_description: Mine. "));
        assertEquals(Optional.of(card), bench.frontCardProperty().get());
        assertEquals(SampleFolder.read(Path.of("sample-cards", CARD)), SampleFolder.read(cards.resolve(CARD)));
    }

    @Test
    void aPersonDoesTheStepsByTheKeysAndTheTourGoesOn() {
        editor.robot().interact(editor.window::show);
        editor.robot().interact(() -> editor.find("#welcome-tours .hyperlink", Hyperlink.class).fire());
        EditorWindow.until("the tour has begun", () -> find("#tour-next", Button.class).isPresent());
        assertEquals("Edit and save a card · 1 of 6", text("#tour-title"));
        Stage practice = windows().filter(window -> window != editor.stage).map(Stage.class::cast).findFirst().orElseThrow();
        assertEquals("Show me: Edit and save a card (practice copy)", practice.getTitle());
        // Left out with the key of its button, and then shown after all.
        press(practice, KeyCode.ALT, KeyCode.I);
        step("2 of 6");
        TextInputControl field = find("#field-competency_description", TextInputControl.class).orElseThrow();
        editor.robot().interact(() -> field.insertText(0, "x"));
        step("3 of 6");
        press(practice, KeyCode.ALT, KeyCode.N);
        step("4 of 6");
        press(practice, KeyCode.CONTROL, KeyCode.S);
        step("5 of 6");
        press(practice, KeyCode.ALT, KeyCode.D);
        EditorWindow.until("it is closed", () -> windows().count() == 1);
        assertEquals(Optional.empty(), bench.workspaceProperty().get());
    }

    private void press(Stage stage, KeyCode... keys) {
        editor.robot().interact(stage::requestFocus);
        EditorWindow.until("the tour has the focus", stage::isFocused);
        editor.press(keys);
    }

    private static void step(String number) {
        EditorWindow.until("step " + number + ", not " + text("#tour-title"), () -> text("#tour-title").endsWith(number));
    }
}

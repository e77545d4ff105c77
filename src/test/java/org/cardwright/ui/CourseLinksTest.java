package org.cardwright.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.cardwright.course.CatalogCourse;
import org.cardwright.course.link.LinkSettings;
import org.cardwright.ui.common.SampleFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Link checks as a person makes them, against a server on this machine. */
@ExtendWith(ApplicationExtension.class)
class CourseLinksTest {
    private final CountDownLatch slow = new CountDownLatch(1);
    private EditorWindow editor;
    private HttpServer server;
    private Path cards;

    @Start
    void start(Stage stage) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::answer);
        server.start();
        Path temp = Files.createTempDirectory("cardwright-test");
        cards = temp.resolve("cards");
        SampleFolder.write(cards.resolve("0501-a.md"), SampleFolder.card("501", "Series", "Entry", "Primary", "Budget")
                .replace("level: \"7-9\"\n", "relevant_courses: \n" + line("Fine", "fine") + line("Moved", "moved")
                        + line("Gone", "gone") + line("Slow", "slow")));
        new LinkSettings(true).save(Optional.of(temp.resolve("data")));
        editor = new EditorWindow(stage, temp.resolve("data"));
    }

    private String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + path;
    }

    private String line(String title, String path) {
        return "- <a href=\"%s\">%s</a>, GSU\n".formatted(url(path), title);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (path.equals("/slow")) {
                slow.await();
            }
            if (path.equals("/moved")) {
                exchange.getResponseHeaders().set("Location", url("new/place"));
            }
            exchange.sendResponseHeaders(path.equals("/moved") ? 301 : path.equals("/gone") ? 404 : 200, -1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @AfterEach
    void stop() {
        slow.countDown();
        server.stop(0);
    }

    @BeforeEach
    void openCourses() {
        editor.open(cards);
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        EditorWindow.until("courses are listed", () -> states().size() == 4);
        editor.robot().interact(() -> editor.find("#course-filters", ToggleButton.class).fire());
    }

    /** The titles of the table with the link state that a person sees. */
    private Map<String, String> states() {
        TableView<?> table = editor.find(".course-table", TableView.class);
        Map<String, String> states = new TreeMap<>();
        if (table != null) {
            var column = table.getColumns().getLast();
            for (int row = 0; row < table.getItems().size(); row++) {
                states.put(((CatalogCourse) table.getItems().get(row)).title(),
                        String.valueOf(column.getCellObservableValue(row).getValue()));
            }
        }
        return states;
    }

    private String button() {
        return editor.find("#check-links", SplitMenuButton.class).getText();
    }

    private List<String> facets() {
        return editor.find(".facets", ListView.class).lookupAll(".list-cell").stream().map(cell -> (ListCell<?>) cell)
                .map(cell -> String.valueOf(cell.getAccessibleText())).filter(text -> text.startsWith("Link state: "))
                .sorted().toList();
    }

    @Test
    void linksAreCheckedAndThoseThatMovedAreUpdatedOnTheCards() {
        slow.countDown();
        editor.click("#check-links");
        EditorWindow.until("the check is over", () -> !states().containsValue("UNCHECKED")
                && button().equals("Check links"));
        assertEquals(Map.of("Fine", "OK", "Gone", "DEAD", "Moved", "MOVED", "Slow", "OK"), states());
        EditorWindow.until("the facet follows", () -> facets().equals(List.of("Link state: Dead, 1 course",
                "Link state: Moved, 1 course", "Link state: OK, 2 courses")));
        editor.robot().interact(editor.window::openFirstCard);
        EditorWindow.until("the card shows what is known of its links", () -> editor.stage.getScene().getRoot()
                .lookupAll(".course-state").stream().map(state -> ((Labeled) state).getText()).toList()
                .equals(List.of("OK", "Moved", "Dead", "OK")));
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        editor.robot().interact(() -> editor.find("#check-links", SplitMenuButton.class).getItems().getFirst().fire());
        EditorWindow.until("the preview is there", () -> editor.find("#step-apply", Button.class) != null
                && editor.find("#step-apply", Button.class).getText().equals("Update 1 link on 1 card")
                && !editor.find("#step-apply", Button.class).isDisabled());
        editor.click("#step-apply");
        EditorWindow.until("the step is done", () -> editor.status().contains("1 modified"));
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        EditorWindow.until("the card is saved", () -> editor.status().contains("0 modified"));
        assertTrue(SampleFolder.read(cards.resolve("0501-a.md")).contains(line("Moved", "new/place")));
    }

    @Test
    void aCheckThatIsCanceledKeepsWhatItFoundOut() {
        editor.click("#check-links");
        EditorWindow.until("all but the slow one answered", () -> states().equals(Map.of("Fine", "OK", "Gone", "DEAD",
                "Moved", "MOVED", "Slow", "UNCHECKED")));
        assertEquals("Cancel the check", button());
        editor.click("#check-links");
        EditorWindow.until("the check ended", () -> button().equals("Check links"));
        assertEquals("UNCHECKED", states().get("Slow"));
        assertEquals("DEAD", states().get("Gone"));
    }
}

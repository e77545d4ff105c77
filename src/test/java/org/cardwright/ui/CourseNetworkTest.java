package org.cardwright.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import javafx.scene.control.Button;
import javafx.scene.control.MenuBar;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.cardwright.course.link.LinkReason;
import org.cardwright.course.link.LinkResult;
import org.cardwright.course.link.LinkStore;
import org.cardwright.ui.common.SampleFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Links that lead out of this machine: without a network, and with what was found out about them before. */
@ExtendWith(ApplicationExtension.class)
class CourseNetworkTest {
    private final ProxySelector system = ProxySelector.getDefault();
    private EditorWindow editor;
    private Path cards;
    private Path data;

    @Start
    void start(Stage stage) throws IOException {
        Path temp = Files.createTempDirectory("cardwright-test");
        cards = temp.resolve("cards");
        data = temp.resolve("data");
        SampleFolder.write(cards.resolve("0501-a.md"), SampleFolder.card("501", "Series", "Entry", "Primary", "Budget")
                .replace("level: \"7-9\"\n", "relevant_courses: \n" + line("One", "http://one.invalid/a?b=1&c=2#d")
                        + line("Two", "http://two.invalid/") + line("Three", "https://three.invalid/")));
        editor = new EditorWindow(stage, data);
    }

    private static String line(String title, String url) {
        return " - %s, GSU, <a href=\"%s\">%s</a>\n".formatted(title, url, url);
    }

    /** Whatever network there is: everything goes through a proxy that does not answer. */
    @BeforeEach
    void cutTheNetwork() throws IOException {
        InetSocketAddress nobody;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = new InetSocketAddress(InetAddress.getLoopbackAddress(), socket.getLocalPort());
        }
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                return List.of(new Proxy(Proxy.Type.HTTP, nobody));
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException failure) {}
        });
    }

    @AfterEach
    void connectAgain() {
        ProxySelector.setDefault(system);
    }

    private List<String> states() {
        TableView<?> table = editor.find(".course-table", TableView.class);
        return table == null ? List.of() : table.getItems().stream().map(course -> String.valueOf(
                table.getColumns().getLast().getCellObservableValue(table.getItems().indexOf(course)).getValue()))
                .toList();
    }

    private void menu(String text) {
        editor.robot().interact(() -> editor.find(".menu-bar", MenuBar.class).getMenus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> text.equals(Objects.toString(item.getText(), "").replace("_", "")))
                .findFirst().orElseThrow().fire());
    }

    @Test
    void withoutANetworkThatIsSaidAndNoLinkIsCalledDead() {
        editor.open(cards);
        menu("Check links");
        EditorWindow.until("it is said", () -> !editor.dialogs.said.isEmpty());
        assertEquals(List.of("info: This computer seems to be offline | No site could be reached, so no links "
                + "were checked. Connect to the network, then check again."), editor.dialogs.said);
        assertEquals(List.of("UNCHECKED", "UNCHECKED", "UNCHECKED"), states());
        assertEquals("Check links", editor.find("#check-links", SplitMenuButton.class).getText());
    }

    @Test
    void linksBecomeSecureWhereTheSiteIsKnownToAnswerSo() throws IOException {
        new LinkStore(Optional.of(data)).add(List.of(
                new LinkResult("https://one.invalid/a?b=1&c=2#d", LinkReason.ANSWERS, 200, Instant.now(), List.of()),
                new LinkResult("https://two.invalid/", LinkReason.REFUSED, 0, Instant.now(), List.of())));
        String before = SampleFolder.read(cards.resolve("0501-a.md"));
        editor.open(cards);
        menu("http → https where it works…");
        EditorWindow.until("the preview is there", () -> editor.find("#step-apply", Button.class) != null
                && editor.find("#step-apply", Button.class).getText().equals("Change 1 link on 1 card")
                && !editor.find("#step-apply", Button.class).isDisabled());
        editor.click("#step-apply");
        EditorWindow.until("the step is done", () -> editor.status().contains("1 modified"));
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        EditorWindow.until("the card is saved", () -> editor.status().contains("0 modified"));
        assertEquals(before.replace("http://one", "https://one"), SampleFolder.read(cards.resolve("0501-a.md")));
        editor.press(KeyCode.CONTROL, KeyCode.Z);
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        EditorWindow.until("it is undone and saved", () -> SampleFolder.read(cards.resolve("0501-a.md"))
                .equals(before));
    }
}

package org.cardwright.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import com.sun.net.httpserver.HttpServer;
import javafx.scene.Node;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.cardwright.data.ProgramVersion;
import org.cardwright.data.UpdateSettings;
import org.cardwright.ui.common.SampleFolder;
import org.cardwright.ui.support.SupportFeature;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Diagnostics, newer versions and what the program is, by the keys. */
@ExtendWith(ApplicationExtension.class)
class SupportTest {
    private final AtomicInteger asked = new AtomicInteger();
    private EditorWindow editor;
    private Path temp;
    private HttpServer server;

    @Start
    void start(Stage stage) throws IOException {
        temp = Files.createTempDirectory("cardwright-test").toRealPath();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            byte[] body = "99.0\nhttps://example.gov/new\n".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        URI address = URI.create("http://localhost:" + server.getAddress().getPort() + "/v.txt");
        editor = new EditorWindow(stage, temp.resolve("data"), Optional.of(Stream.concat(Composition.features().stream()
                .filter(feature -> !(feature instanceof SupportFeature)), Stream.of(new SupportFeature(() -> Optional.of(address)))).toList()));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private static boolean shown(String query) {
        return Window.getWindows().stream().anyMatch(window -> window.getScene() != null && window.getScene().getRoot().lookup(query) != null);
    }

    private static <T extends Node> T find(String query, Class<T> type) {
        return type.cast(Window.getWindows().stream().map(window -> window.getScene().getRoot().lookup(query))
                .filter(node -> node != null).findFirst().orElseThrow());
    }

    private void command(String label) {
        editor.robot().interact(() -> assertTrue(editor.window.run(label), label));
    }

    @Test
    void theFilesOfTheDiagnosticsAreShownBeforeTheyAreSavedAndSavedAsShown() throws IOException {
        editor.open(SampleFolder.copyTo(temp.resolve("cards")));
        command("Save diagnostics");
        EditorWindow.until("the files are listed", () -> shown("#diagnostics-files") && find("#diagnostics-files", ListView.class).isFocused());
        StringBuilder all = new StringBuilder();
        int files = find("#diagnostics-files", ListView.class).getItems().size();
        for (int i = 0; i < files; i++) {
            all.append(find("#diagnostics-text", TextArea.class).getText());
            editor.press(KeyCode.DOWN);
        }
        assertTrue(all.toString().contains("Cardwright " + ProgramVersion.current()) && all.toString().contains("Cards 5"), all::toString);
        assertEquals(false, all.toString().contains(temp.toString()), all::toString);
        Path zip = temp.resolve("out.zip");
        editor.dialogs.newFile = Optional.of(zip);
        editor.press(KeyCode.CONTROL, KeyCode.ENTER);
        EditorWindow.until("it is saved", () -> Files.exists(zip));
        try (ZipFile saved = new ZipFile(zip.toFile())) {
            assertEquals(List.of("counts.txt", "settings.txt", "versions.txt"),
                    saved.stream().map(ZipEntry::getName).filter(name -> name.endsWith(".txt")).sorted().collect(Collectors.toList()));
        }
    }

    @Test
    void updatesAreAskedForOnlyWhereThatIsAllowed() throws IOException {
        editor.robot().interact(editor.window::show);
        command("Check for updates");
        EditorWindow.until("it is said", () -> !editor.dialogs.said.isEmpty());
        assertEquals(0, asked.get());
        UpdateSettings.allow(Optional.of(temp.resolve("data")), true);
        command("Check for updates");
        EditorWindow.until("it is found", () -> editor.dialogs.said.getLast().contains("99.0"));
        assertEquals(1, asked.get());
    }

    @Test
    void aboutTellsTheVersionAndTheLicensesAndCanBeCopied() {
        editor.robot().interact(editor.window::show);
        command("About Cardwright");
        EditorWindow.until("it is shown", () -> shown("#about-libraries"));
        DialogPane pane = (DialogPane) find("#about-libraries", Node.class).getScene().getRoot();
        assertEquals("Cardwright " + ProgramVersion.current(), pane.getHeaderText());
        assertTrue(find("#about-license", TextArea.class).getText().contains("Apache License"));
        editor.robot().interact(() -> find("#about-libraries", ListView.class).requestFocus());
        editor.press(KeyCode.END);
        EditorWindow.until("the last one", () -> find("#about-license", TextArea.class).getText().contains("Copyright"));
        editor.press(KeyCode.ALT, KeyCode.C);
        EditorWindow.until("copied", () -> find("#about-copied", Label.class).isVisible());
        String[] copied = new String[1];
        editor.robot().interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertTrue(copied[0].startsWith("Cardwright " + ProgramVersion.current() + "\n"), copied[0]);
        editor.press(KeyCode.ESCAPE);
        EditorWindow.until("closed", () -> !shown("#about-libraries"));
    }
}

package org.cardwright.ui;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;

import com.sun.net.httpserver.HttpServer;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.cardwright.course.link.LinkSettings;
import org.cardwright.edit.CardSpot;
import org.cardwright.ui.Gallery.Size;
import org.cardwright.ui.common.SampleFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Pictures of what is done to a card's levels and to links that moved: only where the environment's {@code SHOTS} names a folder. */
@Tag("pictures")
@ExtendWith(ApplicationExtension.class)
@EnabledIfEnvironmentVariable(named = "SHOTS", matches = ".+")
class CardPicturesTest {
    private static final String CARD = "0510-Personal-Customer-Service-Entry.md";

    private Gallery at;
    private HttpServer server;

    @Start
    void start(Stage stage) throws IOException {
        at = new Gallery(stage);
        at.manyCards();
        new LinkSettings(true).save(at.data());
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Location", url("/new" + exchange.getRequestURI().getPath()));
            exchange.sendResponseHeaders(exchange.getRequestURI().getPath().startsWith("/new") ? 200 : 301, -1);
            exchange.close();
        });
        server.start();
    }

    private String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    @AfterEach
    void close() {
        at.close();
        server.stop(0);
    }

    private void open(Size size) {
        at.open(size);
        at.editor.robot().interact(() -> at.bench.openCard(at.card(CARD), new CardSpot.Anywhere()));
    }

    @ParameterizedTest
    @EnumSource
    void levels(Size size) {
        String whole = SampleFolder.read(at.cards.resolve(CARD));
        SampleFolder.write(at.cards.resolve(CARD), whole.substring(0, whole.indexOf("\n<div")));
        open(size);
        at.press("#assign-levels");
        at.planned();
        at.shot("assign");
    }

    @ParameterizedTest
    @EnumSource
    void pageAndFrontMatter(Size size) {
        SampleFolder.write(at.cards.resolve(CARD), SampleFolder.read(at.cards.resolve(CARD))
                .replace("<dd>Streamlines procedures", "<dd>Streamlines steps")
                .replace("<dd>Updates agency website to reflect changes to services</dd>", ""));
        open(size);
        at.press("#compare-body");
        at.waitFor("#drift-all-front");
        at.shot("drift");
        at.press("#drift-all-body");
        at.ready();
        at.shot("drift-body");
        at.press("#step-text");
        at.shot("drift-text");
        at.press("#step-text");
        at.press("#drift-all-front");
        at.ready();
        at.shot("drift-front");
    }

    @ParameterizedTest
    @EnumSource
    void movedLinks(Size size) throws IOException {
        for (Path file : at.files()) {
            SampleFolder.write(file, SampleFolder.read(file).replaceAll("https?://[^\"<> )]+", url("/course")));
        }
        at.open(size);
        at.command("Courses");
        at.waitFor(".course-table");
        at.command("Check links");
        EditorWindow.until("links are checked", () -> {
            TableView<?> table = at.find(".course-table", TableView.class);
            return !at.editor.window.busy()
                    && String.valueOf(table.getColumns().getLast().getCellObservableValue(0).getValue()).equals("MOVED");
        });
        at.shot("links-checked");
        at.command("Update permanently moved links…");
        at.planned();
        at.shot("links-moved");
    }
}

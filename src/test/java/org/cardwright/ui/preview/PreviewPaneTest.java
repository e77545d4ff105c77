package org.cardwright.ui.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.web.WebView;
import javafx.stage.Stage;
import org.cardwright.check.SourceLine;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.DiffLine;
import org.cardwright.model.Finding;
import org.cardwright.model.Severity;
import org.cardwright.text.Position;
import org.cardwright.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.w3c.dom.Document;

/** The pane beside the cards. */
@ExtendWith(ApplicationExtension.class)
class PreviewPaneTest {
    private static final String FILE = "0560-Personal-Customer-Service-Entry.md";

    private final CardDocument saved = read();
    private PreviewPane pane;

    private static CardDocument read() {
        try {
            return CardDocument.read(SourceText.decode(Files.readAllBytes(Path.of("sample-cards", FILE))));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private CardDocument with(String old, String now) {
        return CardDocument.read(saved.source().with(saved.text().replace(old, now)));
    }

    @Start
    void start(Stage stage) {
        pane = new PreviewPane(new PreviewFeature());
        stage.setScene(new Scene(pane.root(), 500, 600));
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    private List<Finding> findings = List.of();

    private void show(FxRobot robot, CardDocument current) {
        robot.interact(() -> pane.show(Optional.of(current), Optional.of(saved), FILE, () -> findings));
    }

    private static void await(java.util.concurrent.Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
    }

    private static boolean says(FxRobot robot, String words) {
        return robot.lookup(node -> node instanceof WebView).tryQueryAs(WebView.class)
                .map(web -> web.getEngine().getDocument()).map(page -> page.getDocumentElement().getTextContent())
                .filter(text -> text.contains(words)).isPresent();
    }

    @Test
    void aChangeShowsOnThePageWithoutLoadingItAgain(FxRobot robot) throws TimeoutException {
        show(robot, saved);
        await(() -> says(robot, "Updates agency website to reflect changes to services"));
        WebView web = robot.lookup(node -> node instanceof WebView).query();
        assertFalse(web.getEngine().isJavaScriptEnabled());
        Document page = web.getEngine().getDocument();
        show(robot, with("Updates agency website", "Updates every page"));

        await(() -> says(robot, "Updates every page to reflect changes to services"));
        assertSame(page, web.getEngine().getDocument());
        show(robot, saved);
        await(() -> says(robot, "Updates agency website to reflect changes to services"));
    }

    @Test
    void theSourceNumbersItsLines(FxRobot robot) {
        robot.interact(() -> ((TabPane) pane.root()).getSelectionModel().select(1));
        show(robot, saved);

        ListView<SourceLine> list = robot.lookup("#source-lines").query();
        assertEquals(saved.text(), String.join("\n", list.getItems().stream().map(SourceLine::text).toList()));
        assertEquals(new SourceLine(5, "series: 560", List.of()), list.getItems().get(4));
    }

    @Test
    void theSourceShowsTheProblemsAtTheirLines(FxRobot robot) {
        Finding finding = new Finding(Severity.WARNING, "competency-description-differs", new Position(5, 1),
                "Other cards say it in other words.", Optional.empty());
        findings = List.of(finding);
        robot.interact(() -> ((TabPane) pane.root()).getSelectionModel().select(1));
        show(robot, saved);
        ListView<SourceLine> list = robot.lookup("#source-lines").query();
        assertEquals(new SourceLine(5, "series: 560", List.of(finding)), list.getItems().get(4));
        assertEquals(1, list.getItems().stream().filter(line -> !line.findings().isEmpty()).count());
    }

    @Test
    void theChangesAreThoseOfTheFile(FxRobot robot) {
        robot.interact(() -> ((TabPane) pane.root()).getSelectionModel().select(2));
        show(robot, with("series: 560\n", "series: 561\n"));

        ListView<DiffLine> list = robot.lookup("#changes-lines").query();
        assertEquals(List.of("-series: [560]", "+series: [561]"), list.getItems().stream()
                .filter(line -> line.kind() == DiffLine.Kind.REMOVED || line.kind() == DiffLine.Kind.ADDED)
                .map(line -> line.pieces().stream().map(piece -> piece.changed() ? "[" + piece.text() + "]"
                        : piece.text()).collect(Collectors.joining())).toList());
        show(robot, saved);
        assertEquals(List.of(), list.getItems());
    }
}

package org.cardwright.ui.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.cardwright.check.SourceLine;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.DiffLine;
import org.cardwright.edit.DiffRow;
import org.cardwright.model.Finding;
import org.cardwright.model.Severity;
import org.cardwright.text.Position;
import org.cardwright.text.SourceText;
import org.cardwright.ui.common.FxBackground;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

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
        pane = new PreviewPane(new PreviewFeature(), new FxBackground());
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

    private static ScrollPane page(FxRobot robot) {
        return robot.lookup("#preview-text").query();
    }

    private static List<TextFlow> flows(FxRobot robot) {
        return PagePeek.flows(page(robot).getContent()).toList();
    }

    private static boolean says(FxRobot robot, String words) {
        return PagePeek.words(page(robot)).contains(words);
    }

    @Test
    void aChangeTouchesOnlyItsOwnWordsAndThePageStaysWhereItIs(FxRobot robot) throws TimeoutException {
        show(robot, saved);
        await(() -> says(robot, "Updates agency website to reflect changes to services"));
        robot.interact(() -> page(robot).setVvalue(0.5));
        List<TextFlow> before = flows(robot);
        List<Node> words = before.stream().map(flow -> flow.getChildren().getFirst()).toList();
        show(robot, with("Updates agency website", "Updates every page"));

        await(() -> says(robot, "Updates every page to reflect changes to services"));
        assertEquals(before, flows(robot));
        assertEquals(List.of("Updates every page to reflect changes to services"), before.stream()
                .filter(flow -> !words.contains(flow.getChildren().getFirst())).map(PagePeek::words).toList());
        assertEquals(0.5, page(robot).getVvalue(), 0.01);
        show(robot, with("<dd> Updates agency website", "<dd>New</dd><dd>Another</dd><dd> Updates agency website"));
        await(() -> says(robot, "•\nNew\n•\nAnother\n•\nUpdates agency website"));
        assertTrue(flows(robot).containsAll(before.subList(before.size() - 15, before.size())), "what follows is as it was");
        show(robot, saved);
        await(() -> !says(robot, "Another") && says(robot, "Updates agency website to reflect changes to services"));
        assertEquals(before.size(), flows(robot).size());
    }

    @Test
    void aLongCardIsShownWholeAndAnotherCardFromItsBeginning(FxRobot robot) throws TimeoutException {
        String items = IntStream.range(0, 600).mapToObj(i -> "<dd>Item " + i + "</dd>").collect(Collectors.joining());
        show(robot, with("<dd> Updates agency website", items + "<dd> Updates agency website"));
        await(() -> says(robot, "Item 599\n•\nUpdates agency website") && says(robot, "Demonstrates understanding"));
        robot.interact(() -> page(robot).setVvalue(1));
        robot.interact(() -> pane.show(Optional.of(saved), Optional.of(saved), "other.md", () -> findings));
        await(() -> !says(robot, "Item 5") && page(robot).getVvalue() == 0);
    }

    @Test
    void theKeyboardScrollsAndCopiesThePage(FxRobot robot) throws TimeoutException {
        show(robot, saved);
        await(() -> says(robot, "Updates agency website"));
        robot.interact(() -> page(robot).requestFocus());
        robot.push(KeyCode.PAGE_DOWN);
        await(() -> page(robot).getVvalue() > 0);
        robot.push(KeyCode.END);
        await(() -> page(robot).getVvalue() > 0.99);
        robot.push(KeyCode.HOME);
        await(() -> page(robot).getVvalue() < 0.01);
        robot.interact(() -> Clipboard.getSystemClipboard().clear());
        robot.push(KeyCode.SHORTCUT, KeyCode.C);
        String copied = WaitForAsyncUtils.waitForAsyncFx(5_000, () -> Clipboard.getSystemClipboard().getString());
        assertTrue(copied.startsWith("☐ SELECT FOR DOWNLOAD\nGS LEVEL: GS 7-9\nTYPE: Personal\n")
                && copied.endsWith("• Demonstrates understanding of concepts and processes\nVIEW APPLICABLE TRAINING COURSES\n"), copied);
    }

    @Test
    void aScreenReaderHearsHeadingsAndWords(FxRobot robot) throws TimeoutException {
        show(robot, saved);
        await(() -> says(robot, "Updates agency website"));
        assertTrue(page(robot).isFocusTraversable());
        assertEquals("Preview", page(robot).getAccessibleText());
        assertEquals(List.of("Heading 3: Behavior Illustrations", "Heading 3: Proficiency Level Definition"), flows(robot).stream()
                .filter(flow -> flow.getAccessibleRoleDescription() != null)
                .map(flow -> flow.getAccessibleRoleDescription() + ": " + flow.queryAccessibleAttribute(AccessibleAttribute.TEXT)).toList());
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
    void aTabThatComesToTheFrontShowsTheCardAtOnce(FxRobot robot) {
        show(robot, with("series: 560\n", "series: 561\n"));
        robot.interact(() -> ((TabPane) pane.root()).getSelectionModel().select(1));
        assertEquals("series: 561", robot.lookup("#source-lines").<ListView<SourceLine>>query().getItems().get(4).text());
        robot.interact(() -> ((TabPane) pane.root()).getSelectionModel().select(2));
        assertEquals(List.of("Series: from 560 to 561"), robot.lookup("#changes-lines .diff-list").<ListView<DiffRow>>query()
                .getItems().stream().map(DiffRow::text).toList());
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

        ListView<DiffRow> list = robot.lookup("#changes-lines .diff-list").query();
        assertEquals(List.of("Series: from 560 to 561"), list.getItems().stream().map(DiffRow::text).toList());
        robot.interact(() -> robot.lookup("#changes-lines .diff-text").queryAs(ToggleButton.class).fire());
        assertEquals(List.of("-series: [560]", "+series: [561]"), list.getItems().stream().map(DiffLine.class::cast)
                .filter(line -> line.kind() == DiffLine.Kind.REMOVED || line.kind() == DiffLine.Kind.ADDED)
                .map(line -> line.pieces().stream().map(piece -> piece.changed() ? "[" + piece.text() + "]"
                        : piece.text()).collect(Collectors.joining())).toList());
        show(robot, saved);
        assertEquals(List.of(), list.getItems());
    }
}

package org.cardwright.ui.card;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.cardwright.document.CardDocument;
import org.cardwright.document.Edit;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Finding;
import org.cardwright.text.Position;
import org.cardwright.ui.common.Fxml;
import org.cardwright.ui.common.Nodes;
import org.cardwright.ui.common.Severities;
import org.cardwright.workspace.OpenCard;
import org.kordamp.ikonli.javafx.FontIcon;

/** The text of a card whose front matter is not understood, with line numbers and the message at its line. */
final class SourceEditor {
    private final OpenCard model;
    private final Runnable showForm;
    @FXML private BorderPane root;
    @FXML private Pane gutter;
    @FXML private Label numbers;
    @FXML private TextArea text;
    @FXML private Label message;
    @FXML private Button goTo;
    @FXML private Button form;
    @FXML private Label status;
    private LiveField field;
    private Optional<Finding> problem = Optional.empty();
    private int lines;
    private int mark;

    SourceEditor(OpenCard model, Runnable showForm) {
        this.model = model;
        this.showForm = showForm;
    }

    @FXML
    private void initialize() {
        field = new LiveField(text, status, typed -> Optional.empty(), this::commit);
        Focus.onLeave(text, model::endMerge);
        Nodes.leaveByTab(text);
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        // The numbers scroll with the text beside them.
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(gutter.widthProperty());
        clip.heightProperty().bind(gutter.heightProperty());
        gutter.setClip(clip);
        gutter.prefWidthProperty().bind(numbers.widthProperty());
        numbers.translateYProperty().bind(text.scrollTopProperty().negate());
    }

    @FXML
    private void showForm() {
        showForm.run();
    }

    /** Tab moves on, as in every other field; Alt+T types one. */
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.T && event.isAltDown() && !event.isControlDown()) {
            text.replaceSelection("\t");
            event.consume();
        }
    }

    private Optional<String> commit(String typed) {
        String original = model.document().text();
        String lineEnd = original.contains("\r\n") ? "\r\n" : "\n";
        return model.edit("source", new Edit.SetText(typed.replace("\r\n", "\n").replace("\n", lineEnd)));
    }

    /** Made when somebody first asks: few cards are ever seen as text. */
    Node root() {
        return root == null ? Fxml.load("source-editor.fxml", this) : root;
    }

    void show(CardDocument document) {
        String content = document.text().replace("\r\n", "\n");
        field.show(content);
        problem = document.readable() ? Optional.empty() : model.findings().stream().findFirst();
        showProblem(document.readable());
        number(1 + (int) content.chars().filter(c -> c == '\n').count());
    }

    /** Numbers the lines; the line of the problem has a mark beside its number. */
    private void number(int count) {
        int marked = problem.map(found -> found.position().line()).orElse(0);
        if (count != lines || marked != mark) {
            lines = count;
            mark = marked;
            numbers.setText(IntStream.rangeClosed(1, count).mapToObj(line -> line == marked ? "✕ " + line : "" + line)
                    .collect(Collectors.joining("\n")));
        }
    }

    private void showProblem(boolean readable) {
        message.setText(problem.map(found -> Strings.get("card.source.problem",
                Integer.toString(found.position().line()), found.message()))
                .orElseGet(() -> Strings.get(readable ? "card.source.readable" : "card.source.unreadable")));
        message.setGraphic(problem.map(found -> new FontIcon(Severities.icon(found.severity()))).orElse(null));
        message.getStyleClass().setAll("label", "source-message",
                problem.map(found -> Severities.styleClass(found.severity())).orElse("severity-ok"));
        goTo.setVisible(problem.isPresent());
        form.setVisible(readable);
    }

    /** Puts the caret at the first problem. */
    @FXML
    void goToProblem() {
        text.requestFocus();
        problem.map(Finding::position).ifPresent(this::goTo);
    }

    void goTo(Position position) {
        text.requestFocus();
        text.positionCaret(position.in(text.getText()));
    }
}

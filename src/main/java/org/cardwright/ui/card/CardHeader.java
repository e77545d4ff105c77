package org.cardwright.ui.card;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.binding.BooleanExpression;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Finding;
import org.cardwright.model.Severity;
import org.cardwright.source.NextRun;
import org.cardwright.ui.common.Severities;
import org.cardwright.ui.common.TextSize;
import org.cardwright.workspace.OpenCard;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The head of the form: what card this is, whether it is saved, and its problems, each of which leads to its place. */
final class CardHeader {
    /** In a lower window, a card that is edited as text needs the room of what its first lines say, too. */
    private static final double LOW = 560;

    private final OpenCard model;
    private final Consumer<Finding> goTo;
    private final Runnable editText;
    private final NextRun next;
    private List<Finding> shown = List.of();
    @FXML private FlowPane place;
    @FXML private FlowPane marks;
    @FXML private Label title;
    @FXML private Label state;
    @FXML private Label subtitle;
    @FXML private Label file;
    @FXML private Button asText;
    @FXML private VBox problems;
    @FXML private Label count;
    @FXML private Button first;
    @FXML private Button all;
    @FXML private ScrollPane listPane;
    @FXML private Column list;
    @FXML private HBox undone;
    @FXML private Label undoes;
    private boolean open;

    CardHeader(OpenCard model, Consumer<Finding> goTo, Runnable editText, NextRun next) {
        this.model = model;
        this.goTo = goTo;
        this.editText = editText;
        this.next = next;
    }

    @FXML
    private void initialize() {
        subtitle.visibleProperty().bind(subtitle.textProperty().isNotEmpty());
        ObservableValue<Boolean> low = place.sceneProperty().flatMap(Scene::heightProperty).map(height -> height.doubleValue() < TextSize.of(LOW));
        place.visibleProperty().bind(asText.visibleProperty().or(BooleanExpression.booleanExpression(low.map(now -> !now).orElse(true))));
        place.managedProperty().bind(place.visibleProperty());
        place.getChildren().forEach(child -> ((Label) child).maxWidthProperty().bind(place.widthProperty()));
        // It asks for the room of one line, and no more: the title has the rest.
        marks.prefWrapLengthProperty().bind(state.widthProperty().add(asText.widthProperty()).add(marks.hgapProperty()).add(1));
        file.setText(model.fileName());
        first.setOnAction(event -> goTo.accept(worst()));
        asText.setGraphic(new FontIcon(Feather.CODE));
        asText.setOnAction(event -> editText.run());
        all.setOnAction(event -> {
            open = !open;
            showList();
        });
        showFindings(List.of());
        showNext();
    }

    /** Shows the card; {@code text} says that its text is being edited in place of the form. */
    void show(boolean text) {
        asText.setVisible(!text);
        title.setText(model.heading().title());
        subtitle.setText(model.heading().subtitle());
        boolean modified = model.modified();
        state.setText(modified ? Strings.get("card.state.modified") : Strings.get("card.state.saved"));
        state.setGraphic(new FontIcon(modified ? Feather.EDIT_2 : Feather.CHECK));
        state.getStyleClass().setAll("label", "card-state", modified ? "modified" : "saved");
        List<Finding> findings = model.document().readable() ? model.findings() : List.of();
        if (!findings.equals(shown)) {
            showFindings(findings);
        }
    }

    /** Says what the site's next run would undo. */
    void showNext() {
        undoes.setText(next.words(model.id()).orElse(""));
        String reasons = next.reasons(model.id());
        undoes.setTooltip(new Tooltip(reasons.isEmpty() ? Strings.get("source.undoes.tip") : reasons));
        undone.setVisible(!undoes.getText().isEmpty());
    }

    @FXML
    private void openSources() {
        next.run(ways -> ways.open(model.id()));
    }

    boolean shows(List<Finding> findings) {
        return shown.equals(findings);
    }

    private void showFindings(List<Finding> findings) {
        shown = findings;
        boolean some = !findings.isEmpty();
        problems.setVisible(some);
        if (some) {
            Severity worst = worst().severity();
            count.setText(Strings.get("card.problems", findings.size()));
            count.setGraphic(new FontIcon(Severities.icon(worst)));
            count.getStyleClass().setAll("label", "card-problem-count", Severities.styleClass(worst));
            first.setText(worst().message());
        }
        all.setVisible(findings.size() > 1);
        showList();
    }

    /** The first of the most severe problems. */
    private Finding worst() {
        return shown.stream().min(Comparator.comparing(Finding::severity)).orElseThrow();
    }

    private void showList() {
        boolean listed = open && shown.size() > 1;
        listPane.setVisible(listed);
        first.setVisible(!listed);
        all.setText(Strings.get(listed ? "card.problems.fewer" : "card.problems.all"));
        list.getChildren().clear();
        if (listed) {
            shown.forEach(finding -> list.getChildren().add(row(finding)));
        }
    }

    /** A problem, with its correction beside where there is one right answer. */
    private Node row(Finding finding) {
        Button line = line(finding);
        HBox.setHgrow(line, Priority.ALWAYS);
        FixButton fix = new FixButton(model, all::requestFocus);
        fix.show(Optional.of(finding));
        Line row = new Line(line, fix);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Button line(Finding finding) {
        String place = Strings.get("card.problem.line", Integer.toString(finding.position().line()));
        Button line = new Button(place + "  " + finding.message(), new FontIcon(Severities.icon(finding.severity())));
        line.getStyleClass().addAll("flat", "problem", Severities.styleClass(finding.severity()));
        line.setMnemonicParsing(false);
        line.setWrapText(true);
        line.setMaxWidth(Double.MAX_VALUE);
        line.setAccessibleText(Severities.label(finding.severity()) + ", " + line.getText());
        line.setOnAction(event -> goTo.accept(finding));
        return line;
    }
}

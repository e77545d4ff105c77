package org.cardwright.ui.problems;

import java.util.function.Function;

import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.cardwright.check.ProblemRow;
import org.cardwright.edit.CardId;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Severity;
import org.cardwright.ui.common.ItemCell;
import org.cardwright.ui.common.Severities;
import org.cardwright.ui.common.TextSize;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A line of the list of problems: a heading that folds, or a problem with its card, message and line. */
final class ProblemCell extends ItemCell<ProblemRow> {
    private static final double NAME = 250;

    private final ProblemsViewModel model;
    private final Function<CardId, String> titles;
    private final FontIcon arrow = new FontIcon();
    private final Label icon = new Label();
    private final Label name = new Label();
    private final Label message = new Label();
    private final Label place = new Label();
    private final HBox line = new HBox(arrow, icon, name, message, place);

    ProblemCell(ListView<ProblemRow> list, ProblemsViewModel model, Function<CardId, String> titles) {
        super("problem-group");
        this.model = model;
        this.titles = titles;
        getStyleClass().add("problem-cell");
        line.getStyleClass().add("problem-line");
        line.setAlignment(Pos.CENTER_LEFT);
        message.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(message, Priority.ALWAYS);
        icon.setMinWidth(Region.USE_PREF_SIZE);
        place.setMinWidth(Region.USE_PREF_SIZE);
        place.getStyleClass().add("muted");
        arrow.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && getItem() instanceof ProblemRow.Group group) {
                model.listing().fold(group.key(), !group.open());
                event.consume();
            }
        });
    }

    @Override
    protected Node show(ProblemRow row) {
        switch (row) {
            case ProblemRow.Group group -> group(group);
            case ProblemRow.Problem problem -> problem(problem);
        }
        return line;
    }

    private void group(ProblemRow.Group group) {
        getStyleClass().add("problem-group");
        arrow.setIconCode(group.open() ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        arrow.setVisible(true);
        severity(group.worst());
        name.setText(group.title(titles));
        name.setMinWidth(Region.USE_COMPUTED_SIZE);
        name.setPrefWidth(Region.USE_COMPUTED_SIZE);
        message.setText(Strings.get("problems.count", group.count()));
        message.getStyleClass().setAll("label", "problem-count");
        place.setText("");
    }

    private void problem(ProblemRow.Problem problem) {
        arrow.setIconCode(Feather.CHEVRON_RIGHT);
        arrow.setVisible(false);
        severity(problem.finding().severity());
        name.setText(problem.name(model.groupingProperty().get(), titles));
        name.setMinWidth(TextSize.of(NAME));
        name.setPrefWidth(TextSize.of(NAME));
        message.setText(problem.finding().message());
        message.getStyleClass().setAll("label");
        place.setText(Strings.get("problems.line", Integer.toString(problem.finding().position().line())));
    }

    private void severity(Severity severity) {
        icon.setGraphic(new FontIcon(Severities.icon(severity)));
        icon.getStyleClass().setAll("label", "problem-icon", Severities.styleClass(severity));
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT && getItem() != null ? spoken(getItem())
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    private String spoken(ProblemRow row) {
        return switch (row) {
            case ProblemRow.Group group -> Strings.get(group.open() ? "problems.spoken.open" : "problems.spoken.folded",
                    group.title(titles), group.count());
            case ProblemRow.Problem problem -> Strings.get("problems.spoken",
                    Severities.label(problem.finding().severity()),
                    problem.name(model.groupingProperty().get(), titles), problem.finding().message());
        };
    }
}

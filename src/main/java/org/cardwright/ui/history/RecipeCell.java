package org.cardwright.ui.history;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Severity;
import org.cardwright.ui.common.Nodes;
import org.cardwright.ui.common.Severities;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A step with its box; below it what it does, and why it is not offered or what to know of it. */
final class RecipeCell extends ListCell<RecipeChoice> {
    private final CheckBox box = new CheckBox();
    private final Label name = wrapped();
    private final Label says = wrapped();
    private final Label word = wrapped();
    private final HBox line = new HBox(box, new VBox(name, says, word));

    RecipeCell() {
        setPrefWidth(0);
        line.getStyleClass().add("recipe-line");
        says.getStyleClass().add("muted");
        box.setFocusTraversable(false);
        box.setMinWidth(USE_PREF_SIZE);
        box.setOnAction(event -> getItem().toggle());
    }

    private Label wrapped() {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    @Override
    protected void updateItem(RecipeChoice choice, boolean empty) {
        super.updateItem(choice, empty);
        boolean shown = !empty && choice != null;
        setGraphic(shown ? line : null);
        setAccessibleText(shown ? choice.spoken() : null);
        if (shown) {
            boolean possible = choice.possible();
            box.setSelected(choice.wanted().get());
            box.setDisable(!possible);
            name.setText(!possible ? choice.offer().name() : Strings.get("step.reason", choice.offer().name(),
                    Strings.get("history.cards", choice.offer().cards())));
            says.setText(choice.says());
            Nodes.show(says, possible);
            word.setText(choice.offer().word());
            Nodes.show(word, !choice.offer().word().isEmpty());
            Severity severity = possible ? Severity.WARNING : Severity.INFO;
            word.setGraphic(new FontIcon(possible ? Severities.icon(severity) : Feather.LOCK));
            word.getStyleClass().setAll("label", possible ? Severities.styleClass(severity) : "muted");
        }
    }
}

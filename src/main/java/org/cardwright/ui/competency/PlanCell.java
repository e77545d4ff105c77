package org.cardwright.ui.competency;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.cardwright.edit.CardId;
import org.cardwright.i18n.Strings;
import org.cardwright.competency.SharedRow;
import org.cardwright.competency.SharedState;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One card of a preview, with its check box or why it cannot change. */
final class PlanCell extends ListCell<SharedRow> {
    private final Function<CardId, String> titles;
    private final Map<CardId, BooleanProperty> chosen;
    private final CheckBox box = new CheckBox();
    private final Label state = new Label();
    private final HBox line = new HBox(8, box, state);
    private Optional<BooleanProperty> bound = Optional.empty();

    PlanCell(Function<CardId, String> titles, Map<CardId, BooleanProperty> chosen) {
        this.titles = titles;
        this.chosen = chosen;
        box.setFocusTraversable(false);
        box.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(box, Priority.ALWAYS);
        state.setMinWidth(Label.USE_PREF_SIZE);
        line.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    private static String word(SharedState state) {
        return state == SharedState.SAME ? Strings.get("competency.plan.same") : States.word(state);
    }

    @Override
    protected void updateItem(SharedRow row, boolean empty) {
        super.updateItem(row, empty);
        bound.ifPresent(box.selectedProperty()::unbindBidirectional);
        bound = Optional.empty();
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Optional<BooleanProperty> value = Optional.ofNullable(chosen.get(row.card()));
        value.ifPresentOrElse(box.selectedProperty()::bindBidirectional, () -> box.setSelected(false));
        bound = value;
        boolean possible = value.isPresent();
        box.setDisable(!possible);
        box.setText(titles.apply(row.card()));
        String word = possible ? word(row.state()) : Strings.get("competency.plan.refused");
        state.setText(word);
        state.setGraphic(new FontIcon(possible ? States.icon(row.state()) : Feather.X_CIRCLE));
        state.getStyleClass().setAll("label", possible ? States.style(row.state()) : "severity-error");
        setAccessibleText(box.getText() + ", " + word);
        setGraphic(line);
    }
}

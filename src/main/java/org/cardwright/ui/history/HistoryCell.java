package org.cardwright.ui.history;

import java.util.function.Function;

import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.cardwright.edit.HistoryLine;
import org.cardwright.edit.HistoryLine.State;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A step in the list: sign, time, name, number of cards, and in words whether it is the present or an undone one.
 * What a branch keeps is set in, with a sign and a word of its own.
 */
final class HistoryCell extends ListCell<HistoryLine> {
    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
    private static final PseudoClass UNDONE = PseudoClass.getPseudoClass("undone");
    private static final double INDENT = 22;
    /** Deeper branches are as deep as this, so that their names have room. */
    private static final int DEEPEST = 6;

    private final Function<HistoryLine, String> clock;
    private final FontIcon sign = new FontIcon();
    private final Label time = label("history-time");
    private final Label name = label("history-name");
    private final Label cards = label("history-cards");
    private final Label state = label("history-state");
    private final HBox line = new HBox(sign, time, name, cards, state);

    /** Asks {@code clock} when a step was made. */
    HistoryCell(Function<HistoryLine, String> clock) {
        this.clock = clock;
        getStyleClass().add("history-cell");
        line.getStyleClass().add("history-line");
        line.setAlignment(Pos.CENTER_LEFT);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        setPrefWidth(0);
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        if (!style.equals("history-name")) {
            label.setMinWidth(USE_PREF_SIZE);
        }
        return label;
    }

    @Override
    protected void updateItem(HistoryLine step, boolean empty) {
        super.updateItem(step, empty);
        boolean shown = !empty && step != null;
        setGraphic(shown ? line : null);
        setAccessibleText(shown ? step.spoken(clock.apply(step)) : null);
        pseudoClassStateChanged(NOW, shown && step.state() == State.NOW);
        pseudoClassStateChanged(UNDONE, shown && (step.state() == State.UNDONE || step.state() == State.KEPT));
        if (shown) {
            line.setPadding(new Insets(0, 0, 0, INDENT * Math.min(step.depth(), DEEPEST)));
            sign.setIconCode(icon(step.state()));
            time.setText(clock.apply(step));
            name.setText(step.name());
            cards.setText(step.counted());
            state.setText(step.state().word());
        }
    }

    private static Feather icon(State state) {
        return switch (state) {
            case DONE -> Feather.CHECK;
            case NOW -> Feather.ARROW_RIGHT;
            case UNDONE -> Feather.ROTATE_CCW;
            case KEPT -> Feather.GIT_BRANCH;
        };
    }
}

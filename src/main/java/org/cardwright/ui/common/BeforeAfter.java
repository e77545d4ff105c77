package org.cardwright.ui.common;

import java.util.List;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.cardwright.i18n.Strings;

/**
 * A text as it is and as it will be, one below the other; what changes is marked by sign, stroke and color. Texts wrap
 * at the preferred width, so that it can stand in the cell of a list.
 */
public final class BeforeAfter extends VBox {
    private final TextFlow before = new TextFlow();
    private final TextFlow after = new TextFlow();
    private final HBox beforeLine = line("−", "removed", before);
    private final HBox afterLine = line("+", "added", after);

    public BeforeAfter() {
        getStyleClass().add("before-after");
        setAccessibleRole(AccessibleRole.TEXT);
        getChildren().addAll(beforeLine, afterLine);
    }

    private static HBox line(String sign, String style, TextFlow text) {
        Label mark = new Label(sign);
        mark.getStyleClass().addAll("sign", style);
        mark.setMinWidth(Label.USE_PREF_SIZE);
        HBox line = new HBox(mark, text);
        line.getStyleClass().add("before-after-line");
        return line;
    }

    /** Shows a change; a text that is new or goes has one side only. */
    public void show(String from, String to) {
        ChangedText change = ChangedText.of(from, to);
        fill(before, change.before(), "removed");
        fill(after, change.after(), "added");
        showLine(beforeLine, !from.isEmpty());
        showLine(afterLine, !to.isEmpty());
        setAccessibleText(Strings.get(from.isEmpty() ? "beforeAfter.added" : to.isEmpty() ? "beforeAfter.removed"
                : "beforeAfter.changed", from, to));
    }

    /** Wraps the texts at this width. */
    public void wrapAt(double width) {
        double text = Math.max(80, width - 18);
        before.setPrefWidth(text);
        after.setPrefWidth(text);
    }

    private static void showLine(HBox line, boolean shown) {
        line.setManaged(shown);
        line.setVisible(shown);
    }

    private static void fill(TextFlow flow, List<ChangedText.Piece> pieces, String style) {
        flow.getChildren().setAll(pieces.stream().map(piece -> {
            Text text = new Text(piece.text());
            text.getStyleClass().add("before-after-text");
            if (piece.changed()) {
                text.getStyleClass().add(style);
            }
            return text;
        }).toList());
    }
}

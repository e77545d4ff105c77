package org.cardwright.ui.common;

import java.util.List;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.cardwright.edit.WordDiff;
import org.cardwright.i18n.Strings;

/**
 * A text as it is and as it will be, one below the other; what changes is marked by sign, stroke and color. Texts wrap
 * at the preferred width, so that it can stand in the cell of a list.
 */
public final class BeforeAfter extends VBox {
    private static final double SIGN = 18;
    private static final double NAME = 72;

    private final WordDiffText before = new WordDiffText();
    private final WordDiffText after = new WordDiffText();
    private final HBox beforeLine;
    private final HBox afterLine;
    private final double edge;

    public BeforeAfter() {
        this("−", "+", SIGN);
    }

    /** Two sides with these names, none of which comes before the other. */
    public BeforeAfter(String one, String other) {
        this(one, other, NAME);
    }

    private BeforeAfter(String one, String other, double edge) {
        this.edge = edge;
        boolean named = edge > SIGN;
        beforeLine = line(one, named ? List.of("side") : List.of("sign", "removed"), before);
        afterLine = line(other, named ? List.of("side") : List.of("sign", "added"), after);
        getStyleClass().add("before-after");
        setAccessibleRole(AccessibleRole.TEXT);
        getChildren().addAll(beforeLine, afterLine);
    }

    private static HBox line(String sign, List<String> styles, WordDiffText text) {
        Label mark = new Label(sign);
        mark.getStyleClass().addAll(styles);
        mark.setMinWidth(Label.USE_PREF_SIZE);
        HBox line = new HBox(mark, text);
        line.getStyleClass().add("before-after-line");
        return line;
    }

    /** Shows a change; a text that is new or goes has one side only. */
    public void show(String from, String to) {
        show(WordDiff.of(from, to));
    }

    /** Shows a change that is known. */
    public void show(WordDiff change) {
        String from = WordDiff.text(change.before());
        String to = WordDiff.text(change.after());
        before.show(change.before());
        after.show(change.after());
        Nodes.show(beforeLine, !from.isEmpty());
        Nodes.show(afterLine, !to.isEmpty());
        setAccessibleText(Strings.get(from.isEmpty() ? "beforeAfter.added" : to.isEmpty() ? "beforeAfter.removed"
                : "beforeAfter.changed", from, to));
    }

    /** Wraps the texts at this width. */
    public void wrapAt(double width) {
        double text = Math.max(80, width - edge);
        before.setPrefWidth(text);
        after.setPrefWidth(text);
    }
}

package org.cardwright.ui.preview;

import java.util.Locale;

import javafx.scene.control.ListCell;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A line of a diff: its sign says what it is, its color repeats it, and the part that differs stands out. */
final class DiffCell extends ListCell<DiffLine> {
    private final Text before = text("diff-text");
    private final Text changed = text("diff-changed");
    private final Text after = text("diff-text");
    private final TextFlow flow = new TextFlow(before, changed, after);

    DiffCell() {
        getStyleClass().add("line");
        setPrefWidth(0);
    }

    private static Text text(String style) {
        Text text = new Text();
        text.getStyleClass().add(style);
        return text;
    }

    @Override
    protected void updateItem(DiffLine item, boolean empty) {
        super.updateItem(item, empty);
        for (DiffLine.Kind kind : DiffLine.Kind.values()) {
            getStyleClass().remove(style(kind));
        }
        setGraphic(empty || item == null ? null : flow);
        setAccessibleText(null);
        if (empty || item == null) {
            return;
        }
        getStyleClass().add(style(item.kind()));
        before.setText(item.text().substring(0, item.from()));
        changed.setText(item.text().substring(item.from(), item.to()));
        after.setText(item.text().substring(item.to()));
        setAccessibleText(item.text());
    }

    private static String style(DiffLine.Kind kind) {
        return "diff-" + kind.name().toLowerCase(Locale.ROOT);
    }
}

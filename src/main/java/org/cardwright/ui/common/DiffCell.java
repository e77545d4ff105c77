package org.cardwright.ui.common;

import java.util.Locale;

import javafx.scene.control.ListView;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A line of a diff: its sign says what it is, its color repeats it, and the part that differs stands out. */
final class DiffCell extends LineCell<DiffLine> {
    private final Text before = text("diff-text");
    private final Text changed = text("diff-changed");
    private final Text after = text("diff-text");

    DiffCell(ListView<DiffLine> list) {
        super(list, new TextFlow());
        ((TextFlow) content()).getChildren().addAll(before, changed, after);
    }

    private static Text text(String style) {
        Text text = new Text();
        text.getStyleClass().add(style);
        return text;
    }

    @Override
    protected void clear() {
        for (DiffLine.Kind kind : DiffLine.Kind.values()) {
            getStyleClass().remove(style(kind));
        }
    }

    @Override
    protected void show(DiffLine item) {
        clear();
        getStyleClass().add(style(item.kind()));
        put(before, item.text().substring(0, item.from()));
        put(changed, item.text().substring(item.from(), item.to()));
        put(after, item.text().substring(item.to()));
        setAccessibleText(item.text());
    }

    /** An empty text would lend its underline to the next one. */
    private static void put(Text text, String words) {
        text.setText(words);
        text.setManaged(!words.isEmpty());
        text.setVisible(!words.isEmpty());
    }

    private static String style(DiffLine.Kind kind) {
        return "diff-" + kind.name().toLowerCase(Locale.ROOT);
    }
}

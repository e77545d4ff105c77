package org.cardwright.ui.common;

import java.util.Locale;

import javafx.scene.control.ListView;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A line of a diff: its sign says what it is, its color repeats it, and the words that differ stand out. */
final class DiffCell extends LineCell<DiffLine> {
    DiffCell(ListView<DiffLine> list) {
        super(list, new TextFlow());
    }

    private static Text text(ChangedText.Piece piece) {
        Text text = new Text(piece.text());
        text.getStyleClass().add(piece.changed() ? "diff-changed" : "diff-text");
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
        ((TextFlow) content()).getChildren().setAll(item.pieces().stream().map(DiffCell::text).toList());
        setAccessibleText(item.text());
    }

    private static String style(DiffLine.Kind kind) {
        return "diff-" + kind.name().toLowerCase(Locale.ROOT);
    }
}

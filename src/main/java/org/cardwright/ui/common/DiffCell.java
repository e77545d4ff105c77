package org.cardwright.ui.common;

import java.util.Locale;

import javafx.scene.control.ListView;
import org.cardwright.edit.DiffLine;

/** A line of a diff: its sign says what it is, its color repeats it, and the words that differ stand out. */
final class DiffCell extends LineCell<DiffLine> {
    DiffCell(ListView<DiffLine> list) {
        super(list, new WordDiffText());
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
        ((WordDiffText) content()).show(item.pieces());
        setAccessibleText(item.text());
    }

    static String style(Enum<?> kind) {
        return "diff-" + kind.name().toLowerCase(Locale.ROOT);
    }
}

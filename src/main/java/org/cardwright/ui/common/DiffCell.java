package org.cardwright.ui.common;

import java.util.Locale;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.cardwright.edit.DiffLine;
import org.cardwright.edit.DiffRow;
import org.cardwright.edit.PartChange;

/** A row of a difference: signs say what it is, colors repeat it, and the words that differ stand out. */
final class DiffCell extends LineCell<DiffRow> {
    private final WordDiffText line = new WordDiffText();
    private final Label place = new Label();
    private final BeforeAfter change = new BeforeAfter();

    DiffCell(ListView<DiffRow> list) {
        super(list, new VBox());
        place.getStyleClass().add("muted");
        place.setWrapText(true);
        content().prefWidthProperty().subscribe(width -> change.wrapAt(width.doubleValue()));
    }

    @Override
    protected void clear() {
        for (DiffLine.Kind kind : DiffLine.Kind.values()) {
            getStyleClass().remove(style(kind));
        }
    }

    @Override
    protected void show(DiffRow item) {
        clear();
        VBox box = (VBox) content();
        switch (item) {
            case DiffLine shown -> {
                getStyleClass().add(style(shown.kind()));
                line.show(shown.pieces());
                box.getChildren().setAll(line);
            }
            case PartChange part -> {
                place.setText(part.part().words());
                change.show(part.before(), part.after());
                box.getChildren().setAll(place, change);
            }
        }
        setAccessibleText(item.text());
    }

    static String style(Enum<?> kind) {
        return "diff-" + kind.name().toLowerCase(Locale.ROOT);
    }
}

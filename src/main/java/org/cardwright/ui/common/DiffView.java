package org.cardwright.ui.common;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import org.cardwright.edit.LineDiff;
import org.cardwright.i18n.Strings;

/** Shows a difference line by line: signs say what was added and removed, colors repeat it; lines can be selected and copied. */
public final class DiffView {
    private final ListView<DiffLine> list = new ListView<>();

    /** Says {@code none} where there is no difference. */
    public DiffView(String none) {
        list.getStyleClass().addAll("lines", "diff-lines", "edge-to-edge");
        list.setAccessibleText(Strings.get("preview.changes"));
        list.setCellFactory(DiffCell::new);
        Label empty = new Label(none);
        empty.getStyleClass().add("preview-empty");
        empty.setWrapText(true);
        list.setPlaceholder(empty);
        CopyLines.on(list, DiffLine::text);
    }

    public ListView<?> root() {
        return list;
    }

    public void show(LineDiff diff) {
        ListUpdate.update(list.getItems(), DiffLine.of(diff));
    }
}

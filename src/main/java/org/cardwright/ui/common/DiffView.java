package org.cardwright.ui.common;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import org.cardwright.edit.DiffLine;
import org.cardwright.edit.LineDiff;
import org.cardwright.edit.ListUpdate;
import org.cardwright.i18n.Strings;

/** Shows a difference line by line: signs say what was added and removed, colors repeat it; lines can be selected and copied. */
public final class DiffView extends ListView<DiffLine> {
    private final Label none = new Label();

    public DiffView() {
        getStyleClass().addAll("lines", "diff-lines", "edge-to-edge");
        setAccessibleText(Strings.get("preview.changes"));
        setCellFactory(DiffCell::new);
        none.getStyleClass().add("preview-empty");
        none.setWrapText(true);
        setPlaceholder(none);
        CopyLines.on(this, DiffLine::text);
    }

    /** Says {@code none} where there is no difference. */
    public DiffView(String none) {
        this();
        setNone(none);
    }

    public String getNone() {
        return none.getText();
    }

    public void setNone(String words) {
        none.setText(words);
    }

    public void show(LineDiff diff) {
        ListUpdate.update(getItems(), DiffLine.of(diff));
    }
}

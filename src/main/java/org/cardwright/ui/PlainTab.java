package org.cardwright.ui;

import javafx.scene.Parent;
import javafx.scene.control.TextArea;
import org.cardwright.document.Edit;
import org.cardwright.document.EditRefusedException;
import org.cardwright.edit.CardId;
import org.cardwright.model.*;
import org.cardwright.ui.common.CardTab;
import org.cardwright.workspace.Workspace;
import java.util.Optional;

final class PlainTab implements CardTab {
    private final TextArea area = new TextArea();
    private final Workspace w; private final CardId c;
    PlainTab(Workspace w, CardId c) { this.w = w; this.c = c; refresh();
        area.textProperty().addListener((o, a, b) -> { try { w.apply("Edit text", c, new Edit.SetText(b), Optional.of("t")); } catch (EditRefusedException e) { throw new IllegalStateException(e); } }); }
    public Parent root() { return area; }
    public void refresh() { String t = w.document(c).text(); if (!t.equals(area.getText())) area.setText(t); }
    public void focusField(CardField f) {}
    public void focusItem(ItemKind kind, int level, int index) {}
    public void focusCourse(int index) {}
    public void close() {}
}

package org.cardwright.ui;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.TextArea;
import org.cardwright.document.CardDocument;
import org.cardwright.ui.common.SidePane;
final class PlainSide implements SidePane {
    private final TextArea area = new TextArea();
    public Parent root() { return area; }
    public void show(Optional<CardDocument> current, Optional<CardDocument> saved, String fileName) { area.setText(current.map(CardDocument::text).orElse("")); }
    public void dark(boolean dark) {}
}

package org.cardwright.ui.preview;

import java.util.List;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.UnifiedDiff;
import org.cardwright.i18n.Strings;

/** What saving would change in the file, as a unified diff. */
final class ChangesView implements PreviewPart {
    private final ListView<DiffLine> list = new ListView<>();

    ChangesView() {
        list.getStyleClass().addAll("lines", "edge-to-edge");
        list.setId("changes-lines");
        list.setAccessibleText(Strings.get("preview.changes"));
        list.setCellFactory(DiffCell::new);
        Label none = new Label(Strings.get("preview.changes.none"));
        none.getStyleClass().add("preview-empty");
        none.setWrapText(true);
        list.setPlaceholder(none);
        CopyLines.on(list, DiffLine::text);
    }

    @Override
    public Node root() {
        return list;
    }

    @Override
    public void show(Optional<Shown> shown) {
        Lines.update(list.getItems(), shown.map(ChangesView::lines).orElse(List.of()));
    }

    static List<DiffLine> lines(Shown shown) {
        String before = shown.saved().map(CardDocument::text).orElse("");
        return DiffLine.of(UnifiedDiff.of(shown.fileName(), before, shown.document().text()).lines());
    }
}

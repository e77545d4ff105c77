package org.cardwright.ui.preview;

import java.util.Optional;

import javafx.scene.Node;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.LineDiff;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.DiffView;

/** What saving would change in the file, line by line. */
final class ChangesView implements PreviewPart {
    private final DiffView diff = new DiffView(Strings.get("preview.changes.none"));

    ChangesView() {
        diff.root().setId("changes-lines");
    }

    @Override
    public Node root() {
        return diff.root();
    }

    @Override
    public void show(Optional<Shown> shown) {
        diff.show(shown.map(ChangesView::diff).orElse(LineDiff.NONE));
    }

    private static LineDiff diff(Shown shown) {
        String before = shown.saved().map(CardDocument::text).orElse("");
        return LineDiff.of(shown.fileName(), before, shown.document().text());
    }
}

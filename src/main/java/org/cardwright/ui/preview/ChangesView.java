package org.cardwright.ui.preview;

import java.util.List;
import java.util.Optional;

import javafx.scene.Node;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.UnifiedDiff;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.DiffView;

/** What saving would change in the file, as a unified diff. */
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
        diff.show(shown.map(ChangesView::lines).orElse(List.of()));
    }

    static List<String> lines(Shown shown) {
        String before = shown.saved().map(CardDocument::text).orElse("");
        return UnifiedDiff.of(shown.fileName(), before, shown.document().text()).lines();
    }
}

package org.cardwright.ui.export;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.cardwright.i18n.Strings;
import org.cardwright.merge.MergeConflict;
import org.cardwright.ui.common.ConflictChoices;
import org.cardwright.ui.common.ConflictController;
import org.cardwright.ui.common.ConflictWords;

/** Shows the values that both sides changed, each with what can become of it. */
final class ConflictPane {
    private final VBox root = new VBox(12);

    ConflictPane() {
        root.getStyleClass().add("export-conflicts");
    }

    Node root() {
        return root;
    }

    void clear() {
        root.getChildren().clear();
        root.setManaged(false);
        root.setVisible(false);
    }

    /** Shows conflicts and notes what is chosen in {@code choices}. */
    void show(List<MergeConflict> conflicts, ConflictChoices choices) {
        show(conflicts, choices, "export.conflict.head");
    }

    /** Shows what differs where nobody can tell which side changed it. */
    void showDoubtful(List<MergeConflict> conflicts, ConflictChoices choices) {
        show(conflicts, choices, "export.conflict.head.doubt");
    }

    private void show(List<MergeConflict> conflicts, ConflictChoices choices, String key) {
        clear();
        if (conflicts.isEmpty()) {
            return;
        }
        root.setManaged(true);
        root.setVisible(true);
        Label head = new Label(Strings.get(key, conflicts.size()));
        head.getStyleClass().add("export-head");
        head.setWrapText(true);
        root.getChildren().add(head);
        conflicts.forEach(conflict -> root.getChildren().add(new ConflictController(conflict, remark(conflict),
                ConflictWords.SITE, choices).root()));
    }

    private static String remark(MergeConflict conflict) {
        if (!conflict.id().equals(MergeConflict.WHOLE_CARD)) {
            return "";
        }
        boolean both = !conflict.ours().isEmpty() && !conflict.theirs().isEmpty();
        return Strings.get(both ? "export.conflict.whole" : conflict.ours().isEmpty()
                ? "export.conflict.deletedHere" : "export.conflict.deletedThere");
    }
}

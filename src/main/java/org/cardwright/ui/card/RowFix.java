package org.cardwright.ui.card;

import java.util.Optional;

import javafx.scene.layout.Pane;
import org.cardwright.model.Finding;
import org.cardwright.workspace.OpenCard;

/** The correction of a row's problem, below its message; made when a row first has a problem, as few ever have one. */
final class RowFix {
    private final Pane parent;
    private final Runnable after;
    private Optional<FixButton> button = Optional.empty();

    /**
     * Offers corrections in a pane.
     *
     * @param after takes the focus when the problem is gone
     */
    RowFix(Pane parent, Runnable after) {
        this.parent = parent;
        this.after = after;
    }

    UndoneBadges.Home home() {
        return UndoneBadges.Home.below(parent, after);
    }

    void show(OpenCard model, Optional<Finding> finding) {
        if (finding.isPresent() && button.isEmpty()) {
            FixButton made = new FixButton(model, after);
            button = Optional.of(made);
            parent.getChildren().add(made);
        }
        button.ifPresent(made -> made.show(finding));
    }
}

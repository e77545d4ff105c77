package org.cardwright.ui.lifecycle;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import javafx.scene.layout.VBox;
import org.cardwright.edit.CardChange;
import org.cardwright.edit.Change;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.NoticeBar;
import org.cardwright.ui.common.Workbench;
import org.cardwright.workspace.Workspace;
import org.kordamp.ikonli.feather.Feather;

/** A bar above the cards that says what was deleted last and gives it back, also after other steps. */
final class DeletionBar {
    private final Workbench bench;
    private final VBox place = new VBox();
    private Optional<Change> deletion = Optional.empty();

    DeletionBar(Workbench bench) {
        this.bench = bench;
        bench.addBar(place);
        bench.onHistoryChanged(this::follow);
        bench.workspaceProperty().addListener((observed, old, open) -> hide());
    }

    /** Tells of a deletion, in place of the one before. */
    void show(Change step, String what) {
        hide();
        deletion = Optional.of(step);
        new NoticeBar(place, Feather.TRASH_2, Strings.get("lifecycle.delete.bar", what, step.cards().size()))
                .button("delete-undo", "toolbar.undo", this::undo).closable();
    }

    /** Undone elsewhere, or by another way, there is nothing to give back. */
    private void follow() {
        if (deletion.isPresent() && missing().isEmpty()) {
            hide();
        }
    }

    private List<CardChange> missing() {
        Workspace open = bench.workspaceProperty().get().orElseThrow();
        return deletion.stream().flatMap(step -> step.cards().stream()).filter(card -> !open.contains(card.card()))
                .toList();
    }

    /** Takes the step back if it is the newest; else the cards come back by a step of their own. */
    private void undo() {
        List<CardChange> back = missing().stream()
                .map(card -> new CardChange(card.card(), card.after(), card.before())).toList();
        if (bench.workspaceProperty().get().orElseThrow().newest().equals(deletion)) {
            bench.undo();
        } else if (!back.isEmpty()) {
            bench.apply(new Change(Strings.get("lifecycle.delete.back", back.size()), Instant.now(), back),
                    Strings.get("lifecycle.delete.backDone", back.size()));
        }
        hide();
        bench.focusTree();
    }

    private void hide() {
        deletion = Optional.empty();
        place.getChildren().clear();
    }
}

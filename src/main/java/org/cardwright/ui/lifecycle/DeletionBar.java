package org.cardwright.ui.lifecycle;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import javafx.scene.layout.VBox;
import org.cardwright.edit.CardChange;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Change;
import org.cardwright.i18n.Strings;
import org.cardwright.lifecycle.Deletion;
import org.cardwright.ui.common.NoticeBar;
import org.cardwright.ui.common.Workbench;
import org.cardwright.workspace.Workspace;
import org.kordamp.ikonli.feather.Feather;

/** A bar above the cards that says what was deleted last and gives it back, also after other steps. */
final class DeletionBar {
    private final Workbench bench;
    private final VBox place = new VBox();
    private Optional<Deletion> deletion = Optional.empty();
    /** The deleted cards that have a file, until a save moves it. */
    private Set<CardId> unsaved = Set.of();
    private Optional<NoticeBar> waiting = Optional.empty();

    DeletionBar(Workbench bench) {
        this.bench = bench;
        bench.addBar(place);
        bench.onHistoryChanged(this::follow);
        bench.revisionProperty().subscribe(this::saved);
        bench.workspaceProperty().addListener((observed, old, open) -> hide());
    }

    /** Tells of a deletion, in place of the one before. */
    void show(Deletion deleted) {
        hide();
        deletion = Optional.of(deleted);
        unsaved = deleted.change().cards().stream().map(CardChange::card).filter(open().modified()::contains).collect(Collectors.toSet());
        NoticeBar bar = new NoticeBar(place, Feather.TRASH_2, Strings.get("lifecycle.delete.bar", deleted.what(),
                deleted.change().cards().size()));
        bar.button("delete-undo", "toolbar.undo", this::undo).closable();
        waiting = Optional.of(bar);
    }

    /** Once it is saved, no save is to come that moves the files. */
    private void saved() {
        deletion.filter(_ -> !unsaved.isEmpty() && unsaved.stream().noneMatch(open().modified()::contains))
                .ifPresent(step -> {
                    waiting.ifPresent(bar -> bar.say(Strings.get("lifecycle.delete.gone", step.what(), step.change().cards().size())));
                    waiting = Optional.empty();
                });
    }

    /** Undone elsewhere, or by another way, there is nothing to give back. */
    private void follow() {
        if (deletion.filter(step -> step.back(open()).cards().isEmpty()).isPresent()) {
            hide();
        }
    }

    private Workspace open() {
        return bench.workspaceProperty().get().orElseThrow();
    }

    /** Takes the step back if it is the newest; else the cards come back by a step of their own. */
    private void undo() {
        Optional<Change> back = deletion.map(step -> step.back(open())).filter(step -> !step.cards().isEmpty());
        if (open().newest().equals(deletion.map(Deletion::change))) {
            bench.undo();
        } else {
            back.ifPresent(step -> bench.apply(step, Strings.get("lifecycle.delete.backDone", step.cards().size())));
        }
        hide();
        bench.focusTree();
    }

    private void hide() {
        deletion = Optional.empty();
        waiting = Optional.empty();
        place.getChildren().clear();
    }
}

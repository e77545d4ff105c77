package org.cardwright.ui.source;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.edit.FileStep;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.Workbench;
import org.cardwright.workspace.FileSteps;
import org.cardwright.workspace.WorkspaceListener;

/** Puts back, or writes again, the files beside the cards when a step that wrote them is undone or redone; one at a time. */
final class MovedFiles implements WorkspaceListener {
    private final Workbench bench;
    private final Runnable moved;
    private final Queue<List<FileStep>> waiting = new ArrayDeque<>();
    private boolean working;

    /** @param moved runs after files were exchanged, or were not */
    MovedFiles(Workbench bench, Runnable moved) {
        this.bench = bench;
        this.moved = moved;
    }

    @Override
    public void cardsChanged(Map<CardId, Optional<CardDocument>> now) {}

    @Override
    public void filesMoved(List<FileStep> files) {
        waiting.add(files);
        next();
    }

    private void next() {
        if (!working && !waiting.isEmpty()) {
            working = true;
            List<FileStep> files = waiting.remove();
            bench.background().run(Strings.get("sources.moving"), progress -> {
                FileSteps.apply(files);
                return files;
            }, done -> ended(), why -> {
                ended();
                bench.dialogs().error(Strings.get("sources.moved.failed"), Strings.get("sources.moved.failedText", why));
            });
        }
    }

    private void ended() {
        working = false;
        moved.run();
        next();
    }
}

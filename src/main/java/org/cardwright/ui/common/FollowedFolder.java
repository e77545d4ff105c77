package org.cardwright.ui.common;

import java.io.IOException;
import java.util.Optional;

import javafx.application.Platform;
import org.cardwright.workspace.CardFolder;
import org.cardwright.workspace.FolderWatch;

/** Hears of changes to the files of a folder until it is closed; confined to the JavaFX thread. */
public final class FollowedFolder {
    private Optional<FolderWatch> watch = Optional.empty();
    private boolean closed;

    /**
     * Begins in the background.
     *
     * @param begun runs once changes are heard of
     */
    public FollowedFolder(Background background, CardFolder folder, Runnable changed, Runnable begun) {
        background.run("", progress -> FolderWatch.start(folder, () -> Platform.runLater(changed)), started -> {
            watch = Optional.of(started);
            if (closed) {
                close();
            } else {
                begun.run();
            }
        }, message -> { });
    }

    /** Hears of nothing any more. */
    public void close() {
        closed = true;
        watch.ifPresent(started -> {
            try {
                started.close();
            } catch (IOException e) {
                // It ends with the program at the latest.
            }
        });
    }
}

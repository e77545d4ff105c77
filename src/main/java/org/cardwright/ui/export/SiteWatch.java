package org.cardwright.ui.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import javafx.application.Platform;
import org.cardwright.ui.common.Background;
import org.cardwright.workspace.CardFolder;
import org.cardwright.workspace.FolderWatch;

/** Follows what others do to the cards of a site while they are under review; confined to the JavaFX thread. */
final class SiteWatch {
    private final Background background;
    private final Runnable changed;
    private Optional<Path> followed = Optional.empty();
    private Optional<FolderWatch> watch = Optional.empty();

    /** @param changed hears that files may have changed */
    SiteWatch(Background background, Runnable changed) {
        this.background = background;
        this.changed = changed;
    }

    /** Follows this folder from now on, or none. */
    void follow(Optional<Path> cards) {
        if (cards.equals(followed)) {
            return;
        }
        watch.ifPresent(SiteWatch::close);
        watch = Optional.empty();
        followed = cards;
        cards.ifPresent(folder -> background.run("", progress -> FolderWatch.start(new CardFolder(folder),
                () -> Platform.runLater(changed)), started -> {
                    if (followed.equals(cards) && watch.isEmpty()) {
                        watch = Optional.of(started);
                        // What changed before is seen, too.
                        changed.run();
                    } else {
                        close(started);
                    }
                }, message -> { }));
    }

    private static void close(FolderWatch watch) {
        try {
            watch.close();
        } catch (IOException e) {
            // It ends with the program at the latest.
        }
    }
}

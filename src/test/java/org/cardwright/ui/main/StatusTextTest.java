package org.cardwright.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.Background;
import org.cardwright.ui.common.FakeDialogs;
import org.cardwright.ui.common.RunningTask;
import org.cardwright.ui.common.SameThread;
import org.cardwright.ui.common.SampleFolder;
import org.cardwright.workspace.Trash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the status bar says of a folder. */
class StatusTextTest {
    @TempDir
    private Path temp;

    /** Does everything at once but for the check of all cards, which it leaves for later. */
    private static final class CheckLater implements Background {
        private final Background now = new SameThread();
        private Runnable check = () -> {};

        @Override
        public <T> Running run(String title, Job<T> job, Consumer<T> done, Consumer<String> failed) {
            if (title.equals(Strings.get("task.checking"))) {
                check = () -> now.run(title, job, done, failed);
                return () -> {};
            }
            return now.run(title, job, done, failed);
        }

        @Override
        public ObservableList<RunningTask> running() {
            return FXCollections.emptyObservableList();
        }
    }

    @Test
    void theBarSaysThatTheCheckStillRunsUntilItIsDone() {
        var background = new CheckLater();
        var main = new MainViewModel(background, new FakeDialogs(), Optional.of(new Trash(temp.resolve("trash"))));
        main.open(SampleFolder.copyTo(temp.resolve("cards")), List.of(), Optional.empty());
        assertEquals("5 cards · 0 modified · checking…", StatusController.counts(main.folder()));
        background.check.run();
        assertEquals("5 cards · 0 modified · " + main.folder().findings().problemsProperty().get() + " problems",
                StatusController.counts(main.folder()));
    }
}

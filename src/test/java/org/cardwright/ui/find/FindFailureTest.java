package org.cardwright.ui.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.cardwright.edit.Progress;
import org.cardwright.ui.common.FailingBackground;
import org.cardwright.ui.common.SampleFolder;
import org.cardwright.workspace.CardFolder;
import org.cardwright.workspace.FolderReader;
import org.cardwright.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After a search that failed nothing of the one before is in sight, or can be gone to. */
class FindFailureTest {
    @TempDir private Path temp;

    @Test
    void aSearchThatFailsShowsNothingButTheReasonAndTheNextOneWorks() throws IOException {
        CardFolder folder = new CardFolder(SampleFolder.copyTo(temp.resolve("cards")));
        Workspace open = new Workspace(folder, FolderReader.read(folder, Progress.NONE).cards());
        FailingBackground background = new FailingBackground();
        FindViewModel model = new FindViewModel(background, () -> Optional.of(open));
        model.textProperty().set("e");
        assertFalse(model.rowsProperty().get().list().isEmpty());
        background.failing(true);
        model.textProperty().set("ea");
        assertEquals(List.of(), model.rowsProperty().get().list());
        assertEquals(Optional.of("the reason"), model.mistakeProperty().getValue());
        assertEquals("", model.summaryProperty().getValue());
        assertEquals(-1, model.rowsProperty().get().next(-1, true));
        background.failing(false);
        model.textProperty().set("e");
        assertFalse(model.rowsProperty().get().list().isEmpty());
        assertEquals(Optional.empty(), model.mistakeProperty().getValue());
    }
}

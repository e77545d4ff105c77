package org.cardwright.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import javafx.stage.Stage;
import org.cardwright.ui.card.FormRehearsal;
import org.cardwright.ui.common.Feature;
import org.cardwright.ui.common.SampleFolder;
import org.cardwright.ui.common.Workbench;
import org.cardwright.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FormRehearsalTest {
    private final AtomicReference<Workbench> bench = new AtomicReference<>();
    private final FormRehearsal rehearsal = new FormRehearsal();

    @Start
    void start(Stage stage) throws IOException {
        var editor = new EditorWindow(stage, Files.createTempDirectory("cardwright-rehearsal"), Optional.of(
                Stream.concat(Composition.features().stream(), Stream.<Feature>of(rehearsal, bench::set)).toList()));
        editor.window.open(SampleFolder.copyTo(Files.createTempDirectory("cardwright-rehearsed")));
        editor.window.show();
    }

    @Test
    void aCardIsOpenedWhereNobodySeesItAndNothingIsChanged() {
        EditorWindow.until("rehearsed", rehearsal::over);
        Workspace open = bench.get().workspaceProperty().get().orElseThrow();
        assertFalse(open.cards().isEmpty());
        assertEquals(List.of(), List.copyOf(open.modified()));
        assertEquals(Optional.empty(), open.newest());
        assertEquals(Optional.empty(), bench.get().frontCardProperty().get());
        assertTrue(bench.get().window().getScene().getRoot().lookupAll(".card-form").isEmpty(), "a form is in the window");
        assertTrue(bench.get().remembered().keySet().stream().noneMatch(key -> key.startsWith("folded")), "something is remembered");
    }
}

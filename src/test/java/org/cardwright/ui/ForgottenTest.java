package org.cardwright.ui;

import static org.cardwright.ui.EditorWindow.until;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.cardwright.edit.CardId;
import org.cardwright.edit.CardSpot;
import org.cardwright.ui.common.Feature;
import org.cardwright.ui.common.SampleFolder;
import org.cardwright.ui.common.Workbench;
import org.cardwright.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What was closed is not kept in memory: a session of days would fill it. */
@ExtendWith(ApplicationExtension.class)
class ForgottenTest {
    private EditorWindow editor;
    private Workbench bench;
    private Path cards;

    @Start
    void start(Stage stage) throws IOException {
        Path temp = Files.createTempDirectory("cardwright-test");
        cards = SampleFolder.copyTo(temp.resolve("cards"));
        List<Feature> features = new ArrayList<>(Composition.features());
        features.add(given -> bench = given);
        // TestFX keeps all events of the stage that it gives.
        editor = new EditorWindow(new Stage(), temp.resolve("data"), Optional.of(features));
    }

    @Test
    void theFormOfAClosedTab() {
        editor.open(cards);
        openTabs(3);
        List<WeakReference<Node>> forms = forms();
        assertEquals(3, forms.size());
        for (int i = 0; i < 3; i++) {
            editor.press(KeyCode.CONTROL, KeyCode.W);
        }
        assertEquals(List.of(), editor.tabs());
        forgotten(forms);
    }

    @Test
    void theFormsOfTabsThatAreClosedTogether() {
        editor.open(cards);
        openTabs(3);
        List<WeakReference<Node>> forms = forms();
        editor.open(cards);
        assertEquals(List.of(), editor.tabs());
        forgotten(forms);
    }

    @Test
    void theFolderThatWasOpenBefore() {
        editor.open(cards);
        openTabs(2);
        WeakReference<Workspace> before = new WeakReference<>(workspace());
        editor.open(cards);
        until("another folder is open", () -> !before.refersTo(workspace()));
        forgotten(List.of(before));
    }

    private Workspace workspace() {
        return bench.workspaceProperty().get().orElseThrow();
    }

    private void openTabs(int count) {
        for (CardId card : workspace().cards().subList(0, count)) {
            editor.robot().interact(() -> bench.openCard(card, new CardSpot.Anywhere()));
            until("shown", () -> editor.focused() != null);
        }
    }

    private List<WeakReference<Node>> forms() {
        TabPane pane = editor.find(".card-tabs", TabPane.class);
        return pane.getTabs().stream().map(Tab::getContent).map(WeakReference::new).toList();
    }

    private static void forgotten(List<? extends WeakReference<?>> references) {
        until("forgotten " + references, () -> {
            System.gc();
            return references.stream().allMatch(reference -> reference.refersTo(null));
        });
    }
}

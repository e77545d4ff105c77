package org.cardwright.bench;

import java.util.Optional;

import javafx.scene.control.TreeView;
import org.cardwright.ui.CardwrightApp;

/** A process that opens the editor on a folder and ends as soon as a frame with the cards was drawn. */
final class FullWindow {
    private FullWindow() {}

    static void main(String[] arguments) {
        Ticks.whenToolkitRuns(() -> Ticks.afterFrameWith(() -> tree().isPresent(), Ticks::haltDrawn));
        CardwrightApp.launchWith(arguments);
    }

    /** The tree, once it holds cards. */
    static Optional<TreeView<?>> tree() {
        return Ticks.scene().flatMap(scene -> Optional.ofNullable(scene.lookup(".card-tree")))
                .<TreeView<?>>map(node -> (TreeView<?>) node)
                .filter(tree -> tree.getRoot() != null && !tree.getRoot().getChildren().isEmpty());
    }
}

package org.cardwright.ui.main;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** Opens a folder, or a file of some kind, that is dropped on the window. */
final class FolderDrop {
    private FolderDrop() {}

    /** @param such which files are opened */
    static void install(Scene scene, Predicate<File> such, Consumer<Path> open) {
        scene.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (first(event.getDragboard(), such).isPresent()) {
                event.acceptTransferModes(TransferMode.LINK, TransferMode.COPY);
                event.consume();
            }
        });
        scene.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            Optional<Path> dropped = first(event.getDragboard(), such);
            dropped.ifPresent(_ -> event.setDropCompleted(true));
            // A question on unsaved cards must not hold up the drag.
            dropped.ifPresent(file -> Platform.runLater(() -> open.accept(file)));
        });
    }

    private static Optional<Path> first(Dragboard board, Predicate<File> such) {
        return board.getFiles().stream().filter(such).map(File::toPath).findFirst();
    }
}

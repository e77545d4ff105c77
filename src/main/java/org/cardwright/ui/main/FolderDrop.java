package org.cardwright.ui.main;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** Opens a folder that is dropped on the window. */
final class FolderDrop {
    private FolderDrop() {}

    static void install(Scene scene, Consumer<Path> open) {
        scene.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (folder(event.getDragboard()).isPresent()) {
                event.acceptTransferModes(TransferMode.LINK, TransferMode.COPY);
                event.consume();
            }
        });
        scene.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            Optional<Path> dropped = folder(event.getDragboard());
            event.setDropCompleted(dropped.isPresent());
            // A question on unsaved cards must not hold up the drag.
            dropped.ifPresent(folder -> Platform.runLater(() -> open.accept(folder)));
        });
    }

    private static Optional<Path> folder(Dragboard board) {
        return board.getFiles().stream().filter(File::isDirectory).map(File::toPath).findFirst();
    }
}

package org.cardwright.ui.export;

import java.nio.file.Path;

import javafx.scene.Node;
import org.cardwright.ui.common.ItemCell;

/** A folder by its way from another. */
final class FolderCell extends ItemCell<Path> {
    private final Path from;

    FolderCell(Path from) {
        this.from = from;
    }

    @Override
    protected Node show(Path folder) {
        setText(from.relativize(folder).toString());
        return null;
    }
}

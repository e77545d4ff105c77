package org.cardwright.ui.common;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.scene.Parent;
import org.cardwright.document.CardDocument;
import org.cardwright.model.Finding;

/** The pane beside the cards that shows what the selected card becomes; confined to the JavaFX thread. */
public interface SidePane {
    Parent root();

    /**
     * Shows a card as it is now and as it was last saved; empty when no card is selected.
     *
     * @param findings tells the problems of the card as it is now; only asked where they are in sight
     */
    void show(Optional<CardDocument> current, Optional<CardDocument> saved, String fileName,
            Supplier<List<Finding>> findings);

    /** Follows the appearance of the window. */
    void dark(boolean dark);
}

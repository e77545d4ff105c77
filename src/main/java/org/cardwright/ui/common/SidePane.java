package org.cardwright.ui.common;

import java.util.Optional;

import javafx.scene.Parent;
import org.cardwright.document.CardDocument;

/** The pane beside the cards that shows what the selected card becomes; confined to the JavaFX thread. */
public interface SidePane {
    Parent root();

    /** Shows a card as it is now and as it was last saved; empty when no card is selected. */
    void show(Optional<CardDocument> current, Optional<CardDocument> saved, String fileName);

    /** Follows the appearance of the window. */
    void dark(boolean dark);
}

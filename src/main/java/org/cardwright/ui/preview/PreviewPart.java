package org.cardwright.ui.preview;

import java.util.Optional;

import javafx.scene.Node;

/** One way to look at the card in sight. */
interface PreviewPart {
    Node root();

    /** Shows a card, or that there is none. */
    void show(Optional<Shown> shown);
}

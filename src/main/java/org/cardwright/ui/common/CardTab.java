package org.cardwright.ui.common;

import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.Parent;
import org.cardwright.edit.CardId;
import org.cardwright.edit.CardSpot;
import org.cardwright.workspace.Workspace;

/** The form of one open card, shown in a tab of the main window; confined to the JavaFX thread. */
public interface CardTab {
    /** Makes the form of a card. */
    interface Maker {
        /** A form that edits a card of these and shows the problems that the whole program shows. */
        CardTab form(Workspace workspace, CardId card, FolderFindings findings);
    }

    Parent root();

    /** Where the focus goes when the card is opened: to the first control in here that takes it. */
    default Node start() {
        return root();
    }

    /** Shows the card as the workspace holds it now; called after every change of this card, whoever made it. */
    void refresh();

    /** Puts the focus at a place of the card; where no control edits it, into the text at that place. */
    void goTo(CardSpot spot);

    /** The place that a person is in, or was last. */
    default Optional<CardSpot> spot() {
        return Optional.empty();
    }

    /** The problems of some cards were worked out anew; perhaps those of this one. */
    default void findingsChanged() {}

    /** Other cards may have changed while this one stays; asked of the form in front. */
    default void othersChanged() {}

    /** The tab was closed: listeners and timers end. */
    void close();
}

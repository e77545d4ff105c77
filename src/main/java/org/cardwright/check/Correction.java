package org.cardwright.check;

import org.cardwright.document.CardDocument;
import org.cardwright.document.EditRefusedException;

/** A way to correct one finding of the card that it was made for. */
@FunctionalInterface
public interface Correction {
    /**
     * The whole corrected card; the given one stays as it is, which is the undo.
     *
     * @throws EditRefusedException if it would change anything else; the message is for the user
     */
    CardDocument apply(CardDocument document) throws EditRefusedException;
}

package org.cardwright.check;

import java.util.List;

import org.cardwright.document.CardDocument;
import org.cardwright.model.Finding;

/** Finds the problems of a card: what reading found and what the content rules find. */
public final class Checks {
    private Checks() {}

    /** All findings of one card by itself, in the order of their positions. */
    public static List<Finding> of(CardDocument document, String fileName) {
        return document.findings();
    }
}

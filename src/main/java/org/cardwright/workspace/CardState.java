package org.cardwright.workspace;

import java.util.function.Supplier;

import org.cardwright.document.CardDocument;
import org.cardwright.text.SourceText;

/** A card as it is now and as it is on disk; both are one document, read once, as long as their texts are equal. */
record CardState(CardDocument current, CardDocument saved) {
    CardState(CardDocument document) {
        this(document, document);
    }

    boolean modified() {
        return current != saved;
    }

    CardState withCurrent(CardDocument document) {
        return new CardState(document.source().equals(saved.source()) ? saved : document, saved);
    }

    /** Takes the document from {@code read} only where it is neither of the two that are known. */
    CardState withSaved(SourceText text, Supplier<CardDocument> read) {
        if (text.equals(current.source())) {
            return new CardState(current, current);
        }
        return new CardState(current, text.equals(saved.source()) ? saved : read.get());
    }

    /** The document of a text; the known one where the text is known. */
    CardDocument read(SourceText text) {
        if (text.equals(saved.source())) {
            return saved;
        }
        return text.equals(current.source()) ? current : CardDocument.read(text);
    }
}

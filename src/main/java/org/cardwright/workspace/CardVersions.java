package org.cardwright.workspace;

import java.util.Optional;
import java.util.function.Supplier;

import org.cardwright.document.CardDocument;
import org.cardwright.text.SourceText;

/**
 * A card as it is now and as it is on disk; both are one document, read once, as long as their texts are equal.
 *
 * @param current absent if the card was deleted, or is not created any more
 * @param saved absent if there is no file
 */
record CardVersions(Optional<CardDocument> current, Optional<CardDocument> saved) {
    /** Neither in the editor nor on disk. */
    static final CardVersions ABSENT = new CardVersions(Optional.empty(), Optional.empty());

    CardVersions(CardDocument document) {
        this(Optional.of(document), Optional.of(document));
    }

    boolean modified() {
        return current.orElse(null) != saved.orElse(null);
    }

    /** The text of the editor. */
    Optional<SourceText> text() {
        return current.map(CardDocument::source);
    }

    Optional<SourceText> savedText() {
        return saved.map(CardDocument::source);
    }

    CardVersions withCurrent(Optional<CardDocument> document) {
        boolean same = document.map(CardDocument::source).equals(savedText());
        return new CardVersions(same ? saved : document, saved);
    }

    /** Takes the document from {@code read} only where it is neither of the two that are known. */
    CardVersions withSaved(SourceText text, Supplier<CardDocument> read) {
        Optional<SourceText> now = Optional.of(text);
        if (now.equals(text())) {
            return new CardVersions(current, current);
        }
        return new CardVersions(current, now.equals(savedText()) ? saved : Optional.of(read.get()));
    }

    CardVersions withoutFile() {
        return new CardVersions(current, Optional.empty());
    }

    /** The document of a text, where it is one of the two. */
    Optional<CardDocument> known(SourceText text) {
        return known(saved, text).or(() -> known(current, text));
    }

    private static Optional<CardDocument> known(Optional<CardDocument> document, SourceText text) {
        return document.filter(one -> one.source().equals(text));
    }
}

package org.cardwright.ui.preview;

import java.util.Optional;

import org.cardwright.document.CardDocument;

/** The card in sight: as it is now and as it was last saved. */
record Shown(CardDocument document, Optional<CardDocument> saved, String fileName) {}

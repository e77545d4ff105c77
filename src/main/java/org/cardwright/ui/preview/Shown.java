package org.cardwright.ui.preview;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.cardwright.document.CardDocument;
import org.cardwright.model.Finding;

/**
 * The card in sight: as it is now and as it was last saved.
 *
 * @param findings tells its problems
 */
record Shown(CardDocument document, Optional<CardDocument> saved, String fileName, Supplier<List<Finding>> findings) {}

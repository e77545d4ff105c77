package org.cardwright.merge;

import java.util.Optional;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardEntry;
import org.cardwright.edit.CardId;
import org.cardwright.text.SourceText;

/**
 * A card with unsaved changes whose file another program changed.
 *
 * @param base the text that both began with; empty if there was no file
 * @param mine the text in the editor; empty if the card was deleted there
 * @param theirs the text on disk; empty if the file was deleted or moved
 */
public record DiskConflict(
        CardId card, Optional<SourceText> base, Optional<SourceText> mine, Optional<SourceText> theirs) {
    /** How people call the card. */
    public String title() {
        return mine.or(() -> theirs).or(() -> base).map(text -> CardEntry.of(card, CardDocument.read(text)).title())
                .orElse(card.name());
    }
}

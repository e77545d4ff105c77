package org.cardwright.workspace;

import java.util.Map;
import java.util.Optional;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.edit.LineDiff;
import org.cardwright.merge.CardMerge;
import org.cardwright.merge.FileContent;
import org.cardwright.text.SourceText;

/**
 * Unsaved work on one card.
 *
 * @param text the card as it was in the editor; empty if it was deleted there
 * @param saved the text of its file at that time; empty if there was none
 */
public record RecoveredCard(CardId card, Optional<SourceText> text, Optional<SourceText> saved) {
    /** The card as it is open now. */
    public Optional<SourceText> present(Workspace open) {
        return open.find(card).map(CardDocument::source);
    }

    /** What restoring gives where the card is now so: what another program changed since then in other parts stays. */
    public Optional<SourceText> restored(Optional<SourceText> now) {
        if (text.isEmpty() || saved.isEmpty() || now.isEmpty() || now.equals(saved)) {
            return text;
        }
        CardMerge merge = CardMerge.of(saved.get(), text.get(), now.get());
        return merge.conflicts().isEmpty() ? merge.content(Map.of()).map(merged -> FileContent.as(now.get(), merged)) : text;
    }

    /** What restoring it would change. */
    public LineDiff difference(Workspace open) {
        Optional<SourceText> now = present(open);
        return LineDiff.of(card.name(), now.map(SourceText::text), restored(now).map(SourceText::text));
    }

    /** Whether another program changed the same since then, so that a person has to choose. */
    public boolean asks(Optional<SourceText> now) {
        return now.isPresent() && !now.equals(saved) && !now.equals(text) && (text.isEmpty() || saved.isEmpty()
                || !CardMerge.of(saved.get(), text.get(), now.get()).conflicts().isEmpty());
    }
}

package org.cardwright.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.cardwright.check.FolderChecks;
import org.cardwright.check.FolderSettings;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.model.Finding;
import org.cardwright.model.Severity;
import org.cardwright.text.SourceText;

/** Finds the errors that the site would have after an export, on the cards that it brings. */
final class Blocking {
    private Blocking() {}

    /** The cards with the errors that block them. */
    static List<ExportCard> added(List<ExportCard> cards, Source source, SiteTarget target) {
        Map<CardId, CardDocument> site = new HashMap<>();
        for (ExportCard card : cards) {
            if (card.state().chosen()) {
                card.after(Map.of()).ifPresent(text -> site.put(source.card(card.file()), read(text, card, source)));
            } else {
                card.site().ifPresent(text -> site.put(source.card(card.file()), CardDocument.read(text)));
            }
        }
        FolderSettings settings = FolderSettings.of(target.cards());
        FolderSettings used = settings.file().isPresent() ? settings : FolderSettings.of(source.folder());
        Map<CardId, List<Finding>> findings = FolderChecks.of(site, used.settings()).findings();
        return cards.stream().map(card -> !card.state().chosen() ? card
                : card.blockedBy(findings.getOrDefault(source.card(card.file()), List.of()).stream()
                .filter(finding -> finding.severity() == Severity.ERROR).toList())).toList();
    }

    private static CardDocument read(SourceText text, ExportCard card, Source source) {
        CardDocument own = source.cards().get(card.names().inFolder());
        return own != null && own.source().equals(text) ? own : CardDocument.read(text);
    }
}

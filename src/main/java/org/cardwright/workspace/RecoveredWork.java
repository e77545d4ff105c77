package org.cardwright.workspace;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cardwright.edit.CardChange;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Change;
import org.cardwright.i18n.Strings;
import org.cardwright.merge.DiskChoice;
import org.cardwright.merge.DiskConflict;
import org.cardwright.text.SourceText;

/**
 * What sessions that came to no end left unsaved in a folder, the newest state of each card.
 *
 * @param time when the last of it was written down
 * @param logs where it stands; deleted once the work is settled
 */
public record RecoveredWork(Instant time, List<RecoveredCard> cards, List<Path> logs) {
    public RecoveredWork {
        cards = List.copyOf(cards);
        logs = List.copyOf(logs);
    }

    /** Those of some cards that another program changed since then, so that a person has to choose. */
    public static List<DiskConflict> asked(Collection<RecoveredCard> cards, Workspace open) {
        return cards.stream().filter(card -> card.asks(card.present(open)))
                .map(card -> new DiskConflict(card.card(), card.saved(), card.text(), card.present(open))).toList();
    }

    /** What puts some cards back, with what was chosen where it was asked. */
    public static Change restoring(Collection<RecoveredCard> cards, Workspace open, List<DiskChoice> chosen) {
        Map<CardId, Optional<SourceText>> after = new HashMap<>();
        cards.forEach(card -> after.put(card.card(), card.restored(card.present(open))));
        chosen.forEach(choice -> after.put(choice.conflict().card(), choice.chosen()));
        List<CardChange> changes = cards.stream().map(card -> new CardChange(card.card(), card.present(open),
                after.get(card.card()))).filter(CardChange::real).toList();
        return new Change(Strings.get("recovery.step", changes.size()), Instant.now(), changes);
    }

    /** The same work without some of its cards. */
    public RecoveredWork without(Collection<RecoveredCard> settled) {
        return new RecoveredWork(time, cards.stream().filter(card -> !settled.contains(card)).toList(), logs);
    }
}

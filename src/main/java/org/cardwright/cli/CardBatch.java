package org.cardwright.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.edit.LineDiff;
import org.cardwright.workspace.CardFolder;
import org.cardwright.workspace.SaveRequest;

/** Changes of many cards that are saved together: all of them, or none as far as the disk allows. */
final class CardBatch {
    private final Map<CardFolder, List<SaveRequest>> requests = new LinkedHashMap<>();
    private final StringBuilder diff = new StringBuilder();

    /** What becomes of each card. */
    interface Step {
        CardDocument after(CardSet<CardDocument> set, CardId card, CardDocument before);
    }

    private record Changed(CardId card, CardDocument before, CardDocument after, String diff) {}

    /** Works out the changes on all cores; saves nothing. */
    static CardBatch of(List<CardSet<CardDocument>> sets, Step step) {
        CardBatch batch = new CardBatch();
        for (CardSet<CardDocument> set : sets) {
            List<Changed> changed = set.cards().entrySet().parallelStream()
                    .map(card -> changed(set, card.getKey(), card.getValue(),
                    step.after(set, card.getKey(), card.getValue())))
                    .flatMap(Optional::stream).toList();
            changed.forEach(card -> batch.diff.append(card.diff()));
            batch.requests.put(set.folder(), changed.stream()
                    .map(card -> new SaveRequest(card.card(), card.after().source(), card.before().source())).toList());
        }
        return batch;
    }

    private static Optional<Changed> changed(CardSet<CardDocument> set, CardId card, CardDocument before, CardDocument after) {
        return after.source().equals(before.source()) ? Optional.empty()
                : Optional.of(new Changed(card, before, after,
                LineDiff.of(set.diffName(card), text(before), text(after)).unified()));
    }

    /** With the byte order mark, so that the difference shows it. */
    private static String text(CardDocument document) {
        return (document.source().byteOrderMark() ? "\uFEFF" : "") + document.text();
    }

    /** The differences of all cards. */
    String diff() {
        return diff.toString();
    }

    /** Saves all cards; where one cannot be saved, those before it are put back, and the failure says why. */
    void save() throws CommandFailure {
        SaveTogether.save(requests);
    }
}

package org.cardwright.export;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.cardwright.edit.Progress;
import org.cardwright.merge.CardChoices;
import org.cardwright.merge.Resolution;

/** What others pushed to a branch, with what a person chose of it by card. */
public record PushChoices(BranchMerge merge, Map<String, CardChoices> choices) {
    /** Of the same values the same is chosen as before. */
    public static PushChoices of(BranchMerge merge, Optional<PushChoices> before) {
        Map<String, CardChoices> choices = new TreeMap<>();
        merge.open().forEach((card, both) -> {
            CardChoices fresh = new CardChoices(both.conflicts(), Optional.of(both), () -> { });
            before.map(PushChoices::choices).map(all -> all.get(card)).ifPresent(fresh::keep);
            choices.put(card, fresh);
        });
        return new PushChoices(merge, choices);
    }

    /** What became of it: it was pushed, or a person is asked first. */
    public record Again(Optional<RemoteResult> pushed, Optional<PushChoices> asked) {}

    /** Fetches, and merges and pushes once all that others did there is decided; for a background thread. */
    public static Again pushed(SiteTarget target, String branch, Optional<PushChoices> before, Optional<Author> author,
            Progress progress) throws IOException {
        Remote remote = Remote.of(target);
        remote.fetch(branch, progress);
        Optional<PushChoices> now = LostBase.explaining(target, branch, () -> BranchMerge.plan(target, branch))
                .map(found -> of(found, before));
        if (now.filter(found -> found.open() > 0).isPresent()) {
            return new Again(Optional.empty(), now);
        }
        if (now.isPresent()) {
            now.get().merge().apply(now.get().made(), author, progress);
        }
        return new Again(Optional.of(remote.push(branch, progress)), Optional.empty());
    }

    /** How many cards wait for a choice. */
    public long open() {
        return choices.values().stream().filter(card -> !card.decided()).count();
    }

    /** By card and conflict. */
    public Map<String, Map<String, Resolution>> made() {
        Map<String, Map<String, Resolution>> made = new TreeMap<>();
        choices.forEach((card, one) -> made.put(card, one.made()));
        return made;
    }
}

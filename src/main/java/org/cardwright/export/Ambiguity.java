package org.cardwright.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cardwright.merge.CardMerge;
import org.cardwright.merge.FileContent;
import org.cardwright.merge.Resolution;
import org.cardwright.merge.Side;
import org.cardwright.text.SourceText;

/** Decides whether it matters which of several bases is the right one. */
final class Ambiguity {
    private Ambiguity() {}

    /** A base whose merge is right whichever it was, or asks about all that depends on it; empty if there is none. */
    static Optional<Basis.Known> settled(List<Basis.Known> bases, Optional<SourceText> ours,
            Optional<SourceText> site) {
        boolean sameNames = bases.stream().map(base -> base.folderFile() + "\n" + base.siteFile()).distinct()
                .count() == 1;
        if (!sameNames || bases.isEmpty()) {
            return Optional.empty();
        }
        if (ours.isEmpty() || site.isEmpty()) {
            // Only one side is there: either the other one deleted it, or that is to be asked anyway.
            Optional<SourceText> there = ours.or(() -> site);
            long changed = bases.stream().map(base -> base.text().map(FileContent::id)
                    .equals(there.map(FileContent::id))).distinct().count();
            return changed == 1 && bases.stream().allMatch(base -> base.text().isPresent())
                    ? Optional.of(bases.getFirst()) : Optional.empty();
        }
        if (bases.stream().anyMatch(base -> base.text().isEmpty())) {
            return Optional.empty();
        }
        List<CardMerge> merges = new ArrayList<>();
        bases.forEach(base -> merges.add(CardMerge.of(base.text().orElseThrow(), ours.get(), site.get())));
        for (int i = 0; i < bases.size(); i++) {
            CardMerge merge = merges.get(i);
            Optional<String> theirs = all(merge, Side.THEIRS);
            Optional<String> mine = all(merge, Side.OURS);
            if (merges.stream().allMatch(other -> other == merge || other.conflicts().isEmpty()
                    && covers(theirs, mine, other.content(Map.of())))) {
                return Optional.of(bases.get(i));
            }
        }
        return Optional.empty();
    }

    private static boolean covers(Optional<String> theirs, Optional<String> mine, Optional<String> other) {
        return other.isPresent() && (other.equals(theirs) || other.equals(mine));
    }

    private static Optional<String> all(CardMerge merge, Side side) {
        Map<String, Resolution> choices = new HashMap<>();
        merge.conflicts().forEach(conflict -> choices.put(conflict.id(), side));
        return merge.content(choices);
    }
}

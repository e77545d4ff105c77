package org.cardwright.export;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.cardwright.merge.MergeConflict;
import org.cardwright.merge.Resolution;
import org.cardwright.merge.Side;

/** Changes of the site that were left for another time when its others were taken: no export brings them along either. */
public final class LeftChanges {
    private final Map<String, Set<MergeConflict>> left = new HashMap<>();

    /** Notes what a pull of these cards left, in place of what one before left. */
    public void note(Collection<ExportCard> cards, Selection pulled) {
        cards.stream().filter(Pull::possible).forEach(card -> left.put(card.file(), card.siteChanges().stream()
                .filter(change -> pulled.of(card).get(change.id()) == Side.OURS).collect(Collectors.toSet())));
        left.values().removeIf(Set::isEmpty);
    }

    /** What was chosen for cards, by file, and that what was left of them stays in the site. */
    public Map<String, Map<String, Resolution>> without(Collection<ExportCard> cards,
            Map<String, Map<String, Resolution>> chosen) {
        Map<String, Map<String, Resolution>> all = new HashMap<>(chosen);
        cards.stream().filter(card -> left.containsKey(card.file())).forEach(card -> {
            Map<String, Resolution> choices = new HashMap<>(chosen.getOrDefault(card.file(), Map.of()));
            card.siteChanges().stream().filter(left.get(card.file())::contains)
                    .forEach(change -> choices.put(change.id(), Side.OURS));
            all.put(card.file(), choices);
        });
        return all;
    }
}

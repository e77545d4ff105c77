package org.cardwright.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the next run of the site's generator would undo at one place of a card.
 *
 * @param differences what differs there; copied as a whole, even where the place is one item of a list
 * @param text what the sources say there in place of the card, for people
 */
public record UndoneField(List<SourceDifference> differences, String text) {
    public UndoneField {
        differences = List.copyOf(differences);
    }

    static UndoneField of(SourceDifference difference, String text) {
        return new UndoneField(List.of(difference), text);
    }

    UndoneField and(UndoneField other) {
        List<SourceDifference> all = new ArrayList<>(differences);
        other.differences.stream().filter(one -> !all.contains(one)).forEach(all::add);
        return new UndoneField(all, text + "\n" + other.text);
    }

    /** The ids of what differs, in an order that is always the same. */
    public List<String> ids() {
        return differences.stream().map(SourceDifference::id).sorted(Comparator.naturalOrder()).toList();
    }

    /** Why none of it can be copied to the sources; empty if some of it may be. */
    public Optional<String> barrier() {
        return differences.stream().anyMatch(one -> one.barrier().isEmpty()) ? Optional.empty()
                : differences.getFirst().barrier();
    }

    /** All that is to be said of it: what the sources say, and why the card's own cannot be copied there. */
    public String reason() {
        return barrier().map(why -> text + "\n" + why).orElse(text);
    }
}

package org.cardwright.ui.export;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.cardwright.export.ExportCard;
import org.cardwright.export.ExportState;
import org.cardwright.export.Plan;
import org.cardwright.export.Pull;
import org.cardwright.merge.MergeConflict;
import org.cardwright.merge.Resolution;
import org.cardwright.merge.Side;

/** What a person wants to take over from a site: changed cards unless told otherwise, new and deleted ones on demand. */
final class PullChoices {
    /** What a folder can take over from a site. */
    enum Kind {
        CHANGED,
        ADDED,
        REMOVED
    }

    private final Map<Kind, BooleanProperty> chosen = new EnumMap<>(Kind.class);
    /** Cards and single differences that a person left for another time. */
    private final Set<String> left = new HashSet<>();

    PullChoices() {
        for (Kind kind : Kind.values()) {
            chosen.put(kind, new SimpleBooleanProperty(kind == Kind.CHANGED));
        }
    }

    BooleanProperty property(Kind kind) {
        return chosen.get(kind);
    }

    /** The cards of one kind that the site has something of. */
    static List<ExportCard> of(Optional<Plan> plan, Kind kind) {
        return plan.filter(now -> !now.inPlace()).map(now -> now.cards().stream().filter(card -> Pull.possible(card)
                && kind(card.state()) == kind).toList()).orElse(List.of());
    }

    private static Kind kind(ExportState state) {
        return switch (state) {
            case ONLY_IN_SITE -> Kind.ADDED;
            case DELETED_IN_SITE -> Kind.REMOVED;
            case NEW, CHANGED, RENAMED, MERGED, CONFLICT, DELETED, CHANGED_IN_SITE, UNCHANGED, REFUSED -> Kind.CHANGED;
        };
    }

    /** The cards to take something of. */
    List<ExportCard> of(Optional<Plan> plan) {
        return Stream.of(Kind.values()).filter(kind -> chosen.get(kind).get())
                .flatMap(kind -> of(plan, kind).stream()).filter(this::wanted).toList();
    }

    private boolean wanted(ExportCard card) {
        boolean parts = card.state() != ExportState.CONFLICT && leavesSome(card) && !card.siteChanges().isEmpty();
        return !left.contains(card.file()) && !(parts && card.siteChanges().stream()
                .allMatch(change -> left.contains(key(card, change))));
    }

    private boolean leavesSome(ExportCard card) {
        return left.stream().anyMatch(key -> key.startsWith(card.file() + "\n"));
    }

    private static String key(ExportCard card, MergeConflict change) {
        return card.file() + "\n" + change.label() + "\n" + change.ours() + "\n" + change.theirs();
    }

    boolean takes(ExportCard card) {
        return chosen.get(kind(card.state())).get() && !left.contains(card.file());
    }

    boolean takes(ExportCard card, MergeConflict change) {
        return takes(card) && !left.contains(key(card, change));
    }

    /** Begins with nothing left out. */
    void forget() {
        left.clear();
    }

    void take(ExportCard card, boolean taken) {
        note(card, card.file(), taken);
    }

    void take(ExportCard card, MergeConflict change, boolean taken) {
        note(card, key(card, change), taken);
    }

    private void note(ExportCard card, String key, boolean taken) {
        if (taken) {
            left.remove(key);
            chosen.get(kind(card.state())).set(true);
        } else {
            left.add(key);
        }
    }

    /** The choices for a card with those of what the folder leaves out, in a pull and in what an export brings into it. */
    Map<String, Resolution> with(ExportCard card, Map<String, Resolution> choices) {
        if (!leavesSome(card)) {
            return choices;
        }
        Map<String, Resolution> all = new HashMap<>(choices);
        card.siteChanges().stream().filter(change -> left.contains(key(card, change)))
                .forEach(change -> all.put(change.id(), Side.OURS));
        return all;
    }
}

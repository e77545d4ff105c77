package org.cardwright.ui.export;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.cardwright.export.CardState;
import org.cardwright.export.Plan;
import org.cardwright.export.PlannedCard;
import org.cardwright.export.Pull;

/** What a person wants to take over from a site: changed cards unless told otherwise, new and deleted ones on demand. */
final class PullChoices {
    /** What a folder can take over from a site. */
    enum Kind {
        CHANGED,
        ADDED,
        REMOVED
    }

    private final Map<Kind, BooleanProperty> chosen = new EnumMap<>(Kind.class);

    PullChoices() {
        for (Kind kind : Kind.values()) {
            chosen.put(kind, new SimpleBooleanProperty(kind == Kind.CHANGED));
        }
    }

    BooleanProperty property(Kind kind) {
        return chosen.get(kind);
    }

    /** The cards of one kind that the site has something of. */
    static List<PlannedCard> of(Optional<Plan> plan, Kind kind) {
        return plan.filter(now -> !now.inPlace()).map(now -> now.cards().stream().filter(card -> Pull.possible(card)
                && kind(card.state()) == kind).toList()).orElse(List.of());
    }

    private static Kind kind(CardState state) {
        return switch (state) {
            case ONLY_IN_SITE -> Kind.ADDED;
            case DELETED_IN_SITE -> Kind.REMOVED;
            case NEW, CHANGED, RENAMED, MERGED, CONFLICT, DELETED, CHANGED_IN_SITE, UNCHANGED, REFUSED -> Kind.CHANGED;
        };
    }

    /** The cards to take over. */
    List<PlannedCard> of(Optional<Plan> plan) {
        return Stream.of(Kind.values()).filter(kind -> chosen.get(kind).get())
                .flatMap(kind -> of(plan, kind).stream()).toList();
    }
}

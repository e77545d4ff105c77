package org.cardwright.ui.recovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.cardwright.document.CardDocument;
import org.cardwright.document.CardPiece;
import org.cardwright.i18n.Strings;
import org.cardwright.model.CardField;
import org.cardwright.model.FieldLabels;

/**
 * What of a version shall come back.
 *
 * @param id the part; empty for the whole card
 */
record PartChoice(Optional<String> id, String label) {
    /** The whole card, and each part that can be had alone. */
    static List<PartChoice> all(CardDocument now, CardDocument version, Set<String> parts) {
        List<PartChoice> choices = new ArrayList<>();
        choices.add(new PartChoice(Optional.empty(), Strings.get("versions.whole")));
        parts.stream().filter(id -> CardPiece.taken(now, version, id).isPresent())
                .forEach(id -> choices.add(new PartChoice(Optional.of(id), label(id))));
        return choices;
    }

    private static String label(String id) {
        return id.equals(CardPiece.LISTS) ? Strings.get("versions.lists")
                : CardField.ofKey(id).map(FieldLabels::of).orElse(id);
    }

    @Override
    public String toString() {
        return label;
    }
}

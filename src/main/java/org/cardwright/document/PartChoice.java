package org.cardwright.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cardwright.i18n.Strings;
import org.cardwright.model.CardField;
import org.cardwright.model.FieldLabels;
import org.cardwright.text.SourceText;

/**
 * What of a version shall come back.
 *
 * @param id the part; empty for the whole card
 */
public record PartChoice(Optional<String> id, String label) {
    /** The whole card, and each part that can be had alone. */
    public static List<PartChoice> all(CardDocument now, CardDocument version) {
        List<PartChoice> choices = new ArrayList<>();
        choices.add(new PartChoice(Optional.empty(), Strings.get("versions.whole")));
        CardPiece.different(now, version).stream().filter(id -> CardPiece.taken(now, version, id).isPresent())
                .forEach(id -> choices.add(new PartChoice(Optional.of(id), label(id))));
        return choices;
    }

    /** The card with this of a version; empty where it cannot be had alone any more. */
    public Optional<SourceText> taken(CardDocument now, CardDocument version) {
        return id.isEmpty() ? Optional.of(version.source())
                : CardPiece.taken(now, version, id.get()).map(now.source()::with);
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

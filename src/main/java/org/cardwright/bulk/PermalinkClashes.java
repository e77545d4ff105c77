package org.cardwright.bulk;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.edit.CardPart;
import org.cardwright.i18n.Strings;
import org.cardwright.model.CardField;

/** Two cards with one permalink collapse into one on the site, so none is given that of another. */
final class PermalinkClashes {
    private static final CardPart PERMALINK = new CardPart.Field(CardField.PERMALINK);

    private PermalinkClashes() {}

    /**
     * The same cards, those refused that would come to have another card's permalink, also one that the other is to
     * lose: a person may leave the other out.
     */
    static List<BulkCard> refuse(Map<CardId, CardDocument> all, List<BulkCard> planned) {
        Map<CardId, String> changed = new HashMap<>();
        planned.forEach(card -> card.parts().stream()
                .filter(part -> part.part().equals(PERMALINK) && !part.after().isEmpty())
                .forEach(part -> changed.put(card.card(), part.after())));
        if (changed.isEmpty()) {
            return planned;
        }
        Map<String, TreeSet<CardId>> users = new HashMap<>();
        all.forEach((card, document) -> users.computeIfAbsent(document.card().text(CardField.PERMALINK),
                _ -> new TreeSet<>()).add(card));
        changed.forEach((card, permalink) -> users.computeIfAbsent(permalink, _ -> new TreeSet<>()).add(card));
        return planned.stream().map(card -> Optional.ofNullable(changed.get(card.card()))
                .flatMap(permalink -> clash(card, permalink, users.get(permalink), changed.keySet())).orElse(card))
                .toList();
    }

    /** A card that has the permalink already is named before one that would get it too. */
    private static Optional<BulkCard> clash(BulkCard card, String permalink, TreeSet<CardId> users,
            Set<CardId> changed) {
        return users.stream().filter(user -> !user.equals(card.card())).min(Comparator.comparing(changed::contains))
                .map(other -> card.refused(new BulkCard.Refusal(Optional.of(PERMALINK),
                        Strings.get("bulk.refused.permalink", permalink, other.name()))));
    }
}

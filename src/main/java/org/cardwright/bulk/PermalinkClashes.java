package org.cardwright.bulk;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.edit.CardPart;
import org.cardwright.edit.PlannedCard;
import org.cardwright.edit.Refusal;
import org.cardwright.edit.StepPlan;
import org.cardwright.i18n.Strings;
import org.cardwright.model.CardField;

/** Two cards with one permalink collapse into one on the site, so none is given that of another. */
public final class PermalinkClashes {
    private static final CardPart PERMALINK = new CardPart.Field(CardField.PERMALINK);

    private PermalinkClashes() {}

    /**
     * The same plan, those cards refused that would come to have another card's permalink, also one that the other is to
     * lose: a person may leave the other out.
     */
    public static StepPlan refuse(Map<CardId, CardDocument> all, StepPlan plan) {
        Map<CardId, String> changed = new HashMap<>();
        plan.possible().forEach(card -> card.parts().stream()
                .filter(part -> part.part().equals(PERMALINK) && !part.after().isEmpty())
                .forEach(part -> changed.put(card.card(), part.after())));
        if (changed.isEmpty()) {
            return plan;
        }
        Map<String, TreeSet<CardId>> users = new HashMap<>();
        all.forEach((card, document) -> users.computeIfAbsent(document.card().text(CardField.PERMALINK),
                _ -> new TreeSet<>()).add(card));
        changed.forEach((card, permalink) -> users.computeIfAbsent(permalink, _ -> new TreeSet<>()).add(card));
        return plan.with(card -> Optional.ofNullable(changed.get(card.card()))
                .flatMap(permalink -> clash(card, permalink, users.get(permalink), changed.keySet())).orElse(card));
    }

    /** A card that has the permalink already is named before one that would get it too. */
    private static Optional<PlannedCard> clash(PlannedCard card, String permalink, TreeSet<CardId> users,
            Set<CardId> changed) {
        return users.stream().filter(user -> !user.equals(card.card())).min(Comparator.comparing(changed::contains))
                .map(other -> PlannedCard.refused(card.card(), card.before().or(card::after).orElseThrow(), new Refusal(PERMALINK,
                        Strings.get("bulk.refused.permalink", permalink, other.name()))).showing(card.parts()));
    }
}

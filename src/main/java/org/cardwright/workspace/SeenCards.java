package org.cardwright.workspace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.edit.StepPlan;

/** The cards that a preview shows, as it shows them: tells which of them are others by now. */
public final class SeenCards {
    private final Supplier<Optional<Workspace>> workspace;
    private final Map<CardId, Optional<CardDocument>> seen = new LinkedHashMap<>();

    /** Asks {@code workspace} for the open cards each time. */
    public SeenCards(Supplier<Optional<Workspace>> workspace) {
        this.workspace = workspace;
    }

    private Optional<CardDocument> now(CardId card) {
        return workspace.get().flatMap(open -> open.find(card));
    }

    /** Looks at the cards of a plan, at those that new ones are made like, and at those that stand in their places. */
    public void look(StepPlan plan) {
        seen.clear();
        plan.cards().forEach(card -> card.before().ifPresentOrElse(before -> seen.put(card.subject(), Optional.of(before)),
                () -> Stream.of(card.origin().orElse(card.card()), card.card()).forEach(one -> seen.put(one, now(one)))));
    }

    /** The cards that are others now than when they were looked at. */
    public List<CardId> changed() {
        return seen.entrySet().stream().filter(card -> !current(card.getKey(), card.getValue())).map(Map.Entry::getKey).toList();
    }

    private boolean current(CardId card, Optional<CardDocument> document) {
        Optional<CardDocument> now = now(card);
        return now.isPresent() && now.get() == document.orElse(null)
                || now.map(CardDocument::source).equals(document.map(CardDocument::source));
    }
}

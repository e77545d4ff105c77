package org.cardwright.edit;

import java.util.List;
import java.util.Optional;

import org.cardwright.document.Edit;
import org.cardwright.model.Card;
import org.cardwright.model.CardField;
import org.cardwright.model.ItemKind;
import org.cardwright.model.LevelContent;

/** Finds what a step changed on a card, so that a person sees what was undone. */
public final class Difference {
    private Difference() {}

    /** The first place in the form that says something else now; empty if none does. */
    public static Optional<CardSpot> first(Card old, Card now) {
        for (CardField field : CardField.values()) {
            boolean list = field == CardField.BEHAVIORS || field == CardField.DEFINITIONS || field == CardField.COURSES;
            if (!list && !old.text(field).equals(now.text(field))) {
                return Optional.of(new CardSpot.Field(field));
            }
        }
        return items(old, now).or(() -> at(old.courses(), now.courses()).map(CardSpot.CourseLine::new));
    }

    private static Optional<CardSpot> items(Card old, Card now) {
        for (ItemKind kind : ItemKind.values()) {
            for (LevelContent level : now.levels()) {
                List<String> before = old.level(level.number()).map(found -> found.items(kind)).orElse(List.of());
                Optional<Integer> at = at(before, level.items(kind));
                if (at.isPresent()) {
                    return Optional.of(new CardSpot.Item(kind, level.number(), at.get()));
                }
            }
            Optional<Integer> at = at(old.unassigned(kind), now.unassigned(kind));
            if (at.isPresent()) {
                return Optional.of(new CardSpot.Item(kind, Edit.UNASSIGNED, at.get()));
            }
        }
        return Optional.empty();
    }

    /** The first place that differs, or the last one where only the end is gone. */
    private static Optional<Integer> at(List<?> old, List<?> now) {
        if (old.equals(now) || now.isEmpty()) {
            return Optional.empty();
        }
        int at = 0;
        while (at < Math.min(old.size(), now.size()) && old.get(at).equals(now.get(at))) {
            at++;
        }
        return Optional.of(Math.min(at, now.size() - 1));
    }
}

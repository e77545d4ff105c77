package org.cardwright.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.cardwright.document.CardDocument;
import org.cardwright.document.Edit;
import org.cardwright.document.EditRefusedException;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Card;
import org.cardwright.model.CardField;
import org.cardwright.model.ItemKind;

/** Brings a card to say what is wanted by edits as a person would make them, so that the rest of its text stays. */
public final class CardReach {
    private static final int PASSES = 3;

    private final Wanted wanted;
    private CardDocument card;

    private CardReach(CardDocument from, Wanted wanted) {
        this.card = from;
        this.wanted = wanted;
    }

    /** The card after the edits; empty if edits cannot make it say just that. */
    static Optional<CardDocument> from(CardDocument start, Wanted wanted) {
        CardReach reach = new CardReach(start, wanted);
        try {
            reach.run();
        } catch (EditRefusedException e) {
            return Optional.empty();
        }
        return Optional.of(reach.card).filter(wanted::saidBy);
    }

    /**
     * The card after the edits.
     *
     * @param following fields that follow others, whatever value that gives
     * @throws EditRefusedException if edits cannot make it say just that; the message is for the user
     */
    public static CardDocument toward(CardDocument start, Card wanted, Set<CardField> following)
            throws EditRefusedException {
        Wanted all = Wanted.of(wanted, following);
        CardReach reach = new CardReach(start, all);
        reach.run();
        if (!all.saidBy(reach.card)) {
            throw new EditRefusedException(Strings.get("export.conflict.unwritable"));
        }
        return reach.card;
    }

    /** Why edits cannot make a card say what is wanted, in words for people. */
    static String refusal(CardDocument start, Wanted wanted) {
        try {
            new CardReach(start, wanted).run();
        } catch (EditRefusedException e) {
            return e.getMessage();
        }
        return Strings.get("export.conflict.unwritable");
    }

    private void run() throws EditRefusedException {
        // An edit carries along what follows, so values that do not follow are set again until all of them stand.
        for (int pass = 0; pass < PASSES; pass++) {
            for (CardField field : CardField.values()) {
                if (!Wanted.LISTS.contains(field) && !wanted.following().contains(field)) {
                    set(field);
                }
            }
        }
        for (var other : wanted.others().entrySet()) {
            if (!other.getValue().equals(CardParts.others(card.card()).get(other.getKey()))) {
                card = card.apply(new Edit.SetField(other.getKey(), other.getValue()));
            }
        }
        levels();
        courses();
    }

    private void set(CardField field) throws EditRefusedException {
        Optional<String> value = wanted.scalars().get(field);
        if (value.isPresent() && !card.card().field(field).equals(value)) {
            card = card.apply(new Edit.SetField(card.key(field), value.get()));
        }
    }

    private void levels() throws EditRefusedException {
        for (int level : wanted.levels().keySet()) {
            if (level != Edit.UNASSIGNED && card.card().level(level).isEmpty()) {
                card = card.apply(new Edit.AddLevel(level));
            }
        }
        for (var level : List.copyOf(card.card().levels())) {
            if (!wanted.levels().containsKey(level.number())) {
                card = card.apply(new Edit.RemoveLevel(level.number()));
            }
        }
        for (ItemKind kind : ItemKind.values()) {
            items(kind, Edit.UNASSIGNED);
            for (var level : List.copyOf(card.card().levels())) {
                items(kind, level.number());
            }
        }
    }

    private void items(ItemKind kind, int level) throws EditRefusedException {
        var content = CardParts.levels(card.card()).get(level);
        List<String> now = content == null ? List.of() : content.items(kind);
        ListSteps.toward(now, wanted.items(kind, level), new ListSteps.Steps<String>() {
            @Override
            public void set(int index, String item) throws EditRefusedException {
                card = card.apply(new Edit.SetItem(kind, level, index, item));
            }

            @Override
            public void add(int index, String item) throws EditRefusedException {
                card = card.apply(new Edit.AddItem(kind, level, index, item));
            }

            @Override
            public void remove(int index) throws EditRefusedException {
                card = card.apply(new Edit.RemoveItem(kind, level, index));
            }
        });
    }

    private void courses() throws EditRefusedException {
        ListSteps.toward(new ArrayList<>(CardParts.courses(card.card())), wanted.courses(),
                new ListSteps.Steps<CourseItem>() {
            @Override
            public void set(int index, CourseItem item) throws EditRefusedException {
                card = card.apply(new Edit.SetCourse(index, item.text()));
            }

            @Override
            public void add(int index, CourseItem item) throws EditRefusedException {
                card = card.apply(new Edit.AddCourse(index, item.text()));
            }

            @Override
            public void remove(int index) throws EditRefusedException {
                card = card.apply(new Edit.RemoveCourse(index));
            }
        });
    }
}

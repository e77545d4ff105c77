package org.cardwright.check;

import java.util.List;
import java.util.Optional;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.model.CardField;
import org.cardwright.text.Position;

/**
 * Something that cards can only get wrong together. A card states facts; cards that speak of the same thing form a
 * group; and each card of a group is judged by what the group says as a whole.
 */
interface FolderRule {
    /**
     * What a card says.
     *
     * @param group what it speaks of
     * @param value what it says of it
     */
    record Fact(String group, Object value) {}

    RuleInfo info();

    /** What a readable card says. */
    List<Fact> facts(CardDocument document);

    /** The same where it depends on which card it is. */
    default List<Fact> facts(Subject card) {
        return facts(card.document());
    }

    /** The rule as it goes by the settings of a folder. */
    default FolderRule with(RuleSettings settings) {
        return this;
    }

    /** Whether one finding tells of all cards that have the same problem. */
    default boolean tellsPlaces() {
        return false;
    }

    /** What a finding would say of any card of the group, where one tells of all. */
    default String message(Fact fact, FactGroup group) {
        throw new IllegalStateException(info().id());
    }

    /**
     * What the findings of the cards that say one thing depend on: as long as it stays, only those of them that changed
     * are judged anew.
     *
     * @param value one that the group has
     */
    Object verdict(FactGroup group, Object value);

    /** What is wrong with a card of a group, in words; empty where nothing is. */
    Optional<String> message(CardId id, Fact fact, FactGroup group);

    /** The field that a fact is about. */
    CardField field();

    /** The field where a card says it. */
    default CardField field(Subject card, Fact fact) {
        return field();
    }

    /** Where a card says it. */
    Position place(Subject card, Fact fact);

    /** How to correct what is wrong; empty where a person must write. */
    Optional<Answers> answers(Subject card, Fact fact, FactGroup group);
}

package org.cardwright.competency;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.cardwright.model.Card;
import org.cardwright.model.CardField;
import org.cardwright.model.ItemKind;

/** Names a text that several cards have in common: those of one competency, or of one series. */
public sealed interface SharedKey {
    /** What may part the words of a competency, which is spelled in several ways. */
    Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** The competency or series whose cards share the text, in the spelling by which they are compared. */
    Owner owner();

    /** Whether a card is one of those that share the text. */
    default boolean concerns(Card card) {
        return (owner() instanceof Owner.Series ? series(card) : competency(card)).equals(Optional.of(owner()));
    }

    /** The text of a card, item by item; empty where the card does not hold it. */
    Optional<List<String>> texts(Card card);

    /** What cards have in common. */
    sealed interface Owner {
        /** A competency, its words in lower case. */
        record Competency(String words) implements Owner {}

        /** A job series, without leading zeros. */
        record Series(String number) implements Owner {}
    }

    /** The behaviors or the definitions of a proficiency level. */
    record Items(Owner owner, int level, ItemKind kind) implements SharedKey {
        @Override
        public Optional<List<String>> texts(Card card) {
            return card.level(level).map(content -> content.items(kind)).filter(items -> !items.isEmpty());
        }
    }

    /** A field with one value. */
    record Value(Owner owner, CardField field) implements SharedKey {
        @Override
        public Optional<List<String>> texts(Card card) {
            return card.field(field).or(() -> inJobSeries(card)).filter(text -> !text.isEmpty()).map(List::of);
        }

        /** Older cards have no series title of their own; it stands behind the number. */
        private Optional<String> inJobSeries(Card card) {
            String text = card.text(CardField.JOB_SERIES);
            return field == CardField.JOB_SERIES_TITLE && text.matches("\\d+ .+")
                    ? Optional.of(text.substring(text.indexOf(' ') + 1)) : Optional.empty();
        }
    }

    /** The fields that cards have in common. */
    static List<CardField> fields() {
        return List.of(CardField.DESCRIPTION, CardField.GROUP, CardField.DESIGNATION, CardField.JOB_SERIES_TITLE);
    }

    /** The key of a level's items for the cards of this card's competency, if it has one. */
    static Optional<SharedKey> items(Card card, int level, ItemKind kind) {
        return competency(card).filter(_ -> level > 0).map(owner -> new Items(owner, level, kind));
    }

    /** The key of a field for the cards of this card's competency or series, if such cards share it. */
    static Optional<SharedKey> field(Card card, CardField field) {
        if (!fields().contains(field)) {
            return Optional.empty();
        }
        return (field == CardField.JOB_SERIES_TITLE ? series(card) : competency(card))
                .map(owner -> new Value(owner, field));
    }

    /** The competency of a card, however it spells it. */
    static Optional<Owner> competency(Card card) {
        String words = NO_WORD.matcher(card.text(CardField.COMPETENCY).toLowerCase(Locale.ROOT)).replaceAll(" ")
                .strip();
        return words.isEmpty() ? Optional.empty() : Optional.of(new Owner.Competency(words));
    }

    static Optional<Owner> series(Card card) {
        String number = card.text(CardField.SERIES).strip().replaceFirst("^0+(?=.)", "");
        return number.isEmpty() ? Optional.empty() : Optional.of(new Owner.Series(number));
    }
}

package org.cardwright.edit;

/** A line of the results: a card, then the places on it. */
public sealed interface FindRow {
    CardId card();

    /** @param matches how many there are on the card */
    record Head(CardId card, int matches) implements FindRow {}

    /** A place on the card that was named last. */
    record Hit(CardId card, CardSearch.PartHits hits) implements FindRow {
        /** The line of a table: card, file, place, text; as a spreadsheet takes it. */
        public String copied(String title) {
            return String.join("\t", title, card.name(), hits.part().words(), hits.text().replaceAll("\\s+", " "));
        }
    }
}

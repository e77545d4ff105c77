package org.cardwright.document;

import java.util.List;
import java.util.Optional;

import org.cardwright.model.Card;
import org.cardwright.model.CardField;
import org.cardwright.model.Finding;
import org.cardwright.model.ItemKind;
import org.cardwright.text.Position;
import org.cardwright.text.SourceText;

/**
 * A card file that is never lost: its exact text, what of it was understood, and where that stands. Immutable.
 */
public final class CardDocument {
    private final SourceText source;

    private CardDocument(SourceText source) {
        this.source = source;
    }

    /** Reads any text; what is not understood becomes a finding, never an exception. */
    public static CardDocument read(SourceText source) {
        return new CardDocument(source);
    }

    public SourceText source() {
        return source;
    }

    /** The file's text; the same as {@code source().text()}. */
    public String text() {
        return source.text();
    }

    /** Whether the front matter was understood, so that forms can edit the card; otherwise only its text can be edited. */
    public boolean readable() {
        return false;
    }

    public Card card() {
        return Card.EMPTY;
    }

    /** What reading found: parts that were not understood, and where body and front matter disagree. */
    public List<Finding> findings() {
        return List.of();
    }

    /** The body's template, such as {@code grid-6-green}; {@code none} for an empty body, {@code unknown} for any other. */
    public String template() {
        return "unknown";
    }

    /** How a field stands to the fields that it derives from. */
    public Derivation derivation(CardField field) {
        return Derivation.NONE;
    }

    /** What a derivable field would be if it followed its sources. */
    public Optional<String> derived(CardField field) {
        return Optional.empty();
    }

    /** The key of a field as this card spells it; the newest spelling where it has none. */
    public String key(CardField field) {
        return field.key();
    }

    /** Where a field's value begins, if the card has the field. */
    public Optional<Position> positionOf(CardField field) {
        return Optional.empty();
    }

    /** Where a course line begins. */
    public Position positionOfCourse(int index) {
        return Position.START;
    }

    /** Where an item begins in the front matter, or in the body if it stands only there. */
    public Position positionOfItem(ItemKind kind, int level, int index) {
        return Position.START;
    }

    /**
     * The document after an edit, proven by reading it again: only the target and what follows from it has changed.
     * An edit that changes nothing returns this document.
     *
     * @throws EditRefusedException if the edit is impossible or would change anything else; the message is for the user
     */
    public CardDocument apply(Edit edit) throws EditRefusedException {
        return switch (edit) {
            case Edit.SetText set -> read(source.with(set.text()));
            default -> throw new EditRefusedException("not a card");
        };
    }
}

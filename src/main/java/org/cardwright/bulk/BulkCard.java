package org.cardwright.bulk;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.cardwright.edit.CardId;
import org.cardwright.edit.CardPart;
import org.cardwright.edit.PartChange;
import org.cardwright.model.Course;
import org.cardwright.model.Finding;
import org.cardwright.text.SourceText;

/**
 * What a bulk edit does to one card that it concerns.
 *
 * @param after the whole text then; the same as before if the card is refused
 * @param parts what the card says differently then; for a refused card what could be worked out
 * @param problems what checks find on the card then and did not find before
 * @param notes what a person should know about some of its places: what stays, and what to look at
 * @param refusal why the card stays as it is
 */
public record BulkCard(CardId card, SourceText before, SourceText after, List<PartChange> parts, List<Finding> problems,
        List<Note> notes, Optional<Refusal> refusal) {
    public BulkCard {
        parts = List.copyOf(parts);
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
    }

    /**
     * What a person should know about a place.
     *
     * @param words for the user
     */
    public record Note(CardPart part, String words) {}

    /**
     * Why a card cannot take an edit.
     *
     * @param part where the edit failed, if it was one place
     * @param reason for the user
     */
    public record Refusal(Optional<CardPart> part, String reason) {}

    /**
     * How many places change; a course line is one, as in the course manager and on the command line, and a body that
     * repeats a text is none.
     */
    public int changes() {
        Set<Object> places = new HashSet<>();
        for (PartChange part : parts) {
            switch (part.part()) {
                case CardPart.Course course -> places.add(new CardPart.CourseLine(course.index()));
                case CardPart.CourseLine line -> places.add(line);
                case CardPart.Line _ -> { }
                default -> places.add(part);
            }
        }
        return places.size();
    }

    BulkCard with(List<Note> more) {
        return new BulkCard(card, before, after, parts, problems, more, refusal);
    }

    BulkCard refused(Refusal why) {
        return new BulkCard(card, before, before, parts, List.of(), notes, Optional.of(why));
    }
}

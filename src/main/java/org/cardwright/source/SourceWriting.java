package org.cardwright.source;

import java.util.List;
import java.util.Map;

import org.cardwright.edit.CardId;

/**
 * What copying edits of cards to the tables would do, proven by generating once more.
 *
 * @param edits the smallest change of each table; a table that stays is not among them
 * @param written the differences that are gone then
 * @param refused those that the tables cannot say, or that a person left
 * @param questions what a person may decide, answered or not
 * @param notes what goes along, for people
 * @param files cards that get another file at the next run, with its name; the old one is to be deleted with it
 * @param along other cards, by their files, that the next run then writes otherwise than before
 * @param after how the cards compare with the changed tables
 */
public record SourceWriting(Map<SourceKind, List<TableEdit>> edits, List<SourceDifference> written,
        List<Refused> refused, List<SourceQuestion> questions, List<String> notes, Map<CardId, String> files,
        List<String> along, SourceComparison after) {
    /** A difference that is not copied, and why, in the words of the user. */
    public record Refused(SourceDifference difference, String reason) {}

    public SourceWriting {
        edits = Map.copyOf(edits);
        written = List.copyOf(written);
        refused = List.copyOf(refused);
        questions = List.copyOf(questions);
        notes = notes.stream().distinct().toList();
        files = Map.copyOf(files);
        along = List.copyOf(along);
    }

    /** Whether anything is written. */
    public boolean isEmpty() {
        return edits.isEmpty();
    }

    /** The questions that are not answered. */
    public List<SourceQuestion> open(Map<String, String> answers) {
        return questions.stream().filter(question -> question.answered(answers).isEmpty()).toList();
    }
}

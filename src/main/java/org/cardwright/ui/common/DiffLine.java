package org.cardwright.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.cardwright.edit.WordDiff;

/**
 * One line of a unified diff.
 *
 * @param pieces the line with its sign, in pieces of whole words; those that the line's counterpart has not are changed
 */
public record DiffLine(Kind kind, List<ChangedText.Piece> pieces) {
    public enum Kind {
        ADDED,
        REMOVED,
        PLACE,
        SAME
    }

    public DiffLine {
        pieces = List.copyOf(pieces);
    }

    /** The line with its sign. */
    public String text() {
        return pieces.stream().map(ChangedText.Piece::text).collect(Collectors.joining());
    }

    /** The lines of a diff; where as many lines were added as removed, each pair is compared. */
    public static List<DiffLine> of(List<String> diff) {
        List<DiffLine> lines = new ArrayList<>();
        int at = 0;
        while (at < diff.size()) {
            int removed = run(diff, at, '-');
            int added = run(diff, at + removed, '+');
            if (removed > 0 && removed == added && at > 1) {
                addPairs(lines, diff.subList(at, at + removed), diff.subList(at + removed, at + removed + added));
                at += removed + added;
            } else {
                lines.add(plain(diff.get(at), at < 2));
                at++;
            }
        }
        return lines;
    }

    private static int run(List<String> diff, int start, char sign) {
        int end = start;
        while (end < diff.size() && diff.get(end).indexOf(sign) == 0) {
            end++;
        }
        return end - start;
    }

    private static void addPairs(List<DiffLine> lines, List<String> removed, List<String> added) {
        List<DiffLine> second = new ArrayList<>();
        for (int i = 0; i < removed.size(); i++) {
            List<WordDiff.Piece> words = WordDiff.of(removed.get(i).substring(1), added.get(i).substring(1)).pieces();
            lines.add(side(Kind.REMOVED, "-", words, WordDiff.Kind.REMOVED));
            second.add(side(Kind.ADDED, "+", words, WordDiff.Kind.ADDED));
        }
        lines.addAll(second);
    }

    /** A line with its sign: the words that both sides have, and those of its own. */
    private static DiffLine side(Kind kind, String sign, List<WordDiff.Piece> words, WordDiff.Kind own) {
        List<ChangedText.Piece> pieces = new ArrayList<>(List.of(new ChangedText.Piece(sign, false)));
        words.stream().filter(word -> word.kind() == WordDiff.Kind.SAME || word.kind() == own)
                .forEach(word -> pieces.add(new ChangedText.Piece(word.text(), word.kind() == own)));
        return new DiffLine(kind, pieces);
    }

    private static DiffLine plain(String text, boolean head) {
        Kind kind = head || text.startsWith("@@") || text.startsWith("\\") ? Kind.PLACE : switch (text.charAt(0)) {
            case '+' -> Kind.ADDED;
            case '-' -> Kind.REMOVED;
            default -> Kind.SAME;
        };
        return new DiffLine(kind, List.of(new ChangedText.Piece(text, false)));
    }
}

package org.cardwright.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.cardwright.edit.WordDiff.Piece;
import org.cardwright.i18n.Strings;

/**
 * One line of a difference as it is shown.
 *
 * @param pieces the line with its sign; the words that the line's counterpart has not are changed
 */
public record DiffLine(Kind kind, List<Piece> pieces) implements DiffRow {
    public enum Kind {
        ADDED,
        REMOVED,
        PLACE,
        SAME
    }

    /** The line with its sign. */
    @Override
    public String text() {
        return WordDiff.text(pieces);
    }

    /** The lines of a difference, headed by the file's names where it is created, renamed or deleted. */
    public static List<DiffLine> of(LineDiff diff) {
        List<DiffLine> lines = new ArrayList<>();
        if (!diff.isEmpty() && !diff.oldName().equals(diff.newName())) {
            lines.add(place("diff.before", name(diff.oldName())));
            lines.add(place("diff.after", name(diff.newName())));
        }
        boolean ends = diff.before().endsWith("\n") != diff.after().endsWith("\n");
        diff.rows().forEach(row -> add(lines, row, ends && !diff.before().isEmpty() && !diff.after().isEmpty()));
        return lines;
    }

    private static String name(Optional<String> file) {
        return file.orElse(Strings.get("diff.noFile"));
    }

    private static void add(List<DiffLine> lines, LineDiff.Row row, boolean ends) {
        switch (row.kind()) {
            case GAP -> lines.add(place("diff.place", row.newLine()));
            case SAME -> lines.add(line(Kind.SAME, " ", whole(row.oldText())));
            case REMOVED -> addSide(lines, Kind.REMOVED, "-", whole(row.oldText()), ends && row.endsOld());
            case ADDED -> addSide(lines, Kind.ADDED, "+", whole(row.newText()), ends && row.endsNew());
            case CHANGED -> {
                WordDiff words = row.words();
                addSide(lines, Kind.REMOVED, "-", words.before(), ends && row.endsOld());
                addSide(lines, Kind.ADDED, "+", words.after(), ends && row.endsNew());
            }
        }
    }

    private static void addSide(List<DiffLine> lines, Kind kind, String sign, List<Piece> pieces, boolean ends) {
        lines.add(line(kind, sign, pieces));
        if (ends) {
            lines.add(place("diff.noLineEnd"));
        }
    }

    private static DiffLine place(String key, Object... arguments) {
        return line(Kind.PLACE, "", whole(Strings.get(key, arguments)));
    }

    private static List<Piece> whole(String text) {
        return List.of(new Piece(WordDiff.Kind.SAME, text));
    }

    private static DiffLine line(Kind kind, String sign, List<Piece> pieces) {
        return new DiffLine(kind, Stream.concat(whole(sign).stream(), pieces.stream()).toList());
    }
}

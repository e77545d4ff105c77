package org.cardwright.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.cardwright.document.CardDocument;
import org.cardwright.document.Edit;
import org.cardwright.i18n.Strings;
import org.cardwright.merge.Side;
import org.cardwright.model.CourseText;
import org.cardwright.sheet.GridCell;

/** The course lines of one card, as the sheet of course lines wants them. */
final class TableCourses {
    private final CardDocument before;
    private final TableBase base;
    private final List<CardRows.Line> rows;
    private final TableNotes notes;
    private final TableEdits edits;
    private final List<LineCells> now;

    TableCourses(CardDocument before, TableBase base, List<CardRows.Line> rows, TableNotes notes, TableEdits edits) {
        this.before = before;
        this.base = base;
        this.rows = rows;
        this.notes = notes;
        this.edits = edits;
        now = rows.isEmpty() ? List.of() : TableBase.lines(before);
    }

    /** Whether any row says something else than the card. */
    static boolean differs(CardDocument document, List<CardRows.Line> rows) {
        if (rows.isEmpty()) {
            return false;
        }
        List<LineCells> now = TableBase.lines(document);
        return rows.stream().anyMatch(row -> {
            int at = row.position().orElse(0) - 1;
            return at < 0 || at >= now.size() ? row.pieces().stream().flatMap(Optional::stream).anyMatch(cell -> !cell
                    .text().isBlank()) : IntStream.range(0, 3).anyMatch(i -> row.pieces().get(i).filter(cell ->
                    !TableCard.same(cell, now.get(at).pieces().get(i))).isPresent());
        });
    }

    /** Carries out what the rows want: first what changes, then what goes, then what is new. */
    void apply(TableAnswers answers) {
        Set<Integer> twice = twice();
        List<Integer> gone = new ArrayList<>();
        List<CourseText> added = new ArrayList<>();
        for (CardRows.Line row : rows.stream().sorted(Comparator.comparing((CardRows.Line line) -> line.position()
                .orElse(Integer.MAX_VALUE)).thenComparing(CardRows.Line::row)).toList()) {
            if (row.position().isEmpty()) {
                List<String> pieces = pieces(row, List.of("", "", ""));
                if (pieces.stream().anyMatch(piece -> !piece.isBlank())) {
                    added.add(TableEdits.course(pieces));
                }
            } else if (!twice.contains(row.position().get())) {
                change(row, row.position().get(), answers, gone);
            }
        }
        gone.stream().sorted(Comparator.reverseOrder()).forEach(index -> edits.course(line(index + 1),
                new Edit.RemoveCourse(index)));
        added.forEach(course -> edits.course(Strings.get("table.new-course", course.title()), new Edit.AddCourse(
                edits.document().card().courses().size(), course)));
    }

    private static String line(int position) {
        return Strings.get("part.courseLine", position);
    }

    private void change(CardRows.Line row, int position, TableAnswers answers, List<Integer> gone) {
        Optional<LineCells> was = base.courses().filter(all -> all.size() >= position).map(all -> all.get(position - 1));
        List<String> old = was.map(LineCells::pieces).orElse(List.of("", "", ""));
        List<String> wanted = pieces(row, old);
        if (wanted.equals(old) && was.isPresent() || now.stream().anyMatch(line -> line.pieces().equals(wanted)) && !base
                .current()) {
            return;
        }
        Optional<Integer> index = was.isEmpty() ? Optional.empty() : base.current() ? Optional.of(position - 1)
                : index(position - 1, old);
        if (index.isEmpty()) {
            edits.leave(line(position), Strings.get(base.current() ? "table.left.no-line" : "table.left.changed"));
        } else if (!now.get(index.get()).readable()) {
            edits.leave(line(position), Strings.get("table.left.raw"));
        } else if (wanted.stream().allMatch(String::isBlank)) {
            if (answers.clears(line(position), String.join(" · ", now.get(index.get()).pieces()))) {
                gone.add(index.get());
            }
        } else {
            set(index.get(), position, old, wanted, answers);
        }
    }

    /** The line of the card that still says what was exported, best in its place; else the one that was edited there. */
    private Optional<Integer> index(int place, List<String> old) {
        List<Integer> same = IntStream.range(0, now.size()).filter(i -> now.get(i).pieces().equals(old)).boxed().toList();
        boolean edited = same.isEmpty() && place < now.size() && base.courses().stream().flatMap(List::stream).noneMatch(line ->
                line.pieces().equals(now.get(place).pieces()));
        return same.contains(place) || edited ? Optional.of(place) : same.size() == 1 ? Optional.of(same.getFirst())
                : Optional.empty();
    }

    private void set(int index, int position, List<String> old, List<String> wanted, TableAnswers answers) {
        CourseText text = before.card().courses().get(index).text();
        List<String> exact = new ArrayList<>(List.of(text.title(), text.provider(), text.url()));
        List<String> names = TableSheets.coursePieces();
        boolean changed = false;
        for (int i = 0; i < exact.size(); i++) {
            String mine = now.get(index).pieces().get(i);
            String theirs = wanted.get(i);
            String piece = line(position) + " · " + names.get(i);
            if (theirs.equals(old.get(i)) || theirs.equals(mine)) {
                continue;
            }
            if (TableValues.tooLong(exact.get(i))) {
                edits.leave(line(position), Strings.get("table.left.long"));
            } else if (mine.equals(old.get(i)) ? !theirs.isBlank() || answers.clears(piece, mine) : answers.conflict(piece,
                    Optional.of(old.get(i)), mine, theirs).equals(Optional.of(Side.THEIRS))) {
                exact.set(i, TableEdits.line(theirs));
                changed = true;
            }
        }
        if (changed) {
            edits.course(line(position), new Edit.SetCourse(index, LineCells.text(exact)));
        }
    }

    /** What the cells say, without what a spreadsheet did to them; what was exported where a column is gone. */
    private List<String> pieces(CardRows.Line row, List<String> old) {
        List<String> pieces = new ArrayList<>();
        for (int i = 0; i < old.size(); i++) {
            String was = old.get(i);
            Optional<GridCell> cell = row.pieces().get(i);
            Optional<TableCells.Reading> read = cell.map(found -> TableCells.read(found, Optional.of(was), List.of()));
            read.flatMap(TableCells.Reading::damage).ifPresent(damage -> notes.damage(damage, Strings.get("table.on-sheet",
                    TableSheets.Sheet.LINES.label()), row.row(), read.get().usable() ? read.get().text()
                    : cell.get().text()));
            pieces.add(read.filter(TableCells.Reading::usable).map(TableCells.Reading::text).orElse(was));
        }
        return pieces;
    }

    private Set<Integer> twice() {
        Map<Integer, CardRows.Line> first = new HashMap<>();
        Set<Integer> twice = new TreeSet<>();
        TreeSet<Integer> numbers = new TreeSet<>();
        for (CardRows.Line row : rows) {
            if (row.position().isPresent()) {
                CardRows.Line other = first.putIfAbsent(row.position().get(), row);
                if (other != null && !texts(other).equals(texts(row))) {
                    twice.add(row.position().get());
                    numbers.add(other.row());
                    numbers.add(row.row());
                }
            }
        }
        if (!numbers.isEmpty()) {
            notes.say(Strings.get("table.twice.row", TableSheets.Sheet.LINES.label(), TableNotes.rows(numbers)));
        }
        return twice;
    }

    private static List<String> texts(CardRows.Line row) {
        return row.pieces().stream().map(cell -> cell.map(GridCell::text).orElse("")).toList();
    }
}

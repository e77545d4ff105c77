package org.cardwright.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.cardwright.document.CardDocument;
import org.cardwright.document.CardPlaces;
import org.cardwright.document.Edit;
import org.cardwright.model.Card;
import org.cardwright.model.CardField;
import org.cardwright.model.CourseKind;
import org.cardwright.model.Finding;
import org.cardwright.model.ItemKind;
import org.cardwright.model.LevelContent;
import org.cardwright.text.Position;

/** Finds what a person edits at a place of the file. */
public final class SpotFinder {
    /** The fields that are lists of rows. */
    public static final Set<CardField> LISTS =
            EnumSet.of(CardField.BEHAVIORS, CardField.DEFINITIONS, CardField.COURSES);

    private static final Comparator<Position> ORDER =
            Comparator.comparingInt(Position::line).thenComparingInt(Position::column);

    private SpotFinder() {}

    /** The last thing that begins at the place or before it; nothing in the body unless a row begins just there. */
    public static Optional<CardSpot> at(CardDocument document, Position place) {
        if (!document.readable()) {
            return Optional.empty();
        }
        Map<Position, CardSpot> starts = starts(document);
        Optional<CardSpot> exact = Optional.ofNullable(starts.get(place));
        if (exact.isPresent() || place.line() > lastLine(document)) {
            return exact;
        }
        return starts.keySet().stream().filter(start -> ORDER.compare(start, place) <= 0).max(ORDER).map(starts::get);
    }

    private static Map<Position, CardSpot> starts(CardDocument document) {
        CardPlaces places = document.places();
        Map<Position, CardSpot> starts = new HashMap<>();
        for (CardField field : CardField.values()) {
            if (document.has(field)) {
                starts.put(places.of(field), new CardSpot.Field(field));
            }
        }
        rows(document.card()).forEach(row -> starts.put(row.at(places), row));
        return starts;
    }

    /** The line that closes the front matter. */
    private static int lastLine(CardDocument document) {
        List<String> lines = document.source().text().lines().toList();
        int line = 1;
        while (line < lines.size() && !lines.get(line).stripTrailing().equals("---")) {
            line++;
        }
        return line + 1;
    }

    /** The row at a problem's position, or the course on whose line that is; an unreadable one says itself why. */
    public static Optional<CardSpot.Row> row(CardDocument document, Finding finding) {
        return row(document.card(), document.places(), finding);
    }

    private static Optional<CardSpot.Row> row(Card card, CardPlaces places, Finding finding) {
        if (!finding.field().map(LISTS::contains).orElse(true)) {
            return Optional.empty();
        }
        List<CardSpot.Row> rows = rows(card);
        boolean ofCourses = finding.field().filter(CardField.COURSES::equals).isPresent();
        return rows.stream().filter(row -> row.at(places).equals(finding.position())).findFirst()
                .or(() -> rows.stream().filter(row -> ofCourses && row instanceof CardSpot.CourseLine(int index)
                        && card.courses().get(index).kind() != CourseKind.UNREADABLE
                        && row.at(places).line() == finding.position().line()).findFirst())
                .or(() -> rows.stream().filter(row -> holds(row, places, finding))
                        .max(Comparator.comparing(row -> row.at(places), ORDER)));
    }

    /** Whether a problem within an item can be in this one: the last that begins before it on its line. */
    private static boolean holds(CardSpot.Row row, CardPlaces places, Finding finding) {
        return row instanceof CardSpot.Item(ItemKind kind, int _, int _) && finding.field().filter(kind.field()::equals).isPresent()
                && row.at(places).line() == finding.position().line() && row.at(places).column() <= finding.position().column();
    }

    /** The first of the most severe problems of each row that has any. */
    public static Map<CardSpot.Row, Finding> worst(CardDocument document, List<Finding> findings) {
        CardPlaces places = document.places();
        Map<CardSpot.Row, Finding> worst = new HashMap<>();
        findings.stream().sorted(Comparator.comparing(Finding::severity)).forEach(finding ->
                row(document.card(), places, finding).ifPresent(row -> worst.putIfAbsent(row, finding)));
        return worst;
    }

    /** The first item of a kind: one that no level holds, else that of the first level. */
    public static CardSpot first(Card card, ItemKind kind) {
        return new CardSpot.Item(kind, !card.unassigned(kind).isEmpty() || card.levels().isEmpty() ? Edit.UNASSIGNED
                : card.levels().getFirst().number(), 0);
    }

    /**
     * Where a person may begin on a card, the best first: where somebody was last, at the end of a list that became
     * shorter, at the same kind of item in the nearest level, or at what people edit most.
     */
    public static List<CardSpot> toBegin(Optional<CardSpot> last, Card card) {
        List<Integer> levels = card.levels().stream().map(LevelContent::number).toList();
        List<CardSpot> spots = new ArrayList<>(last.stream().toList());
        if (last.isPresent() && last.get() instanceof CardSpot.CourseLine && !card.courses().isEmpty()) {
            spots.add(new CardSpot.CourseLine(card.courses().size() - 1));
        } else if (last.isPresent() && last.get() instanceof CardSpot.Item(ItemKind kind, int level, int _)) {
            rows(card).stream().filter(row -> row instanceof CardSpot.Item item && item.kind() == kind && item.level() == level)
                    .reduce((before, after) -> after).ifPresent(spots::add);
            levels.stream().sorted(Comparator.comparing(other -> Math.abs(other - level)))
                    .forEach(other -> spots.add(new CardSpot.Item(kind, other, 0)));
        }
        spots.add(new CardSpot.Field(CardField.DESCRIPTION));
        levels.forEach(level -> spots.add(new CardSpot.Item(ItemKind.BEHAVIOR, level, 0)));
        spots.add(new CardSpot.Item(ItemKind.BEHAVIOR, Edit.UNASSIGNED, 0));
        spots.add(new CardSpot.CourseLine(0));
        return spots;
    }

    private static List<CardSpot.Row> rows(Card card) {
        List<CardSpot.Row> rows = new ArrayList<>();
        for (int i = 0; i < card.courses().size(); i++) {
            rows.add(new CardSpot.CourseLine(i));
        }
        for (ItemKind kind : ItemKind.values()) {
            card.levels().forEach(level -> addItems(rows, kind, level.number(), level.items(kind).size()));
            addItems(rows, kind, Edit.UNASSIGNED, card.unassigned(kind).size());
        }
        return rows;
    }

    private static void addItems(List<CardSpot.Row> rows, ItemKind kind, int level, int size) {
        for (int i = 0; i < size; i++) {
            rows.add(new CardSpot.Item(kind, level, i));
        }
    }
}

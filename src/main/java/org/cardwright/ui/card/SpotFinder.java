package org.cardwright.ui.card;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cardwright.document.CardDocument;
import org.cardwright.document.CardPlaces;
import org.cardwright.model.CardField;
import org.cardwright.text.Position;
import org.cardwright.ui.common.CardSpot;

/** Finds what the form edits at a place of the file. */
final class SpotFinder {
    private static final Comparator<Position> ORDER =
            Comparator.comparingInt(Position::line).thenComparingInt(Position::column);

    private SpotFinder() {}

    /** The last thing that begins at the place or before it; nothing in the body unless a row begins just there. */
    static Optional<CardSpot> at(CardDocument document, Position place) {
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
        FindingPlace.rows(document.card()).forEach(row -> starts.put(row.at(places), switch (row) {
            case FindingPlace.Item(var kind, int level, int index) -> new CardSpot.Item(kind, level, index);
            case FindingPlace.CourseLine(int index) -> new CardSpot.CourseLine(index);
        }));
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
}

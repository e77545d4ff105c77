package org.cardwright.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.model.Finding;
import org.cardwright.model.Severity;
import org.cardwright.text.Position;
import org.cardwright.text.SourceText;
import org.junit.jupiter.api.Test;

class FolderNumbersTest {
    private final Map<CardId, CardDocument> cards = new LinkedHashMap<>();

    private CardId card(String name, String series, String level, String competency, String... courses) {
        return put(name, "---\nseries: " + series + "\ncareer_level: " + level + "\ncompetency: " + competency
                + "\nrelevant_courses:\n" + String.join("", List.of(courses).stream()
                .map(course -> "- " + course + "\n").toList()) + "---\n");
    }

    private CardId put(String name, String text) {
        CardId card = new CardId(Path.of(name));
        cards.put(card, CardDocument.read(new SourceText(text, false)));
        return card;
    }

    private static List<List<Integer>> sizes(CardGrid grid) {
        return grid.rows().stream().map(row -> row.cells().stream().map(List::size).toList()).toList();
    }

    @Test
    void everyNumberHasItsCards() {
        CardId a = card("a.md", "510", "Senior", "Writing", "One, GSU", "Two, GSU");
        CardId b = card("b.md", "501", "Entry", "writing", "Course Coming Soon");
        CardId c = card("c.md", "501", "Trainee", "Reading", "One, GSU");
        CardId d = put("d.md", "no card");
        Finding tab = new Finding(Severity.WARNING, "tab", Position.START, "TAB", Optional.empty());
        Finding run = new Finding(Severity.INFO, "blanks-run", Position.START, "blanks", Optional.empty());
        FolderNumbers numbers = FolderNumbers.of(cards, Map.of(a, List.of(), b, List.of(run, tab), c, List.of(tab)));

        assertEquals(List.of(a, b, c, d), numbers.cards());
        assertEquals(List.of(d), numbers.unreadable());
        assertEquals(List.of("Entry", "Senior", "Trainee"), numbers.levels().columns());
        assertEquals(List.of("0501", "0510"), numbers.levels().rows().stream().map(CardGrid.Row::title).toList());
        assertEquals(List.of(List.of(1, 0, 1), List.of(0, 1, 0)), sizes(numbers.levels()));
        assertEquals(List.of("Reading", "Writing"),
                numbers.coverage().rows().stream().map(CardGrid.Row::title).toList());
        assertEquals(List.of(List.of(1, 0), List.of(1, 1)), sizes(numbers.coverage()));
        assertEquals(List.of(b, a), numbers.coverage().rows().get(1).all());
        assertEquals(List.of(c, b), numbers.levels().rows().stream().map(CardGrid.Row::all).toList().get(0).reversed());
        assertEquals(1, numbers.coverage().most());
        assertEquals(Map.of(Severity.WARNING, 2, Severity.INFO, 1), numbers.severities());
        assertEquals(List.of("tab", "blanks-run"), List.copyOf(numbers.rules().keySet()));
        assertEquals(List.of(List.of(b), List.of(a, c), List.of(), List.of(), List.of(), List.of()),
                List.copyOf(numbers.courses().values()));
        assertEquals(List.of("No courses", "1 to 5 courses", "6 to 10 courses", "11 to 15 courses", "16 to 20 courses",
                "21 and more courses"), List.copyOf(numbers.courses().keySet()));
        assertEquals(1.0, numbers.coursesPerCard());
        assertEquals(List.of(b), numbers.placeholders());
        assertEquals(List.of(a), numbers.fine());
    }

    @Test
    void aFolderWithoutCardsHasNoNumbers() {
        FolderNumbers none = FolderNumbers.of(Map.of(), Map.of());
        assertEquals(CardGrid.EMPTY, none.levels());
        assertEquals(0.0, none.coursesPerCard());
    }
}

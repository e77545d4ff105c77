package org.cardwright.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.model.Finding;
import org.cardwright.model.Severity;
import org.cardwright.text.Position;
import org.cardwright.text.SourceText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveChecksTest {
    private static final CardId A = new CardId(Path.of("a.md"));
    private static final CardId B = new CardId(Path.of("b.md"));

    private final Map<CardId, CardDocument> cards = new HashMap<>(Map.of(A, card("Works"), B, card("Works")));
    private final LiveChecks live = new LiveChecks();

    @TempDir
    private Path folder;

    private static CardDocument card(String description) {
        return CardDocument.read(new SourceText("---\nseries: 501\ncompetency: Service\ncompetency_description: "
                + description + "\n---\n", false));
    }

    @BeforeEach
    void load() {
        live.load(cards);
    }

    private void edit(CardId card, Optional<CardDocument> document) {
        document.ifPresentOrElse(now -> cards.put(card, now), () -> cards.remove(card));
        live.update(Map.of(card, document));
    }

    private void assertFresh() {
        var fresh = FolderChecks.of(cards, RuleSettings.DEFAULT).findings();
        assertEquals(fresh, live.all());
        assertEquals(fresh.values().stream().mapToInt(List::size).sum(), live.problems());
    }

    @Test
    void editsDuringACheckAreCheckedTogetherAfterwards() throws IOException {
        live.take(LiveChecks.all(folder, live.cards(), () -> {}));
        assertFresh();
        edit(A, Optional.of(card("Serves")));
        var first = live.next().orElseThrow();
        edit(A, Optional.of(card("Serves people")));
        edit(B, Optional.empty());
        assertTrue(live.next().isEmpty(), "one is under way");
        live.take(first.get());
        live.take(live.next().orElseThrow().get());
        assertFalse(live.underWay());
        assertTrue(live.next().isEmpty());
        assertFresh();
    }

    @Test
    void whatACardHasByItselfIsKnownAtOnce() throws IOException {
        assertFalse(live.of(A).isEmpty());
        live.take(LiveChecks.all(folder, live.cards(), () -> {}));
        int before = live.of(A).size();
        edit(A, Optional.of(card("Works  well")));
        assertTrue(live.of(A).size() > before);
        live.take(live.next().orElseThrow().get());
        live.update(Map.of(A, Optional.of(cards.get(A))));
        assertTrue(live.next().isEmpty(), "the same card");
    }

    @Test
    void aCheckOfAllCardsCanBeGivenUp() {
        assertThrows(CancellationException.class, () -> LiveChecks.all(folder, live.cards(), () -> {
            throw new CancellationException();
        }));
        assertEquals(Optional.empty(), live.checks());
    }

    @Test
    void whatOthersSupplyIsGradedAndCountedAndStaysWhileCardsAreEdited() throws IOException {
        Files.writeString(folder.resolve(".cardwright.yml"), "rules:\n  source-course-added: error\n  source-link-shared: off\n");
        Finding added = new Finding(Severity.WARNING, "source-course-added", Position.START, "added", Optional.empty());
        Finding shared = new Finding(Severity.INFO, "source-link-shared", Position.START, "shared", Optional.empty());
        Finding unknown = new Finding(Severity.WARNING, "source-competency-unknown", new Position(2, 1), "unknown", Optional.empty());
        live.extra(new ExtraFindings(Map.of(A, List.of(added), new CardId(Path.of("gone.md")), List.of(added)),
                List.of(new FileFindings("courses.csv", List.of(unknown, shared)))));
        assertEquals(0, live.problems());
        live.take(LiveChecks.all(folder, live.cards(), () -> {}));
        FolderChecks alone = live.checks().orElseThrow();
        int before = alone.findings().values().stream().mapToInt(List::size).sum();
        Finding graded = new Finding(Severity.ERROR, "source-course-added", Position.START, "added", Optional.empty());
        assertTrue(live.all().get(A).contains(graded) && live.of(A).contains(graded), live.all().toString());
        assertEquals(alone.findings().get(B), live.all().get(B));
        assertEquals(List.of(unknown), live.settings().folderProblems());
        assertEquals(before + 2, live.problems());
        assertEquals(alone.findings().get(A).size() + 1, live.counts(A).problems());
        edit(A, Optional.of(card("Serves")));
        assertTrue(live.of(A).contains(graded));
        live.take(live.next().orElseThrow().get());
        assertTrue(live.all().get(A).contains(graded));
        live.extra(ExtraFindings.NONE);
        assertFresh();
        assertEquals(List.of(), live.settings().folderProblems());
    }
}

package org.cardwright.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.cardwright.edit.CardId;
import org.cardwright.text.SourceText;
import org.junit.jupiter.api.Test;

class SaveReportTest {
    private static final SaveOutcome DELETED = new SaveOutcome.Deleted(new CardId(Path.of("a.md")), Optional.empty());

    @Test
    void deletedCardsAreNotCalledSaved() {
        assertEquals("Deleted 2 cards. Copies are in the trash.", headline(DELETED, DELETED));
        assertEquals("Saved 1 card. 1 old file is in the trash now.", headline(saved(), DELETED));
        assertEquals("Saved 2 cards.", headline(saved(), saved()));
    }

    private static SaveOutcome saved() {
        return new SaveOutcome.Saved(new CardId(Path.of("b.md")), SourceText.decode(new byte[0]),
                new FileStamp(0, Instant.EPOCH));
    }

    private static String headline(SaveOutcome... outcomes) {
        return SaveReport.of(List.of(outcomes)).headline();
    }
}

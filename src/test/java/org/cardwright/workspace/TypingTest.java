package org.cardwright.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.cardwright.document.CardDocument;
import org.cardwright.document.Edit;
import org.cardwright.document.EditRefusedException;
import org.cardwright.edit.CardId;
import org.cardwright.fixtures.ChangedCard;
import org.cardwright.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What follows a field does so when the typing ends, whatever stood there in between. */
class TypingTest {
    private static final CardId CARD = new CardId(Path.of("a.md"));
    private static final String SOUND = ChangedCard.of("");

    private final Workspace workspace = new Workspace(new CardFolder(Path.of("/cards")), List.of(new LoadedCard(CARD,
            CardDocument.read(new SourceText(SOUND, false)), new FileStamp(1, Instant.EPOCH))));

    private void type(String key, String texts) throws EditRefusedException {
        for (String text : texts.split(">", -1)) {
            workspace.apply("Edit", CARD, new Edit.SetField(key, text), Optional.of(key));
        }
    }

    private String text() {
        return workspace.document(CARD).text();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "competency|N>Na>Nan>Nano|Budget Formulation|Nano", "competency|>N>No>Non>None>Nonet|Budget Formulation|Nonet",
        "competency|Budget \"X>Budget X|Budget Formulation|Budget X"})
    void whatFollowedBeforeFollowsTheLastText(String key, String typed, String old, String now)
            throws EditRefusedException {
        type(key, typed);
        assertEquals(SOUND.replace(old, now).replace(old.replace(' ', '-') + " GS", now.replace(' ', '-') + " GS"), text());
        workspace.undo();
        assertEquals(SOUND, text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "competency|undefined|competency: Budget Formulation", "competency|N/A|competency: Budget Formulation",
        "series|560.0|series: 560", "job_series_title|nan|job_series_title: Budget Analysis",
        "competency_group|TBD|competency_group: Primary", "career_level|null|career_level: Entry"})
    void whatIsNoValueStaysWhereItWasTyped(String key, String typed, String line) throws EditRefusedException {
        type(key, typed);
        String written = workspace.document(CARD).text().lines().filter(now -> now.startsWith(key + ": ")).findFirst()
                .orElseThrow();
        assertEquals(SOUND.replace("\n" + line + "\n", "\n" + written + "\n"), text());
        workspace.undo();
        assertEquals(SOUND, text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"series|5>>5>56>561|0560|0561|560|561"})
    void aNumberThatWasDeletedFirstIsFollowedToo(String key, String typed, String old, String now, String bare,
            String nowBare) throws EditRefusedException {
        type(key, typed);
        assertEquals(SOUND.replace("series: " + bare + "\n", "series: " + nowBare + "\n").replace(old, now), text());
        workspace.undo();
        assertEquals(SOUND, text());
    }
}

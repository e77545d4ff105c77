package org.cardwright.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

import org.cardwright.fixtures.CardTexts;
import org.cardwright.fixtures.ModelText;
import org.cardwright.fixtures.Sample;
import org.cardwright.model.CourseKind;
import org.cardwright.model.ItemKind;
import org.cardwright.model.LevelContent;
import org.cardwright.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NoOpPropertyTest {
    static List<Sample> samples() {
        return Sample.all(50);
    }

    static List<Sample> ordinary() {
        return samples().stream().filter(Sample::ordinary).toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void editsToWhatIsThereAlreadyReturnTheSameDocument(Sample sample) {
        Attempt attempt = Attempt.on(sample);
        CardDocument document = attempt.document();
        if (!document.readable()) {
            return;
        }
        for (String key : FieldEditPropertyTest.scalarKeys(document)) {
            attempt.changesNothing(new Edit.SetField(key, attempt.text(key)));
        }
        for (LevelContent level : document.card().levels()) {
            for (ItemKind kind : ItemKind.values()) {
                for (int i = 0; level.number() > 0 && i < level.items(kind).size(); i++) {
                    attempt.changesNothing(new Edit.SetItem(kind, level.number(), i, level.items(kind).get(i)));
                    attempt.changesNothing(new Edit.MoveItem(kind, level.number(), i, level.number(), i));
                }
            }
        }
        for (int i = 0; i < document.card().courses().size(); i++) {
            if (document.card().courses().get(i).kind() != CourseKind.UNREADABLE) {
                attempt.changesNothing(new Edit.SetCourse(i, document.card().courses().get(i).text()));
                attempt.changesNothing(new Edit.MoveCourse(i, i));
            }
        }
        attempt.changesNothing(new Edit.SetText(document.text()));
    }

    @ParameterizedTest
    @MethodSource("ordinary")
    void ordinaryCardsAreReadWholeAndWithoutFindings(Sample sample) {
        CardDocument document = CardDocument.read(sample.source());

        assertTrue(document.readable());
        assertEquals(List.of(), document.findings());
        assertFalse(document.card().levels().isEmpty());
        assertFalse(List.of("none", "unknown").contains(document.template()), document.template());
        assertEquals(List.of(), document.card().unassignedBehaviors());
        assertEquals(List.of(), document.card().unassignedDefinitions());
    }

    /**
     * Nothing in a file may make reading fail or lose a byte: generated cards with bytes cut out, doubled and
     * replaced.
     */
    @Test
    void damagedFilesAreReadWithoutExceptionAndKeptToTheByte() {
        for (long seed = 0; seed < 1000; seed++) {
            byte[] bytes = damaged(seed);

            CardDocument document = CardDocument.read(SourceText.decode(bytes));

            assertArrayEquals(bytes, document.source().bytes(), "damaged(" + seed + ")");
            assertFalse(ModelText.of(document).isEmpty());
        }
    }

    /** Whatever a damaged file allows to edit is edited rightly or refused. */
    @Test
    void editsOfDamagedFilesAreRightOrRefused() {
        for (long seed = 0; seed < 40 * Sample.EFFORT; seed++) {
            Attempt attempt = Attempt.on(new Sample("damaged(" + seed + ")", SourceText.decode(damaged(seed)), false));
            if (attempt.document().readable()) {
                FieldEditPropertyTest.someFieldEdits(attempt, new Random(seed), 2);
                ItemEditPropertyTest.someItemEdits(attempt, new Random(seed), ItemKind.DEFINITION);
                CourseEditPropertyTest.someCourseEdits(attempt, new Random(seed));
            }
        }
    }

    private static byte[] damaged(long seed) {
        var random = new Random(seed);
        byte[] bytes = Sample.generated(seed).source().bytes();
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            int at = random.nextInt(text.length());
            int length = Math.min(text.length() - at, 1 + random.nextInt(random.nextInt(60) + 1));
            String with = switch (random.nextInt(4)) {
                case 0 -> "";
                case 1 -> text.substring(at, at + length).repeat(2);
                case 2 -> text.substring(at, at + length)
                        + new String(CardTexts.tricky(random).getBytes(StandardCharsets.UTF_8),
                        StandardCharsets.ISO_8859_1);
                default -> String.valueOf((char) random.nextInt(256)).repeat(random.nextInt(3));
            };
            text = text.substring(0, at) + with + text.substring(at + length);
        }
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}

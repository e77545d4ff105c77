package org.cardwright.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.cardwright.fixtures.Sample;
import org.cardwright.model.CardField;
import org.cardwright.model.CourseText;
import org.cardwright.model.ItemKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RefusedEditPropertyTest {
    private static final CourseText COURSE = new CourseText("Reading Statements", "GSU", "https://learn.example.gov/7");

    static List<Sample> samples() {
        return Sample.all(10);
    }

    static List<Sample> shapes() {
        return samples().stream().filter(sample -> Sample.EFFORT > 2 || sample.ordinary()
                || sample.name().matches("(bodies|yaml|bytes)/.*|courses/[a-n].*")).toList();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void whatIsNotThereCannotBeEdited(Sample sample) {
        CardDocument document = CardDocument.read(sample.source());
        int courses = document.card().courses().size();
        List<Edit> impossible = new ArrayList<>(List.of(
                new Edit.SetField("no_such_key", "x"), new Edit.FollowField("competency"),
                new Edit.FollowField("no_such_key"),
                new Edit.SetCourse(courses, COURSE), new Edit.SetCourse(-1, COURSE),
                new Edit.AddCourse(courses + 1, COURSE), new Edit.AddCourse(-1, COURSE),
                new Edit.RemoveCourse(courses), new Edit.RemoveCourse(-1),
                new Edit.MoveCourse(courses, 0), new Edit.MoveCourse(0, courses), new Edit.MoveCourse(-1, 0),
                new Edit.AddLevel(0), new Edit.AddLevel(6), new Edit.AddLevel(-1),
                new Edit.RemoveLevel(6), new Edit.RemoveLevel(-7)));
        for (ItemKind kind : ItemKind.values()) {
            impossible.add(new Edit.SetItem(kind, 6, 0, "x"));
            impossible.add(new Edit.AddItem(kind, 6, 0, "x"));
            impossible.add(new Edit.RemoveItem(kind, 6, 0));
            impossible.add(new Edit.MoveItem(kind, 6, 0, 1, 0));
            document.card().levels().stream().filter(level -> level.number() > 0).limit(1).forEach(level -> {
                int size = level.items(kind).size();
                impossible.add(new Edit.SetItem(kind, level.number(), size, "x"));
                impossible.add(new Edit.SetItem(kind, level.number(), -1, "x"));
                impossible.add(new Edit.AddItem(kind, level.number(), size + 1, "x"));
                impossible.add(new Edit.AddItem(kind, level.number(), -1, "x"));
                impossible.add(new Edit.RemoveItem(kind, level.number(), size));
                impossible.add(new Edit.MoveItem(kind, level.number(), size, level.number(), 0));
                impossible.add(new Edit.MoveItem(kind, level.number(), 0, level.number(), size + 1));
                impossible.add(new Edit.MoveItem(kind, level.number(), 0, 6, 0));
            });
        }
        impossible.forEach(edit -> assertRefused(document, edit));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aCardThatWasNotUnderstoodIsOnlyEditedAsText(Sample sample) {
        CardDocument document = CardDocument.read(sample.source());
        if (!document.readable()) {
            List.of(new Edit.SetField("title", "x"), new Edit.AddCourse(0, COURSE), new Edit.AddLevel(1),
                    new Edit.AddItem(ItemKind.BEHAVIOR, Edit.UNASSIGNED, 0, "x"))
                    .forEach(edit -> assertRefused(document, edit));
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void lineBreaksAreWrittenSoThatTheyAreReadAgainOrRefused(Sample sample) {
        Attempt attempt = Attempt.on(sample);
        if (attempt.document().readable()) {
            for (String text : List.of("two\nlines", "two\r\nlines", "a\n\nb", "a\n# b", "a\n---\nb", "a\n...\nb: c")) {
                String key = attempt.key(CardField.DESCRIPTION);
                Edit edit = new Edit.SetField(key, text);
                attempt.edit(edit, false).ifPresent(after -> attempt.guarded(edit, after.document(),
                        () -> assertEquals(text, after.text(key))));
            }
        }
    }

    private static void assertRefused(CardDocument document, Edit edit) {
        String text = document.text();
        var refusal = assertThrows(EditRefusedException.class, () -> document.apply(edit), edit::toString);
        assertFalse(refusal.getMessage().isBlank(), edit::toString);
        assertTrue(document.text().equals(text), edit::toString);
    }
}

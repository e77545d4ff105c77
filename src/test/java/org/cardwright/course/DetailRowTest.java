package org.cardwright.course;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.OptionalInt;

import org.cardwright.edit.CardId;
import org.cardwright.model.Course;
import org.cardwright.model.CourseKind;
import org.junit.jupiter.api.Test;

/** The details of a course are in words, not in the markup of the file. */
class DetailRowTest {
    private static String shown(CourseKind kind, String raw) {
        Course course = new Course(kind, OptionalInt.empty(), "Risk Management", "GSU", "https://www.gsu.example/1", raw);
        return new DetailRow.Place(new Occurrence(new CardId(Path.of("0501.md")), 0, course)).text();
    }

    @Test
    void aLineOfACardIsShownAsPeopleReadIt() {
        String raw = "<a href=\"https://www.gsu.example/1\">Risk Management</a> - GSU";
        assertEquals("Risk Management · GSU · https://www.gsu.example/1", shown(CourseKind.LINKED, raw));
        assertEquals(raw, shown(CourseKind.UNREADABLE, raw));
    }
}

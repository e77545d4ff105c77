package org.cardwright.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.cardwright.model.CourseKind;
import org.cardwright.model.CourseText;
import org.cardwright.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A course line of the newest generator without a provider: it ends in a comma and a space. */
final class EmptyProviderTest {
    private static final String LINE = "- <a href=\"https://x.gov\" aria-label=\"T - https://x.gov\">T</a>, ";

    private static CardDocument card(String line) {
        return CardDocument.read(new SourceText("---\ntitle: A\nrelevant_courses: \n" + line
                + "\n- <a href=\"https://y.gov\" aria-label=\"U - https://y.gov\">U</a>, P\nfilters: x\n---\n", false));
    }

    @Test
    void itIsAnOrdinaryCourse() {
        CardDocument card = card(LINE);
        assertEquals(CourseKind.LINKED, card.card().courses().getFirst().kind());
        assertEquals(new CourseText("T", "", "https://x.gov"), card.card().courses().getFirst().text());
        assertEquals(card.text(), CardCleaner.clean(card).document().text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, nullValues = "-", textBlock = """
            New||https://x.gov|- <a href="https://x.gov" aria-label="New - https://x.gov">New</a>,\s
            T||https://z.gov|- <a href="https://z.gov" aria-label="T - https://z.gov">T</a>,\s
            T|AGA|https://x.gov|- <a href="https://x.gov" aria-label="T - https://x.gov">T</a>, AGA
            """)
    void anEditKeepsTheCommaUnlessAProviderStandsBehindIt(String title, String provider, String link, String line)
            throws EditRefusedException {
        var text = new CourseText(title, provider == null ? "" : provider, link);
        CardDocument after = card(LINE).apply(new Edit.SetCourse(0, text));
        assertEquals(card(line).text(), after.text());
        assertEquals(text, after.card().courses().getFirst().text());
    }

    @Test
    void itMovesAndGoesAsItStands() throws EditRefusedException {
        CardDocument moved = card(LINE).apply(new Edit.MoveCourse(0, 1));
        assertEquals(List.of("U", "T"), moved.card().courses().stream().map(course -> course.title()).toList());
        assertEquals(card(LINE).text(), moved.apply(new Edit.MoveCourse(1, 0)).text());
    }
}

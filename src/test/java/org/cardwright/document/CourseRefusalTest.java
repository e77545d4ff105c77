package org.cardwright.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.cardwright.model.CourseText;
import org.cardwright.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A course is refused only for the reason that is given; what can be said at all is said in any line. */
final class CourseRefusalTest {
    private static final List<String> LINES = List.of("<a href=\"https://x.gov\" aria-label=\"T - https://x.gov\">T</a>, P",
            "<a href=\"https://x.gov\">T</a>, P", "<a href=\"https://x.gov\">T</a>, ", "<a href=\"https://x.gov\">T, P</a>",
            "T, P, <a href=\"https://x.gov\">https://x.gov</a>", "67 T, P, <a href=\"https://x.gov\">https://x.gov</a>",
            "T, <a href=\"https://x.gov\">https://x.gov</a>", "T, P", "143 1313&#58; FPM 133 -  T, P", "Course Coming Soon",
            "<a href=\"Data\">D</a>, <a href=\"%%%\">%%%</a>", "2 290: Management, P", "\"T, P\"");
    private static final List<String> TITLES = List.of("N", "1313: FPM 133 -  N", "67 N", "290 Management", "2024",
            "Planning, Army", "1313, N", "N,", ", N", "100% N", "a < b", "x # y", "\"q\" N", "N:", "- N", "&amp; N", "67  N",
            "A %%% B");
    private static final List<String> PROVIDERS = List.of("P", "", "67 P", "1313: P", "P & Q", "A, B");
    private static final List<String> LINKS = List.of("", "https://y.gov/a,b", "https://x.gov/?a=\"b\"");

    private static CardDocument card(String line) {
        return CardDocument.read(new SourceText("---\ntitle: A\nrelevant_courses: \n- " + line
                + "\n- <a href=\"https://z.gov\">Z</a>, P\nfilters: x\n---\n", false));
    }

    @Test
    void everyCourseCanBeWrittenInEveryLineButForTheReasonGiven() {
        List<String> wrong = new ArrayList<>();
        for (String line : LINES) {
            for (String title : TITLES) {
                for (String provider : PROVIDERS) {
                    LINKS.forEach(link -> outcome(line, new CourseText(title, provider, link)).ifPresent(wrong::add));
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** What is wrong about setting and adding a course. */
    private static java.util.Optional<String> outcome(String line, CourseText course) {
        for (Edit edit : List.of(new Edit.SetCourse(0, course), new Edit.AddCourse(1, course))) {
            boolean separators = course.title().contains("%%%") && course.url().isEmpty();
            String problem = "";
            try {
                CardDocument after = card(line).apply(edit);
                int index = edit instanceof Edit.SetCourse ? 0 : 1;
                problem = !after.card().courses().get(index).text().equals(course) ? "reads otherwise"
                        : separators ? "written all the same" : "";
            } catch (EditRefusedException e) {
                boolean comma = e.getMessage().startsWith("The provider cannot contain a comma here")
                        && course.provider().contains(",");
                boolean several = e.getMessage().startsWith("A course without a link cannot contain %%%") && separators;
                problem = comma || several ? "" : e.getMessage();
            }
            if (!problem.isEmpty()) {
                return java.util.Optional.of(edit + " in " + line + ": " + problem);
            }
        }
        return java.util.Optional.empty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            T, P                                               | N      | A, B | ''  | The provider cannot contain a comma here: this line has the provider after its last comma.
            <a href="https://x.gov">T, P</a>                   | N      | A, B | u   | The provider cannot contain a comma here: this line has the provider after its last comma.
            T, P                                               | A &&& B | P    | ''  | A course without a link cannot contain %%%, &&& or ¦¦¦, which some cards have between several courses on one line.
            T, P                                               | N      | P    | a b | A link cannot contain spaces.
            T, P                                               | ''     | P    | ''  | A course needs a title. Enter one.
            """)
    void theReasonIsTheTrueOne(String line, String title, String provider, String link, String reason) {
        String said = "";
        try {
            card(line).apply(new Edit.SetCourse(0, new CourseText(title, provider, link)));
        } catch (EditRefusedException e) {
            said = e.getMessage();
        }
        assertEquals(reason.replace('¦', '|'), said);
    }

    @Test
    void aPlaceholderBecomesACourseWhoseTitleBeginsWithANumber() throws EditRefusedException {
        assertEquals(card("1313&#58; FPM 133, P").text(), card("Course Coming Soon").apply(new Edit.SetCourse(0,
                new CourseText("1313: FPM 133", "P", ""))).text());
        assertEquals(card("67&#32;Ways, P").text(), card("Course Coming Soon").apply(new Edit.SetCourse(0,
                new CourseText("67 Ways", "P", ""))).text());
    }
}

package org.cardwright.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.cardwright.site.SourceNames;
import org.junit.jupiter.api.Test;

class SourceHintsTest {
    private static List<String> hints(SiteSources sources) {
        return sources.hints().stream().map(hint -> hint.line() + " " + hint.text() + (hint.blocks() ? "!" : "")).toList();
    }

    @Test
    void aCompetencyThatNoCardHasIsNamedAtItsLine() {
        List<String> hints = hints(Excerpt.sources());
        assertEquals("2 No card has the competency \"Accounting Analysis\", so nobody gets the course for it. Correct the "
                + "name, or remove it.", hints.getFirst());
        assertEquals(List.of(), Excerpt.sources().problems());
    }

    @Test
    void levelsAndLinksOfSeveralCoursesAreNamed() {
        SiteSources known = Excerpt.sources();
        SiteSources now = known.with(Map.of(SourceKind.COURSES, List.of(
                new TableEdit.SetCell(2, SourceNames.levels(7), new SourceValue.Words("1,6")))));
        List<String> before = hints(known);
        List<String> after = hints(now).stream().filter(hint -> !before.contains(hint)).toList();
        assertEquals(List.of("4 \"1,6\" for \"Financial Stewardship\" is not a list of levels from 1 to 5, such as 1,2. "
                + "Correct it."), after);
        assertEquals(List.of("8 https://www.agacgfm.org/Training/Webinars.aspx is the link of 2 courses: Webinar - Uniform "
                + "Guidance and Grant Accounting, Webinar - Cybersecurity/ERM. Each of them stays a course of its own."),
                before.stream().filter(hint -> hint.contains("is the link of")).toList());
    }
}

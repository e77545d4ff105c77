package org.cardwright.course;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.cardwright.edit.StepPlan;
import org.cardwright.model.CourseText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is one course for the catalog, for bulk changes and for the site's sources. */
final class SameCourseTest {
    private static final Pattern CODE = Pattern.compile("⟦([0-9A-F]+)⟧");

    private static Stream<List<String>> pairs() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/courses/same.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> List.of(CODE.matcher(line).replaceAll(code ->
                        Character.toString(Integer.parseInt(code.group(1), 16))).split("\t", -1)));
    }

    private static String line(List<String> cells, int from) {
        String link = cells.get(from + 2);
        String behind = cells.get(from + 1).isEmpty() ? "" : ", " + cells.get(from + 1);
        return link.isEmpty() ? "- '" + cells.get(from).replace("'", "''") + behind + "'"
                : "- <a href=\"" + link + "\">" + cells.get(from) + "</a>" + behind;
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void titleProviderAndLinkTogetherNameACourseHoweverSpelled(List<String> cells) {
        var first = new CourseText(cells.get(0), cells.get(1), cells.get(2));
        var second = new CourseText(cells.get(3), cells.get(4), cells.get(5));
        boolean one = cells.get(6).equals("one");
        assertEquals(one, CourseKey.of(first).equals(CourseKey.of(second)));
        BulkChange cards = Cards.change(Cards.card(line(cells, 0)), Cards.card(line(cells, 3)));
        assertEquals(one ? 1 : 2, CourseCatalog.of(Cards.of(Cards.card(line(cells, 0)), Cards.card(line(cells, 3))))
                .size());
        assertEquals(one ? 2 : 1, Cards.possible(cards.remove(List.of(CourseKey.of(first)))).size());
        assertEquals(one ? 0 : 1, Cards.possible(cards.add(first)).size());
        assertEquals(one ? 1 : 0, Cards.repeated(Cards.change(Cards.card("- Other, X", line(cells, 0)))
                .replaceCourses(List.of(CourseKey.of(new CourseText("Other", "X", ""))), second)).size());
    }

    @Test
    void aNewTitleThatMakesTwoLinesOneCourseSaysSo() {
        BulkChange change = Cards.change(Cards.card("- <a href=\"https://x.gov/a\">Alpha</a>, GSU",
                "- <a href=\"https://x.gov/a\">Alpha</a>, Graduate School"));
        assertEquals(1, Cards.repeated(edited(change)).size());
        assertEquals(Cards.text("- <a href=\"https://x.gov/a\">Alpha</a>, GSU"),
                Cards.textAfter(edited(change.merging(true))));
    }

    private static StepPlan edited(BulkChange change) {
        return change.editCourses(List.of(CourseKey.of(
                new CourseText("Alpha", "Graduate School", "https://x.gov/a"))), java.util.Optional.empty(),
                java.util.Optional.of("GSU"), java.util.Optional.empty());
    }
}

package org.cardwright.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalInt;

import org.cardwright.model.CourseKind;
import org.cardwright.model.CourseText;
import org.junit.jupiter.api.Test;

final class CourseLineTest {
    private static void reads(String line, CourseShape shape, String title, String provider, String url) {
        CourseLine read = CourseLine.read(line);
        assertEquals(shape, read.shape(), line);
        assertEquals(new CourseText(title, provider, url), read.parts(), line);
    }

    @Test
    void everyShapeGivesItsParts() {
        reads("<a href=\"https://x.gov/a?b=1&c=2\" aria-label=\"T - https://x.gov/a?b=1&c=2\">T</a>, P", CourseShape.LABELED_TITLE, "T", "P",
                "https://x.gov/a?b=1&c=2");
        reads("<a href=\"U\">T</a>, P", CourseShape.LINKED_TITLE, "T", "P", "U");
        reads("<a href=\"U\">T, P</a>", CourseShape.ALL_IN_LINK, "T", "P", "U");
        reads("<a href=\"U\" aria-label=\"T - U\">T, P</a>", CourseShape.ALL_IN_LINK, "T", "P", "U");
        reads("T, P, <a href=\"U\">U</a>", CourseShape.TRAILING_LINK, "T", "P", "U");
        reads("Planning (PPBE), Army (BUDG8001), GSU, <a href=\"U\">U</a>", CourseShape.TRAILING_LINK, "Planning (PPBE), Army (BUDG8001)", "GSU", "U");
        reads("T, P", CourseShape.NO_LINK, "T", "P", "");
        reads("Course Coming Soon", CourseShape.PLACEHOLDER, "Course Coming Soon", "", "");
        reads("New Course Coming Soon!", CourseShape.PLACEHOLDER, "New Course Coming Soon!", "", "");
        reads("<a href=\"Data\">Data</a>, <a href=\"%%%\">%%%</a>", CourseShape.OTHER, "", "", "");
    }

    @Test
    void numbersOfOlderLinesAreNoPartOfTheTitle() {
        CourseLine line = CourseLine.read("143 1313&#58; FPM 133 -  T, P");
        assertEquals(OptionalInt.of(143), line.number());
        assertEquals(new CourseText("1313: FPM 133 -  T", "P", ""), line.parts());
        assertEquals(CourseKind.UNLINKED, line.kind());
    }

    @Test
    void onlyTheChangedPartsOfALineAreReplacedWhereverTheyStand() {
        CourseLine line = CourseLine.read("<a  href='https://a.gov/x' aria-label='A&#58; one - https://a.gov/x'>A&#58; one</a>,  MC");
        assertEquals("<a  href='https://b.gov' aria-label='A&#58; one - https://b.gov'>A&#58; one</a>,  MC",
                CourseWriter.rewrite(line, new CourseText("A: one", "MC", "https://b.gov"), CourseShape.LABELED_TITLE).getFirst());
        assertEquals("<a  href='https://a.gov/x' aria-label='B - https://a.gov/x'>B</a>,  MC",
                CourseWriter.rewrite(line, new CourseText("B", "MC", "https://a.gov/x"), CourseShape.LABELED_TITLE).getFirst());
    }

    @Test
    void textPutIntoALineIsEscapedAndColonsDoNotMakeAMapping() {
        assertEquals("<a href=\"https://x?a=1&amp;copy;\" aria-label=\"A &lt;b&gt; &quot;c&quot;&#58; d - https://x?a=1&amp;copy;\">"
                + "A &lt;b&gt; \"c\"&#58; d</a>, P & Q",
                CourseWriter.write(CourseShape.LABELED_TITLE, OptionalInt.empty(), new CourseText("A <b> \"c\": d", "P & Q", "https://x?a=1&copy;")));
    }

    @Test
    void aLinksTextThatShowsItsAddressInShortFollowsIt() {
        CourseLine line = CourseLine.read("Ethics, GSU, <a href=\"https://www.oge.gov/Ethics/\">oge.gov/Ethics</a>");
        assertEquals("Ethics, GSU, <a href=\"https://www.ethics.gov/New/\">ethics.gov/New</a>", CourseWriter.rewrite(line,
                new CourseText("Ethics", "GSU", "https://www.ethics.gov/New/"), CourseShape.TRAILING_LINK).getFirst());
        assertEquals("Ethics, GSU, <a href=\"http://ethics.gov\">ethics.gov</a>", CourseWriter.rewrite(line,
                new CourseText("Ethics", "GSU", "http://ethics.gov"), CourseShape.TRAILING_LINK).getFirst());
        CourseLine named = CourseLine.read("Ethics, GSU, <a href=\"https://www.oge.gov/Ethics/\">the page</a>");
        assertEquals("Ethics, GSU, <a href=\"https://a.gov\">the page</a>", CourseWriter.rewrite(named,
                new CourseText("Ethics", "GSU", "https://a.gov"), CourseShape.TRAILING_LINK).getFirst());
    }

    @Test
    void whatDoesNotChangeKeepsItsSpelling() {
        CourseLine line = CourseLine.read("R &amp; D&#58; \"Costs\" &mdash; 1, MC, "
                + "<a href=\"https://a.gov/?x=1&amp;y=2\">https://a.gov/?x=1&amp;y=2</a>");
        assertEquals("R &amp; D&#58; \"Prices\" &mdash; 1, MC, <a href=\"https://b.gov/?x=1&amp;y=2\">https://b.gov/?x=1&amp;y=2</a>",
                CourseWriter.rewrite(line, new CourseText("R & D: \"Prices\" — 1", "MC", "https://b.gov/?x=1&y=2"),
                        CourseShape.TRAILING_LINK).getFirst());
        assertEquals("R &amp; D&#58; \"Costs\" &mdash; 1, MC, "
                + "<a href=\"https://a.gov/?x=1&amp;y=2&amp;z=3\">https://a.gov/?x=1&amp;y=2&amp;z=3</a>",
                CourseWriter.rewrite(line, new CourseText("R & D: \"Costs\" — 1", "MC", "https://a.gov/?x=1&y=2&z=3"),
                        CourseShape.TRAILING_LINK).getFirst());
    }

    @Test
    void anAddressThatIsTypedLetterByLetterIsWrittenAsIfItCameAtOnce() {
        String address = "https://a.gov:8080/x";
        for (CourseShape shape : List.of(CourseShape.LABELED_TITLE, CourseShape.LINKED_TITLE, CourseShape.ALL_IN_LINK,
                CourseShape.TRAILING_LINK)) {
            String line = "Ethics, GSU";
            for (int i = 1; i <= address.length(); i++) {
                line = CourseWriter.rewrite(CourseLine.read(line), new CourseText("Ethics", "GSU",
                        address.substring(0, i)), shape).getFirst();
            }
            assertEquals(CourseWriter.write(shape, OptionalInt.empty(), new CourseText("Ethics", "GSU", address)), line);
            assertEquals(-1, line.indexOf("&#58;"), line);
        }
    }

    @Test
    void keptSpellingNeverMakesANewReference() {
        CourseLine line = CourseLine.read("A &amp; B&x;c, MC");
        assertEquals("A &amp; B&amp;lt;c, MC", CourseWriter.rewrite(line, new CourseText("A & B&lt;c", "MC", ""),
                CourseShape.NO_LINK).getFirst());
    }
}

package org.cardwright.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.cardwright.fixtures.VisibleText;
import org.cardwright.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class PlainBodyTest {
    private static final int EFFORT = Integer.getInteger("cardwright.effort", 1);

    /** Whole elements as templates have them, and what breaks them. */
    private static final List<String> PARTS = List.of("<div class=\"grid-row hr-green\">", "</div>", "<dl>", "</dl>",
            "<ul>", "</ul>", "<dt>Customer Service (Level 1 - Awareness)</dt>", "<dd>Monitors  it</dd>", "<dd> a &amp; b </dd>",
            "<li>Establishes</li>", "<h2>Behavior Illustrations</h2>", "<h3>\n  Proficiency Level\nDefinitions</h3>",
            "<p>Words</p>", "<p><b>Behavior Illustrations</b></p>", "<p></p>", "<hr class=\"hr\"/>", "<hr>", "<br/>", "\n  ",
            "words", "&amp;", "<dd>", "</dd>", "<b>", "</b>", "<p>", "</p>", "<dt>", "</dt>", "<li>", "</li>", "<span>x</span>",
            "<!-- c -->", "<a href=\"#\">T</a>", "<H2>Courses</H2>", "<h2>Relevant Courses</h2>", "é – ’", "\u00A0", "\u00AD",
            "😀", "\r\n", "\t", "<", ">", "\"", "<div id=x>", "<div id=\"a>b\">", "<div hidden>", "<ol>", "</ol>", "</body>",
            "<dd>\u00A0x\u200B</dd>", "<dt> A\u00A0B </dt>", "<table>", "</", "<br>", "<strong>Course</strong>", "<dl><dt>A</dt>",
            "<dl><dt>A (Level 2)</dt><dd>One</dd><dd>Two</dd></dl>", "<ul><li>One</li><li>Two</li></ul>");

    private static boolean assertSame(String file, int start) {
        boolean plain = PlainBody.of(file, start).isPresent();
        if (plain && !file.substring(start).isBlank()) {
            assertEquals(new BodyReader(file, start).readPage(), new BodyReader(file, start).read(),
                    () -> "in\n" + file.substring(start));
        }
        return plain;
    }

    @Test
    void whatItReadsTheHtmlParserReadsAtTheSamePlaces() {
        Random random = new Random(20261122);
        int plain = 0;
        for (int round = 0; round < 40_000 * EFFORT; round++) {
            StringBuilder html = new StringBuilder("---\n---\n");
            html.append(random.nextBoolean() ? "<h2>Behavior Illustrations</h2>" : "");
            for (int left = random.nextInt(8); left > 0; left--) {
                html.append(PARTS.get(random.nextInt(PARTS.size())));
            }
            plain += assertSame(html.toString(), 8) ? 1 : 0;
        }
        assertTrue(plain > 4_000 * EFFORT, "only " + plain + " were plain, so the comparison tells little");
    }

    @Test
    void fixturesAndSamplesAreReadAtTheSamePlaces() throws IOException {
        int plain = 0;
        for (String folder : List.of("src/test/resources/fixtures", "sample-cards")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String text = SourceText.decode(Files.readAllBytes(file)).text();
                    int fence = text.indexOf("\n---", 3);
                    plain += fence > 0 && assertSame(text, text.indexOf('\n', fence + 1) + 1) ? 1 : 0;
                }
            }
        }
        assertTrue(plain > 20, plain + " fixtures are plain");
    }

    /** What stands in the first column needs no parser; what stands in the second does. */
    @ParameterizedTest
    @CsvFileSource(resources = "/html/plain-bodies.txt", delimiterString = " | ", quoteCharacter = '`')
    void onlyWhatHtmlCouldUnderstandOtherwiseNeedsTheParser(String plain, String other) {
        assertTrue(assertSame(text(plain), 0), plain);
        assertFalse(assertSame(text(other), 0), other);
    }

    private static String text(String visible) {
        return SourceText.decode(VisibleText.bytes(visible)).text();
    }

    @Test
    void aLongAndDeepBodyIsReadAtTheSamePlaces() {
        String items = "<dt>A (Level 1 - B)</dt>" + "<dd>a  b</dd>words".repeat(200);
        String body = "<h2>Behavior Illustrations</h2>" + "<div>".repeat(40) + "<dl>" + items + "</dl>" + "</div>".repeat(40);
        assertTrue(assertSame(body, 0));
    }
}

package org.cardwright.frontmatter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.cardwright.text.SourceText;
import org.cardwright.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineLocatorTest {
    private static final int EFFORT = Integer.getInteger("cardwright.effort", 1);

    /** Parts of lines that mean something to YAML, and some that do not. */
    private static final List<String> PARTS = List.of("key", "a_b", ":", ": ", " ", "  ", "\n", "\n", "\n- ", "\n  - ",
            "\nkey: ", "\nlist:\n- ", "\n\n", " \n \n ", "\nq: \"a", "\nq: 'b", "\nlist:\n  - x\n", "'", "''", "\"", "\\", "#", " #", "- ", "-", "?", "? ", "&a ", "*a",
            "!t ", "|", ">", "%", "@", "`", "{", "}", "[", "]", ",", "---", "\n---\n", "...", "\n...\n", "\t", "\r\n", "é",
            "\u00A0", "\u2028", "\u0085", "\uFEFF", "😀", "\u0000", "<a href=\"https://x.y/z\">T</a>, P", "word", "0510",
            "true", "null", "~", "2020-01-01", "<<");

    private static void assertSame(String text, Span yaml) {
        Optional<FrontMatter> simple = LineLocator.locate(text, yaml);
        if (simple.isPresent()) {
            try {
                assertEquals(new YamlLocator(text, yaml).locate(), simple.get(), () -> "in\n" + yaml.of(text));
            } catch (FrontMatterException e) {
                throw new AssertionError("no YAML: " + e.getMessage() + " in\n" + yaml.of(text), e);
            }
        }
    }

    @Test
    void whatItLocatesTheParserLocatesAtTheSamePlaces() {
        Random random = new Random(20261122);
        int located = 0;
        for (int round = 0; round < 60_000 * EFFORT; round++) {
            StringBuilder text = new StringBuilder("key: ");
            for (int left = random.nextInt(12); left > 0; left--) {
                text.append(PARTS.get(random.nextInt(PARTS.size())));
            }
            String whole = "---\n" + text + (random.nextBoolean() ? "\n" : "");
            Span yaml = new Span(4, whole.length());
            assertSame(whole, yaml);
            located += LineLocator.locate(whole, yaml).isPresent() ? 1 : 0;
        }
        assertTrue(located > 4_000 * EFFORT, "only " + located + " were located, so the comparison tells little");
    }

    @Test
    void fixturesAndSamplesAreLocatedAtTheSamePlaces() throws IOException {
        for (String folder : List.of("src/test/resources/fixtures", "sample-cards")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String text = SourceText.decode(Files.readAllBytes(file)).text();
                    FrontMatterBounds.of(text).ifPresent(bounds -> assertSame(text, bounds.yaml()));
                }
            }
        }
    }

    @Test
    void anOrdinaryCardNeedsNoParser() {
        String text = """
                ---
                layout: card
                series: 501
                behaviors: "Monitors ? Establishes"
                empty:
                courses:
                  - <a href="https://x.y/z" aria-label="T - U">T</a>, P
                  - 'none'
                last: 'x
                  y

                  z'
                """;
        assertTrue(LineLocator.locate(text, new Span(4, text.length())).isPresent());
        assertSame(text, new Span(4, text.length()));
    }

    /** What stands between the fences on the left needs no parser; what stands on the right does. */
    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '¬', ignoreLeadingAndTrailingWhitespace = false,
            value = {
        "a: b/¦a: b/c/", "a: ~ ~~/¦a: \u007F/", "a: \u00A0\uD7FF/¦a: \u009F/", "a: \u2027/¦a: \u2028/", "a: \u202A/¦a: \u2029/", "a: é/¦a: \uD83D\uDE00/",
        "a: b/¦a: \t/", "Az_Z: b/¦a1: b/", "zA: b/¦{A: b/", "a: b/¦[A: b/", "z: b/¦@A: b/", "Z: b/¦`A: b/", "a: b-c/¦a-b: c/", "/a: b/¦-/", "a: b:c#d/¦a: b: c/", "a: b#/¦a: b #c/",
        "a: b/¦a:b/", "a: b/¦ a: b/", "a:/- b/¦a: b/- c/", "a:/  - b/  - c/¦a:/  - b/   - c/", "a:/- b/¦a:/-b/", "a:/- b/¦a:/-/", "a: 'b'/¦a: 'b''c'/",
        "a: ''/¦a: '/", "a: \"b\"/¦a: \"\\\"/", "a: \"b'\"/¦a: 'b' c/", "a: 'b/ c'/¦a: 'b/---'/", "a: 'b/ c'/d: e/¦a: 'b/ c' d/", "a: 'b/ c'/¦a: 'b/...c'/",
        "a: \"b/ c\"/¦a: \"\\b/ c\"/"})
    void onlyWhatCouldMeanSomethingElseNeedsTheParser(String simple, String other) {
        for (String yaml : List.of(simple, other)) {
            String text = "---\n" + yaml.replace('/', '\n');
            Span span = new Span(4, text.length());
            assertEquals(yaml.equals(simple), LineLocator.locate(text, span).isPresent(), yaml);
            assertSame(text, span);
        }
    }

    @Test
    void onlyAKeyOfUnusualLengthNeedsTheParser() {
        for (int length : new int[] {99, 100, 101}) {
            String text = "---\n" + "k".repeat(length) + ": a\n";
            Span span = new Span(4, text.length());
            assertEquals(length <= 100, LineLocator.locate(text, span).isPresent());
            assertSame(text, span);
        }
    }
}

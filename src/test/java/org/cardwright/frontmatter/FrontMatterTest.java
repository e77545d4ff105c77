package org.cardwright.frontmatter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.cardwright.fixtures.VisibleText;
import org.cardwright.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class FrontMatterTest {
    /** @param lines the front matter, then what is said of it */
    record Case(List<String> lines) {
        @Override
        public String toString() {
            return lines.getFirst();
        }
    }

    static Stream<Case> cases() throws IOException {
        try (var in = FrontMatterTest.class.getResourceAsStream("/frontmatter/located.txt")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(all.split("\\R\\R")).skip(1).map(block -> new Case(block.lines().toList()));
        }
    }

    private static FrontMatter read(String file) throws FrontMatterException {
        return FrontMatter.read(file, FrontMatterBounds.of(file).orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyKeyAndValueIsFoundWhereItStands(Case located) {
        String yaml = SourceText.decode(VisibleText.bytes(located.lines().getFirst().substring(2))).text();
        String file = "---\n" + yaml + (yaml.endsWith("\n") ? "" : "\n") + "---\nbody: b\n";
        List<String> said = new ArrayList<>(List.of(located.lines().getFirst()));
        try {
            said.addAll(new LocatedText(file, read(file)).lines());
        } catch (FrontMatterException e) {
            said.add("! " + (e.offset() - 4) + "[" + VisibleText.of(file.substring(e.offset())).split("¶", 2)[0] + "] "
                    + e.getMessage());
        }
        assertEquals(String.join("\n", located.lines()), String.join("\n", said));
    }

    @Test
    void aKeyThatIsGivenTwiceHasItsLastValue() throws FrontMatterException {
        FrontMatter located = read("---\na: 1\nb: 2\na: 3\n---\n");
        assertEquals(Optional.of("3"), located.entry("a").flatMap(entry -> entry.value().scalar())
                .map(YamlValue.Scalar::text));
        assertEquals(Optional.of("2"), located.entry("b").flatMap(entry -> entry.value().scalar())
                .map(YamlValue.Scalar::text));
        assertEquals(Optional.empty(), located.entry("c"));
    }

    @Test
    void anAliasHasTheTextOfWhatItStandsFor() throws FrontMatterException {
        FrontMatter located = read("---\na: &x 'b'\nc: *x\nd: &y [e]\nf: *y\n---\n");
        assertEquals(Optional.of("b"), located.entry("c").flatMap(entry -> entry.value().scalar())
                .map(YamlValue.Scalar::text));
        assertEquals(Optional.empty(), located.entry("d").flatMap(entry -> entry.value().scalar()));
        assertEquals(Optional.empty(), located.entry("f").flatMap(entry -> entry.value().scalar()));
    }
}

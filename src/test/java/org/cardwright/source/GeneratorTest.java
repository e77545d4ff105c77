package org.cardwright.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeneratorTest {
    @TempDir
    private Path site;

    /** The digests are of what {@code generator.mjs} wrote from {@link SourceSamples#of} for the numbers 1 to 12. */
    @Test
    void sitesAreMadeAsTheGeneratorMadeThemWhenTheDigestsWereTaken() throws IOException {
        assertDigests("generator.golden", SourceSamples::of);
    }

    /** The digests are of what {@code generator.mjs} wrote from {@link OddSources#of} for the numbers 1 to 12. */
    @Test
    void oddSitesAreMadeAsTheGeneratorMadeThemWhenTheDigestsWereTaken() throws IOException {
        assertDigests("odd.golden", OddSources::of);
    }

    private static void assertDigests(String file, LongFunction<SourceSamples.Tables> tables) throws IOException {
        List<String> golden = Files.readAllLines(Path.of("src/test/resources/source/" + file));
        assertEquals(12, golden.size());
        assertEquals(golden, LongStream.rangeClosed(1, 12).mapToObj(seed -> seed + " " + GeneratedFiles.digest(
                GeneratedFiles.of(Generator.generate(tables.apply(seed).sources())))).toList());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 77})
    void sitesAreMadeAsTheGeneratorMakesThem(long seed) {
        assumeTrue(Node.isThere(), "node is not installed");
        SourceSamples.Tables tables = SourceSamples.of(seed);
        tables.write(site);
        Node.run("generator.mjs", site);
        GeneratedFiles.assertSame(GeneratedFiles.of(site), GeneratedFiles.of(Generator.generate(tables.sources())));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 101, 102, 103})
    void whateverIsInTheTablesComesOutAsTheGeneratorPrintsIt(long seed) {
        assumeTrue(Node.isThere(), "node is not installed");
        SourceSamples.Tables tables = OddSources.of(seed);
        tables.write(site);
        Node.run("generator.mjs", site);
        GeneratedFiles.assertSame(GeneratedFiles.of(site), GeneratedFiles.of(Generator.generate(tables.sources())));
    }

    @Test
    void theExcerptOfARealSiteIsMadeAsTheGeneratorMakesIt() throws IOException {
        assumeTrue(Node.isThere(), "node is not installed");
        Excerpt.write(Excerpt.sources(), site);
        Node.run("generator.mjs", site);
        GeneratedFiles.assertSame(GeneratedFiles.of(site), GeneratedFiles.of(Generator.generate(Excerpt.sources())));
    }
}

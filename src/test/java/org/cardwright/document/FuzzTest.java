package org.cardwright.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.LongStream;

import org.cardwright.check.Checks;
import org.cardwright.course.CourseCatalog;
import org.cardwright.edit.CardId;
import org.cardwright.fixtures.Mutator;
import org.cardwright.fixtures.Sample;
import org.cardwright.html.PreviewHtml;
import org.cardwright.text.SourceText;
import org.cardwright.workspace.CardFolder;
import org.cardwright.workspace.FileStamp;
import org.cardwright.workspace.LoadedCard;
import org.cardwright.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

/**
 * Spoiled cards: each opens, is written back as it was, and takes each edit that a form offers or refuses it.
 * {@code -Dcardwright.fuzz=200000} tries as many, {@code -Dcardwright.fuzz.start=N} begins at another seed.
 */
class FuzzTest {
    private static final int COUNT = Integer.getInteger("cardwright.fuzz", Sample.EFFORT == 0 ? 20 : 2_000);
    private static final long START = Long.getLong("cardwright.fuzz.start", 0);
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final int EDITS = 5;
    private static final int TOLD = 100;
    private static final int PROGRESS = 10_000;
    private static final CardId CARD = new CardId(Path.of("0501-Primary-Audit-Entry.md"));

    private final Map<Long, Throwable> failures = new ConcurrentSkipListMap<>();
    private final LongAdder tried = new LongAdder();
    private final LongAdder accepted = new LongAdder();
    private final LongAdder refused = new LongAdder();
    private final LongAdder readable = new LongAdder();

    @Test
    void noSpoiledCardBreaksAnything() {
        Instant start = Instant.now();
        List<Sample> corpus = Sample.all(20);
        Mutator mutator = new Mutator(corpus.stream().map(sample -> sample.source().bytes()).toList());
        LongStream.range(START, START + COUNT).parallel().forEach(seed -> tryOut(seed, mutator));
        System.out.printf("fuzz: %,d mutants of %d cards in %d s, %,d of them readable; "
                + "%,d edits accepted, %,d refused; %d failures%n", COUNT, corpus.size(),
                Duration.between(start, Instant.now()).toSeconds(), readable.sum(), accepted.sum(), refused.sum(),
                failures.size());
        failures.entrySet().stream().limit(TOLD).forEach(failure -> {
            StringWriter told = new StringWriter();
            failure.getValue().printStackTrace(new PrintWriter(told));
            System.out.println("seed " + failure.getKey() + ": " + told);
        });
        failures.values().stream().findFirst().ifPresent(first -> {
            throw new AssertionFailedError("seeds " + failures.keySet(), first);
        });
    }

    private void tryOut(long seed, Mutator mutator) {
        tried.increment();
        if (seed % PROGRESS == PROGRESS - 1) {
            System.out.printf("fuzz: %,d of %,d tried, %d failures%n", tried.sum(), COUNT, failures.size());
        }
        try {
            Instant start = Instant.now();
            check(seed, mutator.mutant(seed));
            Duration time = Duration.between(start, Instant.now());
            assertTrue(time.compareTo(LONGEST) < 0, () -> "took " + time);
        } catch (AssertionFailedError | RuntimeException | StackOverflowError e) {
            failures.put(seed, e);
        }
    }

    private void check(long seed, byte[] bytes) {
        SourceText source = SourceText.decode(bytes);
        assertArrayEquals(bytes, source.bytes(), "written back without an edit");
        CardDocument document = CardDocument.read(source);
        assertEquals(source, document.source());
        Checks.of(document, CARD.name());
        CourseCatalog.of(Map.of(CARD, document));
        if (seed % 16 == 0) {
            PreviewHtml.blocks(PreviewHtml.Parts.headed("", "", ""), document.text(), false);
        }
        if (document.readable()) {
            readable.increment();
            edit(document, new Random(seed), seed);
        }
    }

    private void edit(CardDocument document, Random random, long seed) {
        Sample sample = new Sample("mutant " + seed, document.source(), false);
        List<Edit> edits = new ArrayList<>(SomeEdits.of(document, random));
        Collections.shuffle(edits, random);
        edits.removeIf(edit -> edit instanceof Edit.SetField set && !set.key().matches("[A-Za-z_]+"));
        Attempt origin = Attempt.on(sample);
        for (Edit edit : edits.subList(0, Math.min(EDITS, edits.size()))) {
            Optional<Attempt> after = origin.editSpoiled(edit);
            (after.isPresent() ? accepted : refused).increment();
            after.ifPresent(done -> undo(document, edit, done.document()));
        }
        CardDocument cleaned = CardCleaner.clean(document).document();
        assertEquals(cleaned.source(), CardCleaner.clean(cleaned).document().source(), "cleaned twice");
    }

    private static void undo(CardDocument before, Edit edit, CardDocument after) {
        var workspace = new Workspace(new CardFolder(Path.of("")),
                List.of(new LoadedCard(CARD, before, new FileStamp(0, Instant.EPOCH))));
        try {
            workspace.apply("edit", CARD, edit, Optional.empty());
        } catch (EditRefusedException e) {
            throw new AssertionFailedError("refused the second time", e);
        }
        assertEquals(after.source(), workspace.document(CARD).source());
        workspace.undo();
        assertEquals(before.source(), workspace.document(CARD).source(), "undone");
        assertTrue(workspace.modified().isEmpty());
    }
}

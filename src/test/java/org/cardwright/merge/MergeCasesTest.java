package org.cardwright.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cardwright.fixtures.VisibleText;
import org.cardwright.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The format of the cases is described where they stand. */
final class MergeCasesTest {
    private static final Path BASE = Path.of("src/test/resources/rules/base.card");
    private static final String CHANGE = " => ";

    /** @param lines what is merged, what both sides change, and what becomes of it */
    record Case(List<String> lines) {
        List<String> after(String word) {
            return lines.stream().filter(line -> line.startsWith(word + " ")).map(line -> line.substring(word.length() + 1))
                    .toList();
        }

        /** The card with the changes of a side or of a result. */
        String text(String word) throws IOException {
            String text = Files.readString(BASE);
            for (String change : Stream.concat(after("before").stream(), after(word).stream()).toList()) {
                String[] parts = change.split(CHANGE, 2);
                String now = text.replace(visible(parts[0]), visible(parts[1]));
                assertEquals(parts[0].equals(parts[1]), now.equals(text), change);
                text = now;
            }
            return FileContent.of(new SourceText(text, false));
        }

        @Override
        public String toString() {
            return lines.getFirst();
        }
    }

    static String visible(String text) {
        return SourceText.decode(VisibleText.bytes(text)).text();
    }

    static Stream<Case> cases() throws IOException {
        return read("/merges/merges.txt");
    }

    static Stream<Case> read(String file) throws IOException {
        try (var in = MergeCasesTest.class.getResourceAsStream(file)) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(all.split("\\R\\R")).skip(1).map(block -> new Case(block.lines().toList()));
        }
    }

    private static String told(MergeConflict conflict) {
        return conflict.label() + ": " + String.join(" / ", VisibleText.of(conflict.base()), VisibleText.of(conflict.ours()),
                VisibleText.of(conflict.theirs()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatBothSidesChangedComesTogetherOrIsAskedFor(Case merged) throws IOException {
        SourceText ours = new SourceText(merged.text("ours"), false);
        SourceText theirs = new SourceText(merged.text("theirs"), false);
        CardMerge merge = merged.lines().contains("unknown base") ? CardMerge.withoutBase(ours, theirs)
                : CardMerge.of(new SourceText(merged.text("was"), false), ours, theirs);
        boolean whole = merge.conflicts().stream().anyMatch(conflict -> conflict.id().equals(MergeConflict.WHOLE_CARD));
        assertEquals(merged.after("conflict"), whole ? List.of("whole card")
                : merge.conflicts().stream().map(MergeCasesTest::told).toList());
        List<String> expected = new ArrayList<>();
        List<String> results = new ArrayList<>();
        for (Side side : Side.values()) {
            String word = merge.conflicts().isEmpty() ? "merged" : side == Side.OURS ? "with-ours" : "with-theirs";
            expected.add(whole ? merged.text(side == Side.OURS ? "ours" : "theirs") : merged.text(word));
            results.add(merge.content(merge.conflicts().stream().collect(Collectors.toMap(MergeConflict::id, _ -> side)))
                    .orElse("nothing"));
        }
        assertEquals(expected.getFirst(), results.getFirst());
        assertEquals(expected.getLast(), results.getLast());
    }
}

package org.cardwright.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cardwright.document.CardDocument;
import org.cardwright.model.CardField;
import org.cardwright.text.SourceText;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sets every scalar key of every sample card, one at a time, and sets it back. */
class SetSampleCardsTest {
    /** What an edit of a key may change besides its own line: the lines of what derives from it, and the headings. */
    private static final Map<CardField, Set<String>> FOLLOWERS = new EnumMap<>(Map.of(
            CardField.SERIES, Set.of("title", "job_series", "filters"),
            CardField.JOB_SERIES_TITLE, Set.of("title", "job_series"),
            CardField.JOB_SERIES, Set.of("title"),
            CardField.CAREER_LEVEL, Set.of("title", "level", "filters"),
            CardField.COMPETENCY, Set.of("title", "filters", "<dl"),
            CardField.GROUP, Set.of("filters"),
            CardField.LEVEL, Set.of("filters")));

    private static final Set<CardField> LISTS = Set.of(CardField.BEHAVIORS, CardField.DEFINITIONS, CardField.COURSES);

    @TempDir
    private Path temp;

    static List<Path> samples() throws IOException {
        try (Stream<Path> all = Files.list(Path.of("sample-cards"))) {
            return all.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aKeyChangesOnlyItsLineAndWhatFollowsAndSettingItBackRestoresTheBytes(Path sample) throws IOException {
        Path file = Files.copy(sample, temp.resolve("card.md"));
        byte[] before = Files.readAllBytes(file);
        CardDocument card = CardDocument.read(SourceText.decode(before));
        List<CardField> fields = Stream.of(CardField.values())
                .filter(field -> card.card().field(field).isPresent() && !LISTS.contains(field)).toList();
        assertTrue(fields.size() >= 13, fields::toString);
        for (CardField field : fields) {
            String key = card.key(field);
            String value = card.card().text(field);
            CommandLineRun run = CommandLineRun.of("set", file.toString(), key + "=" + other(field, value));
            assertEquals(0, run.exitCode(), key);
            assertTrue(run.err().lines().allMatch(line -> line.startsWith(file + ":")), run::err);
            assertOnly(key, FOLLOWERS.getOrDefault(field, Set.of()), run.out());
            CommandLineRun back = CommandLineRun.of("set", file.toString(), key + "=" + value);
            assertEquals(0, back.exitCode(), key);
            assertArrayEquals(before, Files.readAllBytes(file), () -> key + " was not restored:\n" + back.out());
        }
    }

    private static String other(CardField field, String value) {
        return switch (field) {
            case SERIES -> "343";
            case CAREER_LEVEL -> "Senior";
            case LEVEL -> "1-2";
            default -> value + " and more";
        };
    }

    private static void assertOnly(String key, Set<String> followers, String diff) {
        List<String> changed = diff.lines().skip(2).filter(line -> line.startsWith("+") || line.startsWith("-"))
                .collect(Collectors.toCollection(ArrayList::new));
        Set<String> starts = changed.stream().map(line -> line.substring(1).strip().split("[: ]")[0])
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(starts.remove(key), () -> key + " is not changed:\n" + diff);
        starts.removeAll(followers);
        assertEquals(Set.of(), starts, () -> "setting " + key + " changed more:\n" + diff);
        long added = changed.stream().filter(line -> line.startsWith("+")).count();
        assertEquals(changed.size(), added * 2, () -> "lines came or went:\n" + diff);
    }
}

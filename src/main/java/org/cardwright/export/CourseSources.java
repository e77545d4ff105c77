package org.cardwright.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.cardwright.course.CourseKey;
import org.cardwright.html.HtmlText;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Card;
import org.cardwright.model.CardField;
import org.cardwright.model.CourseText;
import org.cardwright.text.SourceText;

/**
 * Brings edits of courses into the site's {@code courses.csv}, from which its generator writes all cards anew (format
 * notes, 7). No byte changes that no edit asks for, and no row ever goes; an edit that the file cannot say exactly is
 * named and not made.
 */
public final class CourseSources {
    private static final Path PLACE = Path.of("assets", "CPTT");
    private static final List<String> FILES = List.of("courses.csv", "cards.json", "competency_descriptions.json");
    private static final Path FILE = PLACE.resolve(FILES.getFirst());

    private final CourseEdits edits;
    private final CoursesCsv table;
    private final List<String> notes = new ArrayList<>();

    private CourseSources(CourseEdits edits, CoursesCsv table) {
        this.edits = edits;
        this.table = table;
    }

    /** Which of the generator's files a site has, relative to its root; while there are any, its next run wins. */
    public static List<Path> present(SiteTarget target) {
        return FILES.stream().map(PLACE::resolve).filter(file -> Files.isRegularFile(target.root().resolve(file)))
                .toList();
    }

    /**
     * What the edits of courses that an export brings ask of the file; empty if nothing.
     *
     * @throws ExportException if the file has other columns, or the generator could not read it either
     */
    public static Optional<SourcesChange> change(Plan plan, Selection selection) throws IOException {
        Path place = plan.target().root().resolve(FILE);
        if (!Files.isRegularFile(place)) {
            return Optional.empty();
        }
        if (!place.toRealPath().startsWith(plan.target().root())) {
            throw new ExportException(Strings.get("export.name.link", FILE));
        }
        SourceText before = SourceText.decode(Files.readAllBytes(place));
        CourseSources sources = new CourseSources(CourseEdits.of(plan, selection),
                CoursesCsv.read(FILE, before.text()));
        sources.run();
        SourceText after = before.with(sources.table.result());
        return after.equals(before) && sources.notes.isEmpty() ? Optional.empty()
                : Optional.of(new SourcesChange(FILE, Optional.of(before), after, sources.notes));
    }

    private void run() {
        edits.reworded().forEach((old, others) -> others.forEach((now, files) -> reword(old, now, others.size())));
        edits.added().forEach(this::added);
        edits.removed().forEach((course, files) -> removed(course));
    }

    private void say(String key, CourseText course, Object... more) {
        List<Object> all = new ArrayList<>(List.of(course.title()));
        all.addAll(List.of(more));
        String note = Strings.get(key, all.toArray());
        if (!notes.contains(note)) {
            notes.add(note);
        }
    }

    private void reword(CourseText old, CourseText now, int ways) {
        CourseKey before = CourseKey.of(old);
        CourseKey after = CourseKey.of(now);
        List<CsvRows.Row> rows = table.rows(before);
        long others = edits.after().values().stream().filter(card -> CourseEdits.courses(card).stream()
                .anyMatch(course -> CourseKey.of(course).equals(before) && !course.equals(now))).count();
        if (rows.isEmpty()) {
            if (table.rows(after).isEmpty()) {
                say("export.sources.no-row", now);
            }
        } else if (ways > 1) {
            say("export.sources.two-ways", old);
        } else if (others > 0) {
            say("export.sources.still", old, others);
        } else if (!before.equals(after) && !table.rows(after).isEmpty()) {
            say("export.sources.both", old, now.title());
        } else if (!writable(now)) {
            say("export.sources.letters", now);
        } else {
            rows.forEach(row -> table.reword(row, old, now));
        }
    }

    /** The generator writes a cell into the card as it is: what HTML would read as something else cannot stand there. */
    private static boolean writable(CourseText course) {
        return HtmlText.encodeAttribute(course.title()).equals(course.title())
                && HtmlText.encode(course.provider()).equals(course.provider())
                && HtmlText.encodeAttribute(course.url()).equals(course.url());
    }

    private void added(CourseText course, List<String> files) {
        CourseKey key = CourseKey.of(course);
        List<CsvRows.Row> rows = table.rows(key);
        if (!rows.isEmpty()) {
            List<Card> without = files.stream().map(edits.after()::get).filter(card -> rows.stream()
                    .noneMatch(row -> table.gives(row, card))).toList();
            if (!without.isEmpty()) {
                say("export.sources.other-cards", course, without.size(),
                        without.getFirst().text(CardField.COMPETENCY));
            }
            return;
        }
        List<Card> holders = edits.holders(key);
        Optional<List<CoursesCsv.Pair>> pairs = pairs(holders);
        if (!writable(course)) {
            say("export.sources.letters", course);
        } else if (pairs.isEmpty()) {
            say("export.sources.too-many", course);
        } else {
            for (int from = 0; from < pairs.get().size(); from += table.room()) {
                table.add(course, pairs.get().subList(from, Math.min(from + table.room(), pairs.get().size())));
            }
        }
    }

    /** Competencies and levels for which the generator gives a course to just these cards; empty if there are none. */
    private Optional<List<CoursesCsv.Pair>> pairs(List<Card> holders) {
        Map<String, Set<Integer>> pairs = new TreeMap<>();
        for (Card holder : holders) {
            String competency = table.competency(holder);
            Set<Integer> levels = CoursesCsv.levels(holder);
            edits.after().values().stream().filter(card -> !holders.contains(card) && CoursesCsv.isOf(competency, card))
                    .forEach(card -> levels.removeAll(CoursesCsv.levels(card)));
            if (levels.isEmpty() || competency.isEmpty()) {
                return Optional.empty();
            }
            pairs.computeIfAbsent(competency, _ -> new TreeSet<>()).addAll(levels);
        }
        return Optional.of(pairs.entrySet().stream().map(pair -> new CoursesCsv.Pair(pair.getKey(), pair.getValue()))
                .toList());
    }

    private void removed(CourseText course) {
        CourseKey key = CourseKey.of(course);
        if (!table.rows(key).isEmpty()) {
            say("export.sources.row-stays", course, edits.holders(key).size());
        }
    }
}

package org.cardwright.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.cardwright.course.CatalogCourse;
import org.cardwright.course.CourseCatalog;
import org.cardwright.course.CourseKey;
import org.cardwright.course.Occurrence;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.i18n.Strings;
import org.cardwright.model.CardField;
import org.cardwright.model.CourseKind;
import org.cardwright.model.CourseText;
import org.cardwright.model.LevelContent;
import org.cardwright.text.SourceText;

/**
 * The files from which the site's generator writes all cards anew (format notes, 6.10), and the course catalog in the
 * layout of its {@code courses.csv}. Rows of courses that no card holds stay, and cells that cards know nothing of.
 */
public final class CourseSources {
    private static final Path PLACE = Path.of("assets", "CPTT");
    private static final List<String> FILES = List.of("courses.csv", "cards.json", "competency_descriptions.json");
    private static final String TITLE = "course_title";
    private static final String PROVIDER = "training_providers";
    private static final String LINK = "link";
    private static final int PAIRS = 10;
    private static final List<String> HEADER = Stream.of(Stream.of(TITLE, PROVIDER, LINK, "course_credit_type",
            "price", "learning_modality", "course_description", "additional_course_information",
            "course_duration_num", "course_duration_attribute"), IntStream.rangeClosed(1, PAIRS).boxed()
            .flatMap(n -> Stream.of("competency_" + n, "proficiency_levels_" + n)), Stream.of("rating"))
            .flatMap(columns -> columns).toList();

    private final List<String> header;
    private final Map<CourseKey, List<CsvRows.Row>> rows = new LinkedHashMap<>();
    private final Set<String> competencies = new HashSet<>();
    private final String lineEnd;
    private final StringBuilder out = new StringBuilder();

    private CourseSources(List<String> header, String lineEnd) {
        this.header = header;
        this.lineEnd = lineEnd;
    }

    /** Which of the generator's files a site has, relative to its root; while there are any, its next run wins. */
    public static List<Path> present(Target target) {
        return FILES.stream().map(PLACE::resolve).filter(file -> Files.isRegularFile(target.root().resolve(file)))
                .toList();
    }

    /**
     * The courses of a folder in the layout of the site's {@code courses.csv}; empty if it says all that already.
     *
     * @throws ExportException if the file has other columns
     */
    public static Optional<SourcesChange> change(Source source, Target target) throws IOException {
        Path file = PLACE.resolve(FILES.getFirst());
        Path place = target.root().resolve(file);
        if (Files.exists(place) && !place.toRealPath().startsWith(target.root())) {
            throw new ExportException(Strings.get("export.name.link", file));
        }
        Optional<SourceText> before = Files.exists(place)
                ? Optional.of(SourceText.decode(Files.readAllBytes(place))) : Optional.empty();
        List<CsvRows.Row> rows = CsvRows.read(before.map(SourceText::text).orElse(""));
        List<String> header = rows.isEmpty() ? HEADER : rows.getFirst().cells().stream().map(String::strip).toList();
        if (!header.containsAll(List.of(TITLE, PROVIDER, LINK, "competency_1", "proficiency_levels_1"))) {
            throw new ExportException(Strings.get("export.sources.columns", file));
        }
        String lineEnd = before.filter(text -> text.text().contains("\r\n")).isPresent() ? "\r\n" : "\n";
        String text = new CourseSources(header, lineEnd).run(rows, source);
        SourceText after = before.map(old -> old.with(text)).orElseGet(() -> new SourceText(text, false));
        return before.filter(after::equals).isPresent() ? Optional.empty()
                : Optional.of(new SourcesChange(file, before, after));
    }

    private String run(List<CsvRows.Row> old, Source source) {
        Map<CardId, CardDocument> cards = new HashMap<>();
        source.cards().forEach((file, card) -> cards.put(source.card(file), card));
        cards.values().forEach(card -> competencies.add(competency(card)));
        Map<CourseKey, CatalogCourse> courses = new TreeMap<>();
        CourseCatalog.of(cards).courses().stream()
                .filter(course -> course.kind() == CourseKind.LINKED || course.kind() == CourseKind.UNLINKED)
                .forEach(course -> courses.put(course.key(), course));
        out.append(old.isEmpty() ? CsvRows.write(header, lineEnd) : old.getFirst().raw());
        old.stream().skip(1).forEach(row -> rows.computeIfAbsent(key(row), _ -> new ArrayList<>()).add(row));
        Set<CourseKey> written = new HashSet<>();
        for (CsvRows.Row row : old.subList(Math.min(1, old.size()), old.size())) {
            CourseKey key = key(row);
            if (!courses.containsKey(key)) {
                append(row.raw());
            } else if (written.add(key)) {
                write(rows.get(key), courses.get(key), cards);
            }
        }
        courses.values().stream().filter(course -> !written.contains(course.key()))
                .sorted((a, b) -> a.title().compareToIgnoreCase(b.title()))
                .forEach(course -> write(List.of(), course, cards));
        return out.toString();
    }

    private static String competency(CardDocument card) {
        return card.card().text(CardField.COMPETENCY);
    }

    private void append(String raw) {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
            out.append(lineEnd);
        }
        out.append(raw);
    }

    private CourseKey key(CsvRows.Row row) {
        return CourseKey.of(new CourseText(cell(row, TITLE), cell(row, PROVIDER), cell(row, LINK)));
    }

    private String cell(CsvRows.Row row, String column) {
        int index = header.indexOf(column);
        return index >= 0 && index < row.cells().size() ? row.cells().get(index).strip() : "";
    }

    /** The rows of a course: as they are where they say the same, else written anew, ten competencies in each. */
    private void write(List<CsvRows.Row> old, CatalogCourse course, Map<CardId, CardDocument> cards) {
        Map<String, Set<Integer>> before = new TreeMap<>();
        old.forEach(row -> pairs(row).forEach((name, levels) ->
                before.computeIfAbsent(name, _ -> new TreeSet<>()).addAll(levels)));
        Map<String, Set<Integer>> now = new TreeMap<>(before);
        now.keySet().removeAll(competencies);
        for (Occurrence line : course.occurrences()) {
            CardDocument card = cards.get(line.card());
            now.computeIfAbsent(competency(card), _ -> new TreeSet<>()).addAll(card.card().levels().stream()
                    .map(LevelContent::number).collect(Collectors.toSet()));
        }
        now.remove("");
        boolean same = !old.isEmpty() && now.equals(before) && old.stream().allMatch(row -> cell(row, TITLE)
                .equals(course.title()) && cell(row, PROVIDER).equals(course.provider())
                && cell(row, LINK).equals(course.url()));
        if (same) {
            old.forEach(row -> append(row.raw()));
            return;
        }
        List<Map.Entry<String, Set<Integer>>> pairs = List.copyOf(now.entrySet());
        for (int from = 0; from == 0 || from < pairs.size(); from += PAIRS) {
            int row = Math.min(from / PAIRS, Math.max(0, old.size() - 1));
            List<String> cells = new ArrayList<>(old.isEmpty() ? List.of() : old.get(row).cells());
            while (cells.size() < header.size()) {
                cells.add("");
            }
            set(cells, TITLE, course.title());
            set(cells, PROVIDER, course.provider());
            set(cells, LINK, course.url());
            for (int i = 0; i < PAIRS; i++) {
                boolean used = from + i < pairs.size();
                set(cells, "competency_" + (i + 1), used ? pairs.get(from + i).getKey() : "");
                set(cells, "proficiency_levels_" + (i + 1), used ? pairs.get(from + i).getValue().stream()
                        .map(String::valueOf).collect(Collectors.joining(",")) : "");
            }
            append(CsvRows.write(cells, lineEnd));
        }
    }

    private void set(List<String> cells, String column, String text) {
        int index = header.indexOf(column);
        if (index >= 0) {
            cells.set(index, text);
        }
    }

    private Map<String, Set<Integer>> pairs(CsvRows.Row row) {
        Map<String, Set<Integer>> pairs = new TreeMap<>();
        for (int i = 1; i <= PAIRS; i++) {
            String name = cell(row, "competency_" + i);
            if (!name.isEmpty()) {
                Set<Integer> levels = pairs.computeIfAbsent(name, _ -> new TreeSet<>());
                Stream.of(cell(row, "proficiency_levels_" + i).split("\\D+")).filter(level -> level.matches("\\d"))
                        .map(Integer::valueOf).forEach(levels::add);
            }
        }
        return pairs;
    }
}

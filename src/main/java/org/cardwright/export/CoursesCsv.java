package org.cardwright.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cardwright.course.CourseKey;
import org.cardwright.html.HtmlText;
import org.cardwright.i18n.Strings;
import org.cardwright.model.CardField;
import org.cardwright.model.Card;
import org.cardwright.model.CourseText;
import org.cardwright.model.LevelContent;
import org.cardwright.text.Splice;
import org.cardwright.text.SplicePlan;

/** The site's {@code courses.csv} with the places of its cells; what is not set keeps its every byte. */
final class CoursesCsv {
    static final String TITLE = "course_title";
    static final String PROVIDER = "training_providers";
    static final String LINK = "link";
    private static final int PAIRS = 10;

    private final String text;
    private final List<String> header;
    private final List<CsvRows.Row> rows;
    private final SplicePlan plan = new SplicePlan();
    private final StringBuilder more = new StringBuilder();

    /** A competency that a row names, with its levels. */
    record Pair(String competency, Set<Integer> levels) {}

    private CoursesCsv(String text, List<CsvRows.Row> rows) {
        this.text = text;
        this.header = rows.getFirst().cells().stream().map(cell -> cell.text().strip()).toList();
        this.rows = rows.subList(1, rows.size());
    }

    static CoursesCsv read(Path file, String text) throws ExportException {
        List<CsvRows.Row> rows = CsvRows.read(file, text);
        if (rows.isEmpty() || !rows.getFirst().cells().stream().map(cell -> cell.text().strip()).toList()
                .containsAll(List.of(TITLE, PROVIDER, LINK, "competency_1", "proficiency_levels_1"))) {
            throw new ExportException(Strings.get("export.sources.columns", file.toString().replace('\\', '/')));
        }
        return new CoursesCsv(text, rows);
    }

    private String cell(CsvRows.Row row, String column) {
        int index = header.indexOf(column);
        return index < 0 ? "" : row.cells().get(index).text();
    }

    /** What the generator's cards say of the row: it writes the cells into them as they are. */
    private CourseText course(CsvRows.Row row) {
        return new CourseText(said(cell(row, TITLE)), said(cell(row, PROVIDER)),
                HtmlText.trim(HtmlText.decodeAttribute(cell(row, LINK))));
    }

    private static String said(String cell) {
        return HtmlText.trim(HtmlText.decode(cell));
    }

    /** The rows of a course; one with more than ten competencies has several. */
    List<CsvRows.Row> rows(CourseKey course) {
        return rows.stream().filter(row -> CourseKey.of(course(row)).equals(course)).toList();
    }

    List<Pair> pairs(CsvRows.Row row) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 1; i <= PAIRS; i++) {
            String name = cell(row, "competency_" + i);
            if (!name.isBlank()) {
                pairs.add(new Pair(name, Stream.of(cell(row, "proficiency_levels_" + i).split(",")).map(String::strip)
                        .filter(level -> level.matches("\\d")).map(Integer::valueOf)
                        .collect(Collectors.toCollection(TreeSet::new))));
            }
        }
        return pairs;
    }

    /** Whether the generator gives a row's course to a card: the first pair with its competency and a level of it. */
    boolean gives(CsvRows.Row row, Card card) {
        return pairs(row).stream().anyMatch(pair -> isOf(pair.competency(), card)
                && pair.levels().stream().anyMatch(levels(card)::contains));
    }

    static Set<Integer> levels(Card card) {
        return card.levels().stream().map(LevelContent::number).filter(level -> level > 0)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The generator writes a slash in a competency as a space. */
    static boolean isOf(String competency, Card card) {
        return competency.equals(card.text(CardField.COMPETENCY))
                || competency.replace('/', ' ').equals(card.text(CardField.COMPETENCY));
    }

    /** How the file spells the competency of a card. */
    String competency(Card card) {
        return rows.stream().flatMap(row -> pairs(row).stream()).map(Pair::competency)
                .filter(name -> isOf(name, card)).findFirst().orElse(card.text(CardField.COMPETENCY));
    }

    /** Gives a row's course other words where they differ. */
    void reword(CsvRows.Row row, CourseText old, CourseText now) {
        set(row, TITLE, old.title(), now.title());
        set(row, PROVIDER, old.provider(), now.provider());
        set(row, LINK, old.url(), now.url());
    }

    private void set(CsvRows.Row row, String column, String old, String now) {
        if (!old.equals(now)) {
            CsvRows.set(plan, row.cells().get(header.indexOf(column)), now, text);
        }
    }

    /** Adds a row behind all others. */
    void add(CourseText course, List<Pair> pairs) {
        List<String> cells = new ArrayList<>(header.stream().map(_ -> "").toList());
        cells.set(header.indexOf(TITLE), course.title());
        cells.set(header.indexOf(PROVIDER), course.provider());
        cells.set(header.indexOf(LINK), course.url());
        for (int i = 0; i < pairs.size(); i++) {
            cells.set(header.indexOf("competency_" + (i + 1)), pairs.get(i).competency());
            cells.set(header.indexOf("proficiency_levels_" + (i + 1)), pairs.get(i).levels().stream()
                    .map(String::valueOf).collect(Collectors.joining(",")));
        }
        more.append(cells.stream().map(cell -> CsvRows.cell(cell, false)).collect(Collectors.joining(",")))
                .append(lineEnd());
    }

    /** How many competencies a row has room for. */
    int room() {
        return (int) java.util.stream.IntStream.rangeClosed(1, PAIRS).filter(i -> header.contains("competency_" + i)
                && header.contains("proficiency_levels_" + i)).count();
    }

    private String lineEnd() {
        return text.contains("\r\n") ? "\r\n" : "\n";
    }

    /** The file as it will be. */
    String result() {
        if (!more.isEmpty()) {
            boolean ended = text.endsWith("\n");
            String rows = ended ? more.toString() : lineEnd() + more.substring(0, more.length() - lineEnd().length());
            plan.add(new Splice(text.length(), text.length(), rows));
        }
        return plan.applyTo(text);
    }
}

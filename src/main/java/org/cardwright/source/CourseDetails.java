package org.cardwright.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.cardwright.i18n.Strings;
import org.cardwright.model.CourseText;
import org.cardwright.site.SourceNames;

/**
 * What the table of courses says of each course that no card says: price, credit, descriptions and any other column.
 * Making it reads the whole table, which is for a background thread.
 */
public final class CourseDetails {
    /** A text that is longer than a line. */
    private static final int LONG = 60;
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private final TableFile file;
    private final SourceTable table;
    private final SourceCourses courses;
    private final List<String> columns;
    private final Set<String> areas = new HashSet<>(Set.of(SourceNames.COURSE_DESCRIPTION, SourceNames.MORE));
    private final Set<String> numbers = new HashSet<>();

    /**
     * What a course has in one column.
     *
     * @param column the name of the column
     * @param text what all rows of the course say, in letters and line breaks that a person edits; empty if they differ
     * @param different what the rows say where they differ, each once
     * @param area whether texts of this column may need several lines
     */
    public record Detail(String column, String text, List<String> different, boolean area) {
        /** What people call it. */
        public String label() {
            return switch (column) {
                case SourceNames.CREDIT -> Strings.get("source.detail.credit");
                case SourceNames.PRICE -> Strings.get("source.detail.price");
                case SourceNames.MODALITY -> Strings.get("source.detail.modality");
                case SourceNames.COURSE_DESCRIPTION -> Strings.get("source.detail.description");
                case SourceNames.MORE -> Strings.get("source.detail.more");
                case SourceNames.DURATION -> Strings.get("source.detail.duration");
                case SourceNames.DURATION_UNIT -> Strings.get("source.detail.unit");
                case SourceNames.RATING -> Strings.get("source.detail.rating");
                default -> column;
            };
        }

        /** What to know of a text before it is written: a number that the site does not read as it is meant. */
        public Optional<String> hint(String typed) {
            boolean price = column.equals(SourceNames.PRICE);
            if (typed.isBlank() || !price && !column.equals(SourceNames.DURATION)) {
                return Optional.empty();
            }
            Optional<String> read = EngineNumber.json(price ? CourseJson.price(typed) : EngineNumber.leading(typed));
            boolean meant = price ? TableSync.amount(SourceValue.words(typed.strip())).isPresent()
                    : WHOLE.matcher(typed.strip()).matches();
            return read.isPresent() && meant ? Optional.empty() : Optional.of(read.map(number ->
                    Strings.get("source.detail.read-as", number)).orElseGet(() -> Strings.get("source.detail.no-number")));
        }
    }

    public CourseDetails(SiteSources sources) {
        file = sources.courses();
        table = file.table();
        courses = new SourceCourses(table);
        Set<String> own = new HashSet<>(Set.of(SourceNames.TITLE, SourceNames.PROVIDER, SourceNames.LINK, ""));
        IntStream.rangeClosed(1, SourceNames.PAIRS).forEach(place -> Collections.addAll(own,
                SourceNames.competency(place), SourceNames.levels(place)));
        // A name that two columns have does not say which one is meant.
        columns = table.columns().stream().filter(column -> !own.contains(column)
                && Collections.frequency(table.columns(), column) == 1).toList();
        table.rows().forEach(row -> columns.forEach(column -> row.value(column).ifPresent(value -> {
            if (value.text().length() > LONG || value.text().indexOf('\n') >= 0) {
                areas.add(column);
            }
            if (value instanceof SourceValue.Digits) {
                numbers.add(column);
            }
        })));
    }

    /** Why nothing can be changed, in the user's words; empty if it can. */
    public Optional<String> barrier() {
        return Optional.of(table).filter(it -> !it.writable()).map(_ -> SourceBlocks.reason(file));
    }

    /** Whether the table has a course in one of these spellings. */
    public boolean has(Collection<CourseText> spellings) {
        return spellings.stream().anyMatch(courses::has);
    }

    private List<SourceRow> rows(Collection<CourseText> spellings) {
        return spellings.stream().distinct().flatMap(course -> courses.rows(course).stream()).sorted()
                .map(table.rows()::get).toList();
    }

    /** What the table says of a course, column by column; all empty where it does not have the course. */
    public List<Detail> of(Collection<CourseText> spellings) {
        List<SourceRow> rows = rows(spellings);
        return columns.stream().map(column -> {
            List<String> texts = List.copyOf(new LinkedHashSet<>(rows.stream().map(row -> shown(row.text(column))).toList()));
            return new Detail(column, texts.size() == 1 ? texts.getFirst() : "", texts.size() > 1 ? texts : List.of(),
                    areas.contains(column));
        }).toList();
    }

    private static String shown(String text) {
        return text.replace("\r\n", "\n");
    }

    /**
     * What gives all rows of a course other details; what says the same already is left alone to the byte.
     *
     * @param texts by column
     */
    public Map<SourceKind, List<TableEdit>> edits(Collection<CourseText> spellings, Map<String, String> texts) {
        List<TableEdit> edits = new ArrayList<>();
        rows(spellings).forEach(row -> values(row, texts).forEach((column, value) ->
                edits.add(new TableEdit.SetCell(row.index(), column, value))));
        return edits.isEmpty() ? Map.of() : Map.of(SourceKind.COURSES, edits);
    }

    private Map<String, SourceValue> values(SourceRow row, Map<String, String> texts) {
        Map<String, SourceValue> values = new LinkedHashMap<>();
        values(texts).forEach((column, value) -> {
            String old = row.text(column);
            if (!shown(old).equals(shown(value.text()))) {
                values.put(column, old.contains("\r\n") ? SourceValue.words(shown(value.text()).replace("\n", "\r\n"))
                        : value);
            }
        });
        return values;
    }

    /** The cells of a course that the table does not have yet; a column of numbers gets a number. */
    Map<String, SourceValue> values(Map<String, String> texts) {
        Map<String, SourceValue> values = new HashMap<>(texts.size());
        texts.forEach((column, text) -> {
            if (columns.contains(column)) {
                values.put(column, numbers.contains(column) && WHOLE.matcher(text).matches()
                        ? new SourceValue.Digits(text) : SourceValue.words(text.isBlank() ? "" : text));
            }
        });
        return values;
    }
}

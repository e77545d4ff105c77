package org.cardwright.provider;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.cardwright.i18n.Strings;

/**
 * Which column of a provider's list says what.
 *
 * @param named whether the first row names columns and is no course
 */
public record CourseColumns(boolean named, Map<CourseColumn, Integer> columns) {
    public CourseColumns {
        columns = Map.copyOf(columns);
    }

    /**
     * As the first row names them, however; without such a row the column with most addresses is the link, and of the
     * others the first is the title and the second the provider.
     */
    public static CourseColumns guess(ListTable table) {
        if (table.rows().isEmpty()) {
            return new CourseColumns(false, Map.of());
        }
        Map<CourseColumn, Integer> columns = new EnumMap<>(CourseColumn.class);
        for (CourseColumn column : CourseColumn.values()) {
            int at = ListTable.named(table.rows().getFirst(), column.names());
            if (at >= 0 && !columns.containsValue(at)) {
                columns.put(column, at);
            }
        }
        boolean addressed = table.rows().getFirst().cells().stream().anyMatch(CourseColumns::isAddress);
        // A name of links alone can be a course's title, but not above links.
        int link = columns.getOrDefault(CourseColumn.LINK, -1);
        boolean linked = table.rows().stream().anyMatch(row -> isAddress(row.cell(link)));
        boolean named = (columns.containsKey(CourseColumn.TITLE) || columns.size() > 1 || linked) && !addressed;
        if (!named) {
            columns.clear();
        }
        Map<Integer, Integer> addresses = new TreeMap<>();
        table.rows().forEach(row -> IntStream.range(0, row.cells().size()).filter(i -> isAddress(row.cell(i)))
                .forEach(i -> addresses.merge(i, 1, Integer::sum)));
        addresses.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey)
                .filter(at -> !columns.containsValue(at)).ifPresent(at -> columns.putIfAbsent(CourseColumn.LINK, at));
        if (!columns.containsKey(CourseColumn.TITLE)) {
            List<Integer> others = IntStream.range(0, table.columns()).filter(i -> !columns.containsValue(i)).boxed().toList();
            List<CourseColumn> wanted = named ? List.of(CourseColumn.TITLE) : List.of(CourseColumn.TITLE, CourseColumn.PROVIDER);
            IntStream.range(0, Math.min(others.size(), wanted.size())).forEach(i -> columns.put(wanted.get(i), others.get(i)));
        }
        return new CourseColumns(named, columns);
    }

    private static boolean isAddress(String cell) {
        return cell.strip().matches("(?i)(https?://|www\\.)\\S+");
    }

    /** The same with another column for one thing; a negative one for none. */
    public CourseColumns with(CourseColumn column, int at) {
        Map<CourseColumn, Integer> now = new EnumMap<>(CourseColumn.class);
        now.putAll(columns);
        now.remove(column);
        if (at >= 0) {
            now.put(column, at);
        }
        return new CourseColumns(named, now);
    }

    /** The column that says it, from 0; negative if none does. */
    public int at(CourseColumn column) {
        return columns.getOrDefault(column, -1);
    }

    /** The names of all columns of a list, as its first row gives them. */
    public List<String> names(ListTable table) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < table.columns(); i++) {
            String name = named ? table.rows().getFirst().cell(i).strip() : "";
            names.add(name.isEmpty() ? Strings.get("list.column.number", i + 1) : name);
        }
        return names;
    }

    /** The courses of a list, each once; rows that say neither title nor link are none. */
    public List<ProviderRow> rows(ListTable table) {
        Map<String, ProviderRow> rows = new LinkedHashMap<>();
        for (ListTable.Row row : table.rows().subList(named ? Math.min(1, table.rows().size()) : 0, table.rows().size())) {
            ProviderRow read = new ProviderRow(row.number(), cell(row, CourseColumn.CODE), cell(row, CourseColumn.TITLE),
                    cell(row, CourseColumn.PROVIDER), cell(row, CourseColumn.LINK));
            if (!read.title().isEmpty() || !read.link().isEmpty()) {
                rows.putIfAbsent(read.code() + '\n' + read.course(), read);
            }
        }
        return List.copyOf(rows.values());
    }

    private String cell(ListTable.Row row, CourseColumn column) {
        return row.cell(at(column)).replaceAll("[\\s\u00A0]+", " ").strip();
    }
}

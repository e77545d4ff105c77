package org.cardwright.provider;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.cardwright.data.UserFile;
import org.cardwright.text.Folding;

/** Remembers for each provider which column of its list said what, by the names of the columns. */
public final class RememberedColumns {
    private static final String TAB = "\t";

    private final Optional<UserFile> file;

    public RememberedColumns(Optional<Path> data) {
        file = data.map(folder -> new UserFile(folder.resolve("provider-columns.txt")));
    }

    /** The columns that a person once chose for a list with the same names of columns, for this provider or any other. */
    public Optional<Remembered> of(ListTable table, Optional<String> provider) {
        if (table.rows().isEmpty()) {
            return Optional.empty();
        }
        List<Remembered> fitting = file.flatMap(UserFile::readable).map(text -> text.lines()
                .flatMap(line -> read(line, table.rows().getFirst()).stream()).toList()).orElse(List.of());
        return fitting.stream().filter(each -> provider.isPresent() && Folding.of(each.provider()).equals(Folding.of(provider.get())))
                .findFirst().or(() -> provider.isPresent() ? Optional.empty() : fitting.stream().findFirst());
    }

    /** A provider with the columns of its list. */
    public record Remembered(String provider, CourseColumns columns) {}

    private static Optional<Remembered> read(String line, ListTable.Row header) {
        String[] said = line.split(TAB, -1);
        Map<CourseColumn, Integer> columns = new EnumMap<>(CourseColumn.class);
        for (CourseColumn column : CourseColumn.values()) {
            String name = column.ordinal() + 1 < said.length ? said[column.ordinal() + 1] : "";
            int at = name.isEmpty() ? -1 : header.cells().stream().map(RememberedColumns::cell).toList().indexOf(name);
            if (!name.isEmpty() && at < 0) {
                return Optional.empty();
            }
            if (at >= 0) {
                columns.put(column, at);
            }
        }
        return columns.isEmpty() ? Optional.empty() : Optional.of(new Remembered(said[0], new CourseColumns(true, columns)));
    }

    private static String cell(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** Keeps what a person chose; a list whose first row names no columns gives nothing to know it by. */
    public void keep(String provider, ListTable table, CourseColumns columns) throws IOException {
        if (file.isEmpty() || provider.isBlank() || !columns.named()) {
            return;
        }
        List<String> line = new ArrayList<>(List.of(cell(provider)));
        for (CourseColumn column : CourseColumn.values()) {
            line.add(columns.at(column) < 0 ? "" : cell(table.rows().getFirst().cell(columns.at(column))));
        }
        file.get().change(old -> String.join(TAB, line) + "\n" + old.lines()
                .filter(other -> !Folding.of(other.split(TAB, 2)[0]).equals(Folding.of(cell(provider))))
                .map(other -> other + "\n").collect(Collectors.joining()));
    }
}

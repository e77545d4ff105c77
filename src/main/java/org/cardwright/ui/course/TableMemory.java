package org.cardwright.ui.course;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.cardwright.ui.common.Background;

/** Remembers by what the table is sorted, in this session and, where something may be kept, in the next. */
final class TableMemory {
    private final TableView<?> table;
    private final Optional<Path> file;
    private final Background background;

    TableMemory(TableView<?> table, Optional<Path> data, Background background) {
        this.table = table;
        this.background = background;
        this.file = data.map(folder -> folder.resolve("course-table.properties"));
    }

    /** Sorts the table as it was last, and keeps in mind how it is sorted from now on. */
    void restore() {
        restore(table);
        table.getSortOrder().addListener((ListChangeListener<TableColumn<?, ?>>) change -> keep());
        table.getColumns().forEach(column -> column.sortTypeProperty().addListener((observed, old, now) -> keep()));
    }

    private <T> void restore(TableView<T> typed) {
        Properties kept = new Properties();
        file.filter(Files::isRegularFile).ifPresent(path -> {
            try (Reader reader = Files.newBufferedReader(path)) {
                kept.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                kept.clear();
            }
        });
        typed.getColumns().stream().filter(column -> column.getId().equals(kept.getProperty("sort"))).findFirst()
                .ifPresent(column -> {
                    column.setSortType("down".equals(kept.getProperty("direction")) ? TableColumn.SortType.DESCENDING
                            : TableColumn.SortType.ASCENDING);
                    typed.getSortOrder().add(column);
                });
    }

    private void keep() {
        Properties kept = new Properties();
        table.getSortOrder().stream().findFirst().ifPresent(column -> {
            kept.setProperty("sort", column.getId());
            kept.setProperty("direction", column.getSortType() == TableColumn.SortType.DESCENDING ? "down" : "up");
        });
        file.ifPresent(path -> background.run("", progress -> {
            Files.createDirectories(path.getParent());
            try (Writer writer = Files.newBufferedWriter(path)) {
                kept.store(writer, null);
            }
            return path;
        }, done -> { }, failed -> { }));
    }
}

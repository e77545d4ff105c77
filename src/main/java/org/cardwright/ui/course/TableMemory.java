package org.cardwright.ui.course;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.cardwright.data.UserSettings;
import org.cardwright.ui.common.Background;

/** Remembers by what the table is sorted, in this session and, where something may be kept, in the next. */
final class TableMemory {
    private final TableView<?> table;
    private final UserSettings file;
    private final Background background;

    TableMemory(TableView<?> table, Optional<Path> data, Background background) {
        this.table = table;
        this.background = background;
        file = new UserSettings(data, "course-table.properties");
    }

    /** Sorts the table as it was last, and keeps in mind how it is sorted from now on. */
    void restore() {
        restore(table);
        table.getSortOrder().addListener((ListChangeListener<TableColumn<?, ?>>) change -> keep());
        table.getColumns().forEach(column -> column.sortTypeProperty().addListener((observed, old, now) -> keep()));
    }

    private <T> void restore(TableView<T> typed) {
        Map<String, String> kept = file.all();
        typed.getColumns().stream().filter(column -> column.getId().equals(kept.get("sort"))).findFirst()
                .ifPresent(column -> {
                    column.setSortType("down".equals(kept.get("direction")) ? TableColumn.SortType.DESCENDING
                            : TableColumn.SortType.ASCENDING);
                    typed.getSortOrder().add(column);
                });
    }

    private void keep() {
        Map<String, String> kept = new TreeMap<>();
        table.getSortOrder().stream().findFirst().ifPresent(column -> {
            kept.put("sort", column.getId());
            kept.put("direction", column.getSortType() == TableColumn.SortType.DESCENDING ? "down" : "up");
        });
        background.run("", progress -> {
            file.replace(kept);
            return kept;
        }, done -> { }, failed -> { });
    }
}

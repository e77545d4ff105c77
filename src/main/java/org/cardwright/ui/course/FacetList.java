package org.cardwright.ui.course;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.cardwright.course.CourseFacet;
import org.cardwright.course.CourseFilter;
import org.cardwright.course.FacetRow;

/** The facets with their counts, one list for mouse and keyboard: a click or the space bar chooses a value. */
final class FacetList {
    private final CatalogViewModel catalog;
    private final ListView<FacetRow> list;
    private final Set<CourseFacet> unfolded = EnumSet.noneOf(CourseFacet.class);

    FacetList(CatalogViewModel catalog, ListView<FacetRow> list) {
        this.catalog = catalog;
        this.list = list;
        list.setCellFactory(view -> new FacetCell(this::pressed));
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            FacetRow row = list.getSelectionModel().getSelectedItem();
            if (row != null && (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER)) {
                pressed(row);
                event.consume();
            }
        });
        catalog.shownProperty().addListener((observed, old, now) -> show());
        show();
    }

    private void show() {
        List<FacetRow> rows = FacetRow.of(catalog.shownProperty().get(), catalog.filterProperty().get(), unfolded);
        int selected = list.getSelectionModel().getSelectedIndex();
        FacetRow before = list.getSelectionModel().getSelectedItem();
        list.getItems().setAll(rows);
        int same = before == null ? -1 : place(rows, before);
        if (same >= 0 || selected >= 0) {
            list.getSelectionModel().select(same >= 0 ? same : Math.min(selected, rows.size() - 1));
        }
    }

    /** The row that stands for the same, whatever it counts now. */
    private static int place(List<FacetRow> rows, FacetRow row) {
        for (int i = 0; i < rows.size(); i++) {
            boolean same = row instanceof FacetRow.Value value ? rows.get(i) instanceof FacetRow.Value other
                    && other.facet() == value.facet() && other.value().equals(value.value())
                    : rows.get(i).getClass() == row.getClass() && rows.get(i).facet() == row.facet();
            if (same) {
                return i;
            }
        }
        return -1;
    }

    private void pressed(FacetRow row) {
        CourseFilter filter = catalog.filterProperty().get();
        switch (row) {
            case FacetRow.Heading heading -> catalog.filterProperty().set(filter.with(heading.facet(), Set.of()));
            case FacetRow.Value value -> {
                Set<String> chosen = new HashSet<>(filter.values(value.facet()));
                if (!chosen.remove(value.value())) {
                    chosen.add(value.value());
                }
                catalog.filterProperty().set(filter.with(value.facet(), chosen));
            }
            case FacetRow.More more -> {
                if (!unfolded.remove(more.facet())) {
                    unfolded.add(more.facet());
                }
                show();
            }
        }
    }
}

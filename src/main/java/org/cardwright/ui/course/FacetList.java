package org.cardwright.ui.course;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

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
        int same = before == null ? -1 : IntStream.range(0, rows.size()).filter(i -> rows.get(i).same(before)).findFirst()
                .orElse(-1);
        if (same >= 0 || selected >= 0) {
            list.getSelectionModel().select(same >= 0 ? same : Math.min(selected, rows.size() - 1));
        }
    }

    private void pressed(FacetRow row) {
        CourseFilter filter = catalog.filterProperty().get();
        switch (row) {
            case FacetRow.Heading heading -> catalog.filterProperty().set(filter.with(heading.facet(), Set.of()));
            case FacetRow.Value value -> catalog.filterProperty().set(filter.toggled(value.facet(), value.value()));
            case FacetRow.More more -> {
                if (!unfolded.remove(more.facet())) {
                    unfolded.add(more.facet());
                }
                show();
            }
        }
    }
}

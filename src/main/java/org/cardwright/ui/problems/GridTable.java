package org.cardwright.ui.problems;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Pos;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.cardwright.check.CardGrid;
import org.cardwright.edit.CardId;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.SpokenRow;
import org.cardwright.ui.common.TextSize;

/** A grid of numbers: the arrow keys walk through it; Enter, space or a click shows the cards behind a number. */
final class GridTable {
    private static final PseudoClass WHOLE = PseudoClass.getPseudoClass("whole");
    private static final double MARGINS = 52;
    private static final double BAR = 14;
    private static final double HEADER = 37;
    private static final double NUMBER = 74;
    private static final int SHADES = 4;

    private final TableView<CardGrid.Row> table;
    private final Titles titles;
    private final int rows;
    private final BiConsumer<String, List<CardId>> choose;
    private final DoubleProperty wanted = new SimpleDoubleProperty();
    private CardGrid shown = CardGrid.EMPTY;

    /** What the titles of the rows are, and how wide. */
    record Titles(String what, double width) {}

    /**
     * An empty grid.
     *
     * @param within what it stands in: it is no wider than that, and scrolls
     * @param rows how many rows are shown without scrolling
     * @param choose takes the cards behind a number, and the words for them
     */
    GridTable(TableView<CardGrid.Row> table, Region within, Titles titles, int rows,
            BiConsumer<String, List<CardId>> choose) {
        this.table = table;
        SpokenRow.in(table);
        this.titles = titles;
        this.rows = rows;
        this.choose = choose;
        table.prefWidthProperty().bind(Bindings.min(wanted, within.widthProperty().subtract(TextSize.of(MARGINS))));
        table.maxWidthProperty().bind(table.prefWidthProperty());
        table.prefWidthProperty().addListener(observed -> whole());
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.focusedProperty().addListener((observed, old, focused) -> {
            if (focused && table.getSelectionModel().isEmpty() && !table.getItems().isEmpty()) {
                table.getSelectionModel().select(0, table.getColumns().getFirst());
            }
        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                chooseFocused();
                event.consume();
            }
        });
    }

    void show(CardGrid grid) {
        if (!grid.columns().equals(shown.columns()) || table.getColumns().isEmpty()) {
            table.getColumns().setAll(List.of(titleColumn()));
            IntStream.range(0, grid.columns().size()).forEach(column ->
                    table.getColumns().add(numbers(column, grid.columns().get(column))));
            table.getColumns().add(numbers(grid.columns().size(), Strings.get("dashboard.total")));
        }
        shown = grid;
        table.getItems().setAll(grid.rows());
        double scrollBar = grid.rows().size() > rows ? 20 : 6; // the edge of high contrast is part of it
        double width = TextSize.of(titles.width() + NUMBER * (grid.columns().size() + 1) + scrollBar);
        wanted.set(width);
        whole();
        table.refresh();
    }

    /** Where all of it is seen, an edge that becomes wider brings no scroll bars. */
    private void whole() {
        boolean wide = table.getPrefWidth() >= wanted.get();
        table.pseudoClassStateChanged(WHOLE, shown.rows().size() <= rows && wide);
        // A bar below takes no room from the last row, which would need a second bar for that.
        double height = TextSize.of(HEADER) + table.getFixedCellSize() * Math.clamp(shown.rows().size(), 1, rows) + 6
                + (wide ? 0 : TextSize.of(BAR));
        table.setPrefHeight(height);
        table.setMinHeight(height);
        table.setMaxHeight(height);
    }

    private TableColumn<CardGrid.Row, String> titleColumn() {
        TableColumn<CardGrid.Row, String> column = new TableColumn<>(titles.what());
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().title()));
        column.setPrefWidth(TextSize.of(titles.width()));
        fix(column);
        return column;
    }

    private TableColumn<CardGrid.Row, List<CardId>> numbers(int index, String title) {
        TableColumn<CardGrid.Row, List<CardId>> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().at(index)));
        column.setCellFactory(made -> new NumberCell(index));
        column.setPrefWidth(TextSize.of(NUMBER));
        fix(column);
        return column;
    }

    private static void fix(TableColumn<?, ?> column) {
        column.setSortable(false);
        column.setReorderable(false);
    }

    private void chooseFocused() {
        @SuppressWarnings("unchecked")
        TablePosition<CardGrid.Row, ?> cell = table.getFocusModel().getFocusedCell();
        if (cell.getRow() >= 0 && cell.getRow() < table.getItems().size()) {
            choose(table.getItems().get(cell.getRow()), Math.max(0, cell.getColumn()) - 1);
        }
    }

    /** The title of a row stands for all its cards. */
    private void choose(CardGrid.Row row, int column) {
        List<CardId> cards = row.at(column);
        if (!cards.isEmpty()) {
            choose.accept(column >= 0 && column < shown.columns().size()
                    ? row.title() + ", " + shown.columns().get(column) : row.title(), cards);
        }
    }

    /** A number on a shade that deepens with it; none is a dash, so that gaps are seen without color. */
    private final class NumberCell extends TableCell<CardGrid.Row, List<CardId>> {
        private final int column;

        private NumberCell(int column) {
            this.column = column;
            setAlignment(Pos.CENTER);
            addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
                if (event.getButton() == MouseButton.PRIMARY && getTableRow().getItem() != null) {
                    choose(getTableRow().getItem(), column);
                }
            });
        }

        @Override
        protected void updateItem(List<CardId> cards, boolean empty) {
            super.updateItem(cards, empty);
            getStyleClass().removeIf(style -> style.startsWith("heat-"));
            if (empty || cards == null) {
                setText("");
                return;
            }
            setText(cards.isEmpty() ? "–" : Integer.toString(cards.size()));
            boolean total = column >= shown.columns().size();
            getStyleClass().add(total ? "heat-total" : "heat-" + shade(cards.size()));
        }

        private int shade(int count) {
            return count == 0 ? 0 : 1 + (count - 1) * SHADES / Math.max(1, shown.most());
        }

        @Override
        public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
            if (attribute == AccessibleAttribute.TEXT && getItem() != null && getTableRow().getItem() != null) {
                String title = column < shown.columns().size() ? shown.columns().get(column)
                        : Strings.get("dashboard.total");
                return Strings.get("dashboard.spoken", getTableRow().getItem().title(), title, getItem().size());
            }
            return super.queryAccessibleAttribute(attribute, parameters);
        }
    }
}

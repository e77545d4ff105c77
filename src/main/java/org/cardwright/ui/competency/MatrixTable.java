package org.cardwright.ui.competency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.cardwright.competency.CompetencyMatrix;
import org.cardwright.competency.CompetencyMatrix.Cell;
import org.cardwright.competency.SharedState;
import org.cardwright.edit.CardId;
import org.cardwright.model.Card;
import org.cardwright.model.CardField;
import org.cardwright.model.FieldLabels;
import org.cardwright.ui.common.SpokenRow;
import org.cardwright.ui.common.TextSize;
import org.kordamp.ikonli.javafx.FontIcon;

/** The cells of one competency: levels by cards, the cards below their series. */
final class MatrixTable {
    private static final double WIDTH = 114;
    private static final double WIDE = 176;

    private final TableView<List<Cell>> table;
    private final LevelNames levels;
    private final Function<CardId, Card> cards;
    private final Function<CardId, String> titles;
    private final Consumer<Optional<Cell>> chosen;
    private List<CardId> columns = List.of();
    private boolean filling;

    MatrixTable(TableView<List<Cell>> table, LevelNames levels, Function<CardId, Card> cards,
            Function<CardId, String> titles, Consumer<Optional<Cell>> chosen) {
        this.table = table;
        SpokenRow.in(table);
        this.levels = levels;
        this.cards = cards;
        this.titles = titles;
        this.chosen = chosen;
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.skinProperty().subscribe(skin -> Optional.ofNullable(table.lookup(".column-header-background"))
                .map(Region.class::cast).ifPresent(heads -> heads.heightProperty().subscribe(height ->
                        levels.height(height.doubleValue()))));
        table.getSelectionModel().getSelectedCells().addListener(
                (InvalidationListener) changed -> {
                    levels.choose(table.getSelectionModel().getSelectedIndex());
                    if (!filling) {
                        chosen.accept(selected());
                    }
                });
    }

    /** Shows a matrix; the chosen cell stays chosen. */
    void show(CompetencyMatrix matrix) {
        Optional<Cell> before = selected();
        filling = true;
        if (!columns.equals(matrix.cards())) {
            columns = matrix.cards();
            table.getColumns().setAll(columns());
        }
        table.getItems().setAll(matrix.rows());
        levels.show(columns.isEmpty() ? List.of() : matrix.rows().stream().map(row -> row.getFirst().level()).toList(),
                table.getFixedCellSize());
        filling = false;
        before.ifPresentOrElse(cell -> select(cell.card(), cell.level()), () -> chosen.accept(Optional.empty()));
    }

    private List<TableColumn<List<Cell>, ?>> columns() {
        List<TableColumn<List<Cell>, ?>> made = new ArrayList<>();
        TableColumn<List<Cell>, Cell> series = null;
        for (int i = 0; i < columns.size(); i++) {
            String number = CompetencyMatrix.seriesLabel(cards.apply(columns.get(i)));
            if (series == null || !series.getText().equals(number)) {
                series = new TableColumn<>(number);
                series.setSortable(false);
                made.add(series);
            }
            series.getColumns().add(column(i));
        }
        return made;
    }

    private TableColumn<List<Cell>, Cell> column(int index) {
        CardId card = columns.get(index);
        TableColumn<List<Cell>, Cell> column = new TableColumn<>();
        Label head = new Label(CompetencyMatrix.heading(card, columns, cards));
        head.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        head.setTooltip(new Tooltip(titles.apply(card) + "\n" + card.name()));
        column.setGraphic(head);
        // Only its text is read aloud; only the label is seen.
        column.setText(head.getText());
        column.getStyleClass().add("labeled-column");
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().get(index)));
        column.setCellFactory(made -> new StateCell());
        boolean level = head.getText().equals(cards.apply(card).text(CardField.CAREER_LEVEL));
        column.setPrefWidth(TextSize.of(level ? WIDTH : WIDE));
        column.setSortable(false);
        column.setReorderable(false);
        column.setUserData(card);
        return column;
    }

    private Optional<Cell> selected() {
        for (TablePosition<?, ?> position : table.getSelectionModel().getSelectedCells()) {
            if (position.getTableColumn() != null && position.getTableColumn().getUserData() instanceof CardId card
                    && position.getRow() >= 0 && position.getRow() < table.getItems().size()) {
                return Optional.of(table.getItems().get(position.getRow()).get(columns.indexOf(card)));
            }
        }
        return Optional.empty();
    }

    /** Chooses the first level that a card holds. */
    void select(CardId card) {
        int column = columns.indexOf(card);
        table.getItems().stream().map(row -> row.get(Math.max(0, column)))
                .filter(cell -> cell.state() != SharedState.MISSING).findFirst()
                .ifPresent(cell -> select(card, cell.level()));
    }

    private void select(CardId card, int level) {
        table.getVisibleLeafColumns().stream().filter(column -> card.equals(column.getUserData())).findFirst()
                .ifPresentOrElse(column -> {
                    table.getSelectionModel().clearAndSelect(level - 1, column);
                    table.getFocusModel().focus(level - 1, column);
                    double end = table.getVisibleLeafColumns().stream().limit(columns.indexOf(card) + 1L)
                            .mapToDouble(TableColumn::getWidth).sum();
                    if (end > table.getWidth()) {
                        table.scrollToColumn(column);
                    }
                    chosen.accept(selected());
                }, () -> chosen.accept(Optional.empty()));
    }

    /** The state of a cell in words, with its icon; wordings that differ have a letter. */
    private final class StateCell extends TableCell<List<Cell>, Cell> {
        @Override
        protected void updateItem(Cell cell, boolean empty) {
            super.updateItem(cell, empty);
            getStyleClass().removeAll("shared-same", "shared-different", "shared-missing");
            if (empty || cell == null) {
                setText(null);
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            setText(cell.label());
            setGraphic(new FontIcon(StateLook.of(cell.state()).icon()));
            getStyleClass().add(StateLook.of(cell.state()).style());
            setAccessibleText(titles.apply(cell.card()) + ", " + FieldLabels.level(cell.level()) + ": " + getText());
        }
    }
}

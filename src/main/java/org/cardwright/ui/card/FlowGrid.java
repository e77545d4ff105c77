package org.cardwright.ui.card;

import java.util.ArrayList;
import java.util.List;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.cardwright.edit.HeightMemo;
import org.cardwright.ui.common.TextSize;

/** Lays its children out in as many equal columns as fit, row by row; a row is as high as its highest child. */
public final class FlowGrid extends Pane {
    private static final String SPAN = "flow-grid-span";

    private record Cell(Node child, double width) {}

    private final HeightMemo heights = new HeightMemo();
    /** How narrow a column may become before the grid gives up a column. */
    private double minColumn = TextSize.of(340);
    private int maxColumns = 2;
    private double gap = TextSize.of(16);
    private boolean fields;

    /** Whether this is for fields, in six columns and with full rows, rather than for two lists. */
    public void setFields(boolean wanted) {
        fields = wanted;
        minColumn = TextSize.of(wanted ? 76 : 340);
        maxColumns = wanted ? 6 : 2;
        gap = TextSize.of(wanted ? 12 : 16);
    }

    public boolean isFields() {
        return fields;
    }

    /** Lets a child take several columns, or all where there are fewer. */
    public static void setSpan(Node child, Integer columns) {
        child.getProperties().put(SPAN, columns);
    }

    /** For FXML, which asks for it to know the type. */
    public static Integer getSpan(Node child) {
        return child.getProperties().get(SPAN) instanceof Integer span ? span : 1;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.min(minColumn, TextSize.of(160));
    }

    @Override
    protected double computePrefWidth(double height) {
        return minColumn * maxColumns + gap * (maxColumns - 1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    public void requestLayout() {
        if (heights != null) {
            heights.clear();
        }
        super.requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return heights.of(width < 0 ? prefWidth(-1) : width, at -> place(at, false)) + snappedTopInset()
                + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        place(getWidth(), true);
    }

    private double place(double width, boolean move) {
        double inner = width - snappedLeftInset() - snappedRightInset();
        int columns = Math.clamp((int) ((inner + gap) / (minColumn + gap)), 1, maxColumns);
        double column = Math.max(0, (inner - gap * (columns - 1)) / columns);
        List<Node> children = getManagedChildren();
        double y = 0;
        int at = 0;
        while (at < children.size()) {
            int end = endOfRow(children, at, columns);
            double height = 0;
            for (Cell cell : row(children.subList(at, end), columns, column)) {
                height = Math.max(height, cell.child().prefHeight(cell.width()));
            }
            if (move) {
                placeRow(row(children.subList(at, end), columns, column), snappedTopInset() + y, height);
            }
            y += height + gap;
            at = end;
        }
        return Math.max(0, snapSizeY(y - gap));
    }

    private void placeRow(List<Cell> row, double y, double height) {
        double x = snappedLeftInset();
        for (Cell cell : row) {
            cell.child().resizeRelocate(snapPositionX(x), snapPositionY(y), cell.width(), height);
            x += cell.width() + gap;
        }
    }

    /** Widths by span; the last child of a row takes what is left of it. */
    private List<Cell> row(List<Node> children, int columns, double column) {
        List<Cell> cells = new ArrayList<>();
        int left = columns;
        for (Node child : children) {
            boolean last = children.getLast() == child && fields;
            int span = last ? left : spanOf(child, columns);
            left -= span;
            cells.add(new Cell(child, snapSizeX(span * column + (span - 1) * gap)));
        }
        return cells;
    }

    private static int endOfRow(List<Node> children, int start, int columns) {
        int used = 0;
        int end = start;
        while (end < children.size() && (end == start || used + spanOf(children.get(end), columns) <= columns)) {
            used += spanOf(children.get(end), columns);
            end++;
        }
        return end;
    }

    private static int spanOf(Node child, int columns) {
        return Math.min(columns, getSpan(child));
    }
}

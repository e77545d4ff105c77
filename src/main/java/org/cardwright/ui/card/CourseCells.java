package org.cardwright.ui.card;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** The three parts of a course in columns like a table's; where it is narrow, the title above the other two. */
final class CourseCells extends Pane {
    private static final double[] SHARES = {0.46, 0.21, 0.33};
    private static final double STACKED_PROVIDER = 0.34;
    private static final double GAP = 4;
    private static final double STACK_BELOW = 600;

    CourseCells(Node title, Node provider, Node link) {
        getStyleClass().add("course-cells");
        setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(title, provider, link);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 160;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 620;
    }

    @Override
    protected double computePrefHeight(double width) {
        double line = line();
        return width >= 0 && width < STACK_BELOW ? line * 2 + GAP : line;
    }

    private double line() {
        return snapSizeY(getChildren().stream().mapToDouble(child -> child.prefHeight(-1)).max().orElse(0));
    }

    @Override
    protected void layoutChildren() {
        double line = line();
        double width = getWidth();
        boolean stacked = width < STACK_BELOW;
        double first = stacked ? width : (width - 2 * GAP) * SHARES[0];
        getChildren().get(0).resizeRelocate(0, 0, snapSizeX(first), line);
        double x = stacked ? 0 : first + GAP;
        double y = stacked ? line + GAP : 0;
        double rest = width - x - GAP;
        double second = stacked ? rest * STACKED_PROVIDER : rest * SHARES[1] / (SHARES[1] + SHARES[2]);
        getChildren().get(1).resizeRelocate(snapPositionX(x), y, snapSizeX(second), line);
        double third = x + second + GAP;
        getChildren().get(2).resizeRelocate(snapPositionX(third), y, Math.max(0, width - third), line);
    }
}

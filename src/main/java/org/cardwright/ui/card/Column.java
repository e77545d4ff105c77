package org.cardwright.ui.card;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.cardwright.edit.HeightMemo;

/** A column of children that never shrinks below its preferred height. */
public class Column extends VBox {
    private final HeightMemo heights = new HeightMemo();

    /** For FXML. */
    public Column() {}

    Column(Node... children) {
        super(children);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    public void requestLayout() {
        if (heights != null) {
            heights.clear();
        }
        super.requestLayout();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return heights.of(width, super::computePrefHeight);
    }
}

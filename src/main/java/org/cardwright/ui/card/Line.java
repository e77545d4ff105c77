package org.cardwright.ui.card;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import org.cardwright.edit.HeightMemo;

/** A line of children that never shrinks below its preferred height. */
final class Line extends HBox {
    private final HeightMemo heights = new HeightMemo();

    Line(Node... children) {
        super(children);
        setMinHeight(USE_PREF_SIZE);
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
    protected double computePrefHeight(double width) {
        return heights.of(width, super::computePrefHeight);
    }
}

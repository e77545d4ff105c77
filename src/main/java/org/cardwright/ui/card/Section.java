package org.cardwright.ui.card;

import javafx.geometry.Orientation;
import javafx.scene.control.TitledPane;

/** A collapsible part of the form whose height follows from its width, as that of wrapped text does. */
public final class Section extends TitledPane {
    private final HeightMemo heights = new HeightMemo();

    /** For FXML. */
    public Section() {
        getStyleClass().add("card-section");
        setAnimated(false);
        setMinHeight(USE_PREF_SIZE);
    }

    /** Shows a count beside the title, which no title has by itself. */
    void count(String title, int count) {
        setText(count == 0 ? title : title + "  " + count);
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

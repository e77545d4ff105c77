package org.cardwright.ui.common;

import java.util.List;
import java.util.OptionalDouble;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.cardwright.html.PageArrangement;
import org.cardwright.html.PageSpace;

/** Shows parts of a page where they are on the page. */
public final class PagePane extends Pane {
    private record Part(Node node) implements PageArrangement.Part {
        @Override
        public PageSpace space() {
            return PageNodes.block(node).space();
        }

        @Override
        public double width() {
            return node.prefWidth(-1);
        }

        @Override
        public double height(double width) {
            return node.prefHeight(width);
        }
    }

    private final OptionalDouble gap;
    /** Remembered for one width: each pane around this one asks for it. */
    private PageArrangement arranged;
    private double arrangedWidth = Double.NaN;

    public PagePane(OptionalDouble gap) {
        this.gap = gap;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    public void requestLayout() {
        arrangedWidth = Double.NaN;
        super.requestLayout();
    }

    @Override
    protected double computePrefWidth(double height) {
        return getInsets().getLeft() + getInsets().getRight();
    }

    @Override
    protected double computePrefHeight(double width) {
        return snapSizeY(arrange(width).height() + getInsets().getTop() + getInsets().getBottom());
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        PageArrangement now = arrange(getWidth());
        double spare = Math.max(0, getHeight() - prefHeight(getWidth()));
        List<Node> nodes = getManagedChildren();
        for (int i = 0; i < nodes.size(); i++) {
            PageArrangement.Place place = now.places().get(i);
            boolean grows = PageNodes.block(nodes.get(i)).styles().contains("height-full");
            nodes.get(i).resizeRelocate(snapPositionX(insets.getLeft() + place.x()), snapPositionY(insets.getTop() + place.y()),
                    place.width(), place.height() + (grows ? spare : 0));
        }
    }

    private PageArrangement arrange(double width) {
        if (arrangedWidth != width) {
            arranged = PageArrangement.of(getManagedChildren().stream().map(Part::new).toList(), gap,
                    Math.max(0, width - getInsets().getLeft() - getInsets().getRight()));
            arrangedWidth = width;
        }
        return arranged;
    }
}

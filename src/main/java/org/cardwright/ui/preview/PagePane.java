package org.cardwright.ui.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.cardwright.html.PageBlock;
import org.cardwright.html.PageSpace;

/** Lays out parts of a page, one below the other or side by side, with the space between them that the page gives them. */
final class PagePane extends Pane {
    private record Spot(Node node, double x, double y, double width, double height) {}

    /** Remembered for one width: each pane around this one asks for it. */
    private record Spots(double width, List<Spot> spots, double height) {}

    private final OptionalDouble gap;
    private Spots arranged = new Spots(-1, List.of(), 0);

    PagePane(OptionalDouble gap) {
        this.gap = gap;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    public void requestLayout() {
        arranged = new Spots(-1, List.of(), 0);
        super.requestLayout();
    }

    @Override
    protected double computePrefWidth(double height) {
        return getInsets().getLeft() + getInsets().getRight();
    }

    @Override
    protected double computePrefHeight(double width) {
        return arrange(width).height();
    }

    @Override
    protected void layoutChildren() {
        Spots now = arrange(getWidth());
        double spare = getHeight() - now.height();
        for (Spot spot : now.spots()) {
            boolean grows = spare > 0 && PageNodes.block(spot.node()).styles().contains("height-full");
            spot.node().resizeRelocate(spot.x(), spot.y(), spot.width(), spot.height() + (grows ? spare : 0));
        }
    }

    private Spots arrange(double width) {
        if (arranged.width() != width) {
            double left = getInsets().getLeft();
            double room = Math.max(0, width - left - getInsets().getRight());
            List<Spot> spots = new ArrayList<>();
            double bottom = gap.isPresent() ? rows(spots, left, room) : stack(spots, left, room);
            arranged = new Spots(width, spots, snapSizeY(bottom + getInsets().getBottom()));
        }
        return arranged;
    }

    private double stack(List<Spot> spots, double left, double room) {
        double y = getInsets().getTop();
        for (Node child : getChildren()) {
            PageSpace space = PageNodes.block(child).space();
            boolean marker = space.share() == PageSpace.MARKER;
            boolean fits = marker || space.share() == PageSpace.FIT;
            double width = snapSizeX(fits ? Math.min(marker ? Double.MAX_VALUE : room, child.prefWidth(-1)) : room * space.share());
            double height = child.prefHeight(width);
            spots.add(new Spot(child, snapPositionX(marker ? left - width : fits ? left + (room - width) / 2 : left),
                    snapPositionY(y + space.above()), width, height));
            y += marker ? 0 : space.above() + height + space.below();
        }
        return y;
    }

    private double rows(List<Spot> spots, double left, double room) {
        double top = getInsets().getTop();
        List<Node> row = new ArrayList<>();
        double taken = 0;
        for (Node child : getChildren()) {
            double share = PageNodes.block(child).space().share();
            if (taken + share > 1.001) {
                top = row(spots, row, left, top, room);
                row.clear();
                taken = 0;
            }
            row.add(child);
            taken += share;
        }
        return row(spots, row, left, top, room);
    }

    /** Puts parts beside each other, all as high as the highest. */
    private double row(List<Spot> spots, List<Node> row, double left, double top, double room) {
        double x = left;
        double bottom = top;
        List<Spot> made = new ArrayList<>();
        for (Node child : row) {
            PageSpace space = PageNodes.block(child).space();
            double width = Math.floor(space.share() * (room + gap.getAsDouble()) - gap.getAsDouble());
            double height = child.prefHeight(width);
            made.add(new Spot(child, snapPositionX(x), snapPositionY(top + space.above()), width, height));
            bottom = Math.max(bottom, top + space.above() + height + space.below());
            x += width + gap.getAsDouble();
        }
        for (Spot spot : made) {
            PageBlock block = PageNodes.block(spot.node());
            spots.add(new Spot(spot.node(), spot.x(), spot.y(), spot.width(),
                    bottom - top - block.space().above() - block.space().below()));
        }
        return bottom;
    }
}

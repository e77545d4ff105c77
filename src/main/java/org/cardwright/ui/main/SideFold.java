package org.cardwright.ui.main;

import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

import org.cardwright.data.Session;
import org.cardwright.ui.common.TextSize;

/**
 * Keeps the widths of tree and side pane in pixels while the window changes, and folds the side pane away where the
 * window is too narrow for three panes; a person may unfold it there until the window changes that much again.
 */
final class SideFold {
    /** Below this width three panes would crowd each other. */
    static final double NARROW = 1150;

    private static final double DRAGGED = 2;
    private static final double TREE = 290;
    private static final double NARROW_TREE = 288;
    private static final double WIDE_TREE = 360;
    private static final double SIDE = 280;
    private static final double WIDE_SIDE = 380;
    /** What a card's form should have, and what it needs at least, beside the side pane. */
    private static final double CARD = 440;
    private static final double NARROW_CARD = 336;
    private static final double LEAST_TREE = 200;

    private final SplitPane split;
    private final Region tree;
    private final Region side;
    private final BooleanProperty shown;
    /** Kept, as the size of texts outlives the window. */
    private final ChangeListener<Number> scaled = (observed, old, now) -> scaled(now.doubleValue() / old.doubleValue());
    private boolean wanted;
    private boolean narrow;
    private boolean automatic;
    private double placedTree;
    private double placedSide;
    private double treeWidth;
    private double sideWidth;

    /** Setting {@code shown} shows or folds the side pane. */
    SideFold(SplitPane split, Region tree, Region side, Session session, BooleanProperty shown) {
        this.shown = shown;
        this.split = split;
        this.tree = tree;
        this.side = side;
        wanted = session.sidePane();
        treeWidth = session.treeWidth();
        sideWidth = session.sideWidth();
        SplitPane.setResizableWithParent(tree, false);
        SplitPane.setResizableWithParent(side, false);
        split.getItems().remove(side);
        shown.set(false);
        shown.addListener((observed, old, now) -> shownChanged(now));
        // Another size of texts leaves the panes another height.
        split.heightProperty().addListener(observed -> resized(split.getWidth(), split.getWidth()));
        split.widthProperty().addListener((observed, old, width) -> resized(old.doubleValue(), width.doubleValue()));
        TextSize.percent().addListener(new WeakChangeListener<>(scaled));
    }

    /** Folds the side pane away while something is in front that it has nothing to say about. */
    void pauseWhile(ObservableValue<Boolean> paused) {
        paused.addListener((observed, old, now) -> {
            automatic = true;
            shown.set(!now && wanted && !narrow);
            automatic = false;
        });
    }

    /** What a person chose where there is room. */
    boolean wanted() {
        return wanted;
    }

    /** What a person chose by dragging; 0 for the usual width. */
    double treeWidth() {
        return chosen(tree, placedTree, treeWidth);
    }

    double sideWidth() {
        return split.getItems().contains(side) ? chosen(side, placedSide, sideWidth) : sideWidth;
    }

    private static double chosen(Region pane, double placed, double before) {
        return dragged(pane, placed) ? pane.getWidth() : before;
    }

    /** What is chosen by dragging is so many letters wide, too. */
    private void scaled(double factor) {
        treeWidth = dragged(tree, placedTree) ? tree.getWidth() * factor : treeWidth * factor;
        if (split.getItems().contains(side)) {
            sideWidth = dragged(side, placedSide) ? side.getWidth() * factor : sideWidth * factor;
        }
        placedTree = 0;
        placedSide = 0;
        // A window that was closed may be still there.
        if (split.getScene() != null && split.getScene().getWindow() != null && split.getScene().getWindow().isShowing()) {
            resized(split.getWidth(), split.getWidth());
            Platform.runLater(this::place);
        }
    }

    private static boolean dragged(Region pane, double placed) {
        return placed > 0 && Math.abs(pane.getWidth() - placed) > DRAGGED;
    }

    private void resized(double old, double width) {
        if (width <= 0) {
            return;
        }
        boolean nowNarrow = width < TextSize.of(NARROW);
        if (old <= 0 || nowNarrow != narrow) {
            narrow = nowNarrow;
            automatic = true;
            shown.set(wanted && !narrow);
            automatic = false;
            Platform.runLater(this::place);
        }
    }

    private void shownChanged(boolean now) {
        if (!automatic && !narrow) {
            wanted = now;
        }
        if (now && !split.getItems().contains(side)) {
            treeWidth = treeWidth();
            split.getItems().add(side);
            if (split.getWidth() < TextSize.of(LEAST_TREE + NARROW_CARD + SIDE)) {
                split.getItems().remove(tree);
            }
            Platform.runLater(this::place);
        } else if (!now && split.getItems().contains(side)) {
            treeWidth = treeWidth();
            sideWidth = sideWidth();
            split.getItems().remove(side);
            if (!split.getItems().contains(tree)) {
                split.getItems().addFirst(tree);
            }
            Platform.runLater(this::place);
        }
    }

    /** Brings the tree back where the side pane took its room. */
    void showTree() {
        if (!split.getItems().contains(tree)) {
            shown.set(false);
        }
    }

    private void place() {
        double width = split.getWidth();
        if (width <= 0) {
            return;
        }
        if (!split.getItems().contains(tree)) {
            split.setDividerPosition(0, 1 - Math.max(TextSize.of(SIDE), width - TextSize.of(CARD)) / width);
            return;
        }
        double left = treeWidth > 0 ? treeWidth : narrow ? TextSize.of(NARROW_TREE) : Math.clamp(width * 0.19, TextSize.of(TREE), TextSize.of(WIDE_TREE));
        split.setDividerPosition(0, Math.min(left, width / (narrow ? 3 : 2)) / width);
        split.layout();
        if (split.getItems().contains(side)) {
            double room = Math.max(TextSize.of(SIDE), width - tree.getWidth() - TextSize.of(CARD));
            double right = sideWidth > 0 ? sideWidth : Math.min(Math.max(TextSize.of(WIDE_SIDE), width * 0.3), room);
            split.setDividerPosition(1, 1 - Math.min(right, width / 2) / width);
        }
        split.layout();
        placedTree = tree.getWidth();
        placedSide = side.getWidth();
    }
}

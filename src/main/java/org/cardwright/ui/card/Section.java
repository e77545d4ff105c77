package org.cardwright.ui.card;

import java.util.Optional;

import javafx.geometry.Orientation;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import javafx.scene.control.skin.TitledPaneSkin;
import org.cardwright.edit.HeightMemo;
import org.cardwright.ui.common.Nodes;

/** A collapsible part of the form whose height follows from its width, as that of wrapped text does. */
public final class Section extends TitledPane {
    private final HeightMemo heights = new HeightMemo();
    private Optional<Node> late = Optional.empty();

    /** For FXML. */
    public Section() {
        getStyleClass().add("card-section");
        setAnimated(false);
        setMinHeight(USE_PREF_SIZE);
        // Else nothing in here could take the focus before the next frame.
        setSkin(new TitledPaneSkin(this));
    }

    /** Leaves its content out until {@link #complete}. */
    void leaveOut() {
        late = Optional.of(getContent());
        setContent(new Group());
    }

    /** Shows its content from now on. */
    void complete() {
        late.ifPresent(this::setContent);
        late = Optional.empty();
    }

    /** Whether its content is left out. */
    boolean late() {
        return late.isPresent();
    }

    /** Whether a node is somewhere in here, or will be. */
    boolean has(Node node) {
        return Nodes.within(node, late.orElse(this));
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

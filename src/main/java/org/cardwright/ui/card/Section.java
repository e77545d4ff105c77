package org.cardwright.ui.card;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.TitledPane;

/** A collapsible part of the form whose height follows from its width, as that of wrapped text does. */
public final class Section extends TitledPane {
    /** For FXML. */
    public Section() {
        getStyleClass().add("card-section");
        setAnimated(false);
    }

    /** Shows a count beside the title, which no title has by itself. */
    void count(String title, int count) {
        setText(count == 0 ? title : title + "  " + count);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** Whether a node is somewhere inside this section. */
    boolean holds(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == this) {
                return true;
            }
        }
        return false;
    }
}

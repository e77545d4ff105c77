package org.cardwright.ui.common;

import javafx.scene.Node;
import javafx.scene.control.Label;

/** The name of an input beside which none is shown: screen readers take it from a label, which leaves the value as it is. */
public final class NameLabel extends Label {
    /** Its text may change; it takes no room wherever it is put. */
    public NameLabel(Node input) {
        setLabelFor(input);
        Nodes.show(this, false);
    }
}

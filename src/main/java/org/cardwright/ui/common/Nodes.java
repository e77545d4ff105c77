package org.cardwright.ui.common;

import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.Label;

/** Shows parts of a screen or leaves them out, together with the room that they take. */
public final class Nodes {
    private Nodes() {}

    public static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /** Says a text, or takes the label away where there is none. */
    public static void say(Label label, Optional<String> text) {
        label.setText(text.orElse(""));
        show(label, text.isPresent());
    }
}

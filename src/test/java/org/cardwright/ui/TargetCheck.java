package org.cardwright.ui;

import java.util.List;
import java.util.function.Predicate;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextField;
import javafx.scene.text.TextFlow;

/**
 * What is clicked is at least 24 × 24 pixels, the words of a box included; a link in a line of text may be as low as its
 * line, as WCAG 2.5.8 says.
 */
final class TargetCheck implements ScreenCheck {
    private static final double LEAST = 24;

    @Override
    public List<String> faults(Gallery at) {
        Predicate<Node> target = node -> node instanceof ButtonBase || node instanceof ComboBoxBase<?> || node instanceof TextField
                || node.getStyleClass().contains("tab-close-button") || node.getStyleClass().contains("tree-disclosure-node");
        return NameCheck.shown(at.scene().getRoot()).filter(target).filter(node -> !(node.getParent() instanceof TextFlow))
                .filter(TargetCheck::small).map(node -> node.getClass().getSimpleName() + " #" + node.getId() + " "
                        + node.getStyleClass() + " in " + node.getParent().getStyleClass() + " "
                        + node.getLayoutBounds().getWidth() + " × " + node.getLayoutBounds().getHeight()).distinct().toList();
    }

    private static boolean small(Node node) {
        Bounds bounds = node.getLayoutBounds();
        // What was never laid out is not on the screen.
        return bounds.getWidth() > 0 && Math.min(bounds.getWidth(), bounds.getHeight()) < LEAST;
    }
}

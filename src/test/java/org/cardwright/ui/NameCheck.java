package org.cardwright.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Cell;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import org.controlsfx.control.CheckComboBox;

/**
 * What a screen reader says: an input is named by its label alone and its text is what it contains (an accessible text would
 * take the place of its content); everything else that can have the focus has a name.
 */
final class NameCheck implements ScreenCheck {
    @Override
    public List<String> faults(Gallery at) {
        List<String> faults = new ArrayList<>();
        at.scenes().stream().flatMap(scene -> shown(scene.getRoot())).filter(Node::isFocusTraversable).forEach(node -> fault(node).ifPresent(faults::add));
        return faults;
    }

    static Stream<Node> shown(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        Stream<Node> below = node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream().flatMap(NameCheck::shown)
                : Stream.empty();
        return Stream.concat(Stream.of(node), below);
    }

    private static Optional<String> fault(Node node) {
        boolean input = node instanceof TextInputControl || node instanceof ComboBoxBase<?> || node instanceof Spinner<?>
                || node instanceof CheckComboBox<?>;
        if (!input) {
            return node.getParent() instanceof Cell<?> cell && !name(cell).isBlank() ? Optional.empty() : name(node).isBlank() ? Optional.of("no name: " + words(node)) : Optional.empty();
        }
        if (node.getAccessibleText() != null && !node.getAccessibleText().isEmpty()) {
            return Optional.of("content hidden by its name: " + words(node));
        }
        Object label = node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY);
        return label instanceof Labeled named && !named.getText().isBlank() ? Optional.empty()
                : Optional.of("no label: " + words(node));
    }

    private static String name(Node node) {
        Object text = node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        return text instanceof String words ? words : "";
    }

    private static String words(Node node) {
        return node.getClass().getSimpleName() + " #" + node.getId() + " " + node.getStyleClass();
    }
}

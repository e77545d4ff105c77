package org.cardwright.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * What the pixels of a screen show in one appearance: words are told from what is behind them, edges of what can be used,
 * signs and the bar of a selected line from what is around them. What cannot be used now is left out, but for the button that
 * Enter would press.
 */
final class ContrastCheck {
    /** A line of a menu is not disabled as a node. */
    private static final PseudoClass DISABLED = PseudoClass.getPseudoClass("disabled");
    private static final double WORDS = 4.5;
    private static final double HIGH = 7;
    private static final double SHAPES = 3;
    private static final double LARGE = 24;
    private static final double LARGE_BOLD = 18.66;
    /** How far an edge may be from where the layout says that it is. */
    private static final int NEAR = 4;
    /** Less of a word says nothing about its color. */
    private static final double LEAST = 4;

    private ContrastCheck() {}

    /** What is wrong, by a picture of all that the scene shows. */
    static List<String> faults(Scene scene, Pixels pixels, boolean high) {
        return NameCheck.shown(scene.getRoot()).filter(ContrastCheck::looksLikeSomething).flatMap(node -> fault(node, pixels, high).stream())
                .distinct().toList();
    }

    private static boolean looksLikeSomething(Node node) {
        return switch (node) {
            case Text text -> !text.getText().isBlank();
            case IndexedCell<?> cell -> cell.isSelected();
            case Hyperlink link -> false;
            case ButtonBase button -> true;
            case TextInputControl input -> true;
            case ComboBoxBase<?> input -> true;
            default -> node.getStyleClass().contains("menu-item");
        };
    }

    private static Optional<String> fault(Node node, Pixels pixels, boolean high) {
        Optional<Bounds> seen = seen(node);
        boolean usable = !node.isDisabled() && above(node).noneMatch(each -> each.getPseudoClassStates().contains(DISABLED));
        boolean enter = inDefaultButton(node);
        if (seen.isEmpty() || !usable && !enter) {
            return Optional.empty();
        }
        Bounds area = seen.get();
        return switch (node) {
            case FontIcon icon -> below(icon, icon.getFill() instanceof Color color ? color : Color.BLACK, SHAPES, area, pixels);
            case Node item when item.getStyleClass().contains("menu-item") && item.isFocused() -> bar(item, area, pixels);
            case Text text when !text.getText().isBlank() && text.getFill() instanceof Color fill ->
                    below(text, selected(text).orElse(fill), usable ? least(text, high) : SHAPES, area, pixels);
            case CheckBox box when usable -> edge(box.lookup(".box"), pixels);
            case RadioButton radio when usable -> edge(radio.lookup(".radio"), pixels);
            case TextInputControl input when usable && framed(input) -> edge(input, pixels);
            case ComboBoxBase<?> input when usable -> edge(input, pixels);
            case Hyperlink link -> Optional.empty();
            case ButtonBase button when usable && framed(button) -> edge(button, pixels);
            case IndexedCell<?> cell when cell.isSelected() && !cell.isEmpty() ->
                    bar(cell, area, pixels);
            default -> Optional.empty();
        };
    }

    /** Words need less contrast where they are large. */
    private static double least(Text text, boolean high) {
        boolean large = text.getFont().getSize() >= LARGE
                || text.getFont().getSize() >= LARGE_BOLD && text.getFont().getStyle().contains("Bold");
        if (large) {
            return high ? WORDS : SHAPES;
        }
        return high ? HIGH : WORDS;
    }

    private static Optional<Color> selected(Text text) {
        return text.getSelectionStart() >= 0 && text.getSelectionFill() instanceof Color color ? Optional.of(color) : Optional.empty();
    }

    private static Optional<String> below(Text text, Color fill, double least, Bounds area, Pixels pixels) {
        // A dot fills most of its own place.
        Color behind = pixels.most(text.getText().strip().length() > 1 ? area
                : new BoundingBox(area.getMinX() - NEAR, area.getMinY() - NEAR, area.getWidth() + 2 * NEAR, area.getHeight() + 2 * NEAR));
        double opacity = above(text).mapToDouble(Node::getOpacity).reduce(1, (a, b) -> a * b);
        if (fill.getOpacity() == 0 || opacity == 0) {
            return Optional.empty();
        }
        double contrast = Pixels.contrast(Pixels.over(fill, opacity, behind), behind);
        return contrast >= least - 0.01 ? Optional.empty()
                : Optional.of("%.2f < %.1f: %s '%s' %s on %s".formatted(contrast, least, words(text), text.getText().strip(), fill, behind));
    }

    /** At three of the four sides at least, something is seen that is told from what is outside. */
    private static Optional<String> edge(Node node, Pixels pixels) {
        Optional<Bounds> seen = seen(node);
        if (seen.isEmpty() || !seen.get().equals(whole(node))) {
            return Optional.empty();
        }
        Bounds area = seen.get();
        double x = area.getCenterX();
        double y = area.getCenterY();
        double[] sides = {side(pixels, area.getMinX(), y, 1, 0), side(pixels, area.getMaxX() - 1, y, -1, 0),
            side(pixels, x, area.getMinY(), 0, 1), side(pixels, x, area.getMaxY() - 1, 0, -1)};
        double third = DoubleStream.of(sides).sorted().skip(1).findFirst().orElse(0);
        return third >= SHAPES - 0.01 ? Optional.empty() : Optional.of("edge %.2f: %s".formatted(third, words(node)));
    }

    /** The best contrast to the point outside, going in from there. */
    private static double side(Pixels pixels, double x, double y, int right, int down) {
        double outsideX = x - NEAR * right;
        double outsideY = y - NEAR * down;
        if (!pixels.has(outsideX, outsideY)) {
            return Double.MAX_VALUE;
        }
        Color outside = pixels.at(outsideX, outsideY);
        double best = 1;
        for (int step = 1; step <= 2 * NEAR; step++) {
            if (pixels.has(outsideX + step * right, outsideY + step * down)) {
                best = Math.max(best, Pixels.contrast(outside, pixels.at(outsideX + step * right, outsideY + step * down)));
            }
        }
        return best;
    }

    /** A selected line is told from the others by its color or by a bar before it. */
    private static Optional<String> bar(Node cell, Bounds area, Pixels pixels) {
        Color behind = pixels.most(area);
        double best = 1;
        for (double x = area.getMinX(); x < area.getMinX() + NEAR && pixels.has(x, area.getCenterY()); x++) {
            best = Math.max(best, Pixels.contrast(behind, pixels.at(x, area.getCenterY())));
        }
        return best >= SHAPES - 0.01 ? Optional.empty() : Optional.of("no bar %.2f: %s".formatted(best, words(cell)));
    }

    /** What has words of its own needs no frame, and what is in a cell or in another input has that one's. */
    private static boolean framed(Node node) {
        List<String> names = node.getStyleClass();
        boolean flat = names.contains("flat") || names.contains("arrow-button") || names.contains("hyperlink");
        return !flat && node.isFocusTraversable() && !(node instanceof Button button && button.getGraphic() == null && button.getText() == null)
                && Stream.<Node>iterate(node.getParent(), parent -> parent != null, Node::getParent)
                        .noneMatch(parent -> parent instanceof ComboBoxBase<?> || parent.getStyleClass().contains("menu-bar")
                                || parent.getStyleClass().contains("main-toolbar"));
    }

    /** The part of a node that nothing cuts off; where a box is too small for what is in it, something else may cover that. */
    private static Optional<Bounds> seen(Node node) {
        Bounds area = common(whole(node), new BoundingBox(0, 0, node.getScene().getWidth(), node.getScene().getHeight()));
        for (Node above = node; above != null; above = above.getParent()) {
            if (above.getClip() != null) {
                area = common(area, above.localToScene(above.getClip().getBoundsInParent()));
            }
            if (above instanceof Region && above != node) {
                area = common(area, whole(above));
            }
        }
        return area.getWidth() < LEAST || area.getHeight() < LEAST ? Optional.empty() : Optional.of(area);
    }

    private static Bounds common(Bounds one, Bounds other) {
        double left = Math.max(one.getMinX(), other.getMinX());
        double top = Math.max(one.getMinY(), other.getMinY());
        return new BoundingBox(left, top, Math.min(one.getMaxX(), other.getMaxX()) - left, Math.min(one.getMaxY(), other.getMaxY()) - top);
    }

    private static Bounds whole(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static String words(Node node) {
        List<String> path = Stream.iterate(node, each -> each != null, Node::getParent).limit(4)
                .map(each -> each.getClass().getSimpleName() + (each.getId() == null ? "" : "#" + each.getId()) + each.getStyleClass()
                        + (each.getPseudoClassStates().isEmpty() ? "" : each.getPseudoClassStates())).toList();
        return String.join(" < ", path);
    }

    private static Stream<Node> above(Node node) {
        return Stream.iterate(node, each -> each != null, Node::getParent);
    }

    /** The button that Enter presses has to be read also while it waits for something. */
    private static boolean inDefaultButton(Node node) {
        return above(node).anyMatch(each -> each instanceof Button button && button.isDefaultButton());
    }
}

package org.cardwright.ui.common;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.cardwright.i18n.Strings;

/** Shows parts of a screen or leaves them out, together with the room that they take; makes the lines of menus. */
public final class Nodes {
    /** The least width of what flows in a form. */
    private static final double LEAST = 300;

    private Nodes() {}

    public static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /**
     * Puts parts among the children of a pane, beginning at {@code first} and in this order, each once it is to be seen:
     * most of them never are, and every node of a window takes time.
     */
    public static void whenShown(Pane pane, int first, Node... parts) {
        for (Node part : parts) {
            part.visibleProperty().subscribe(shown -> {
                if (shown && part.getParent() == null) {
                    long before = Stream.of(parts).takeWhile(one -> one != part).filter(one -> one.getParent() == pane).count();
                    pane.getChildren().add(first + (int) before, part);
                }
            });
        }
    }

    /** What takes the focus first or last in a node. */
    public static Optional<Node> end(Node node, boolean last) {
        List<Node> children = node instanceof Parent parent ? parent.getChildrenUnmodifiable() : List.of();
        Stream<Node> inside = (last ? children.reversed() : children).stream().flatMap(child -> end(child, last).stream());
        Optional<Node> itself = Optional.of(node).filter(Node::isFocusTraversable);
        return !node.isVisible() || node.isDisabled() ? Optional.empty()
                : last ? inside.findFirst().or(() -> itself) : itself.or(inside::findFirst);
    }

    /** Whether a node is another one or somewhere inside it. */
    public static boolean within(Node node, Node around) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent).anyMatch(around::equals);
    }

    /** Whether a node and all around it are visible; not whether it is in a window. */
    public static boolean visible(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent).allMatch(Node::isVisible);
    }

    /** The innermost node of a type that is a node or contains it. */
    public static <T extends Node> Optional<T> around(Node node, Class<T> type) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent).filter(type::isInstance).map(type::cast).findFirst();
    }

    /** The window or dialog that a person is in, if it is one of this program. */
    public static Optional<Window> focusedWindow() {
        return Window.getWindows().stream().filter(window -> window instanceof Stage && window.isFocused()).findFirst();
    }

    /**
     * The window that another one opens over: the last one that was opened over the main window and has to be answered first,
     * for keys would go to a window that waits; else the one with the focus.
     */
    public static Window front(Window main) {
        return Window.getWindows().stream().filter(Stage.class::isInstance).map(Stage.class::cast)
                .filter(stage -> stage.isShowing() && stage.getModality() != Modality.NONE && over(stage, main))
                .map(Window.class::cast).reduce((first, second) -> second).or(Nodes::focusedWindow).orElse(main);
    }

    /** Whether a window was opened over another one, or over one over that. */
    public static boolean over(Window window, Window main) {
        return Stream.iterate(HelpKey.owner(window), Objects::nonNull, HelpKey::owner).anyMatch(main::equals);
    }

    /** Says a text, or takes the label away where there is none. */
    public static void say(Label label, Optional<String> text) {
        label.setText(text.orElse(""));
        show(label, text.isPresent());
    }

    /**
     * Breaks what flows at the edge of a form; else the form keeps room for lines that only a narrow window breaks.
     *
     * @param beside how wide the names of the form's rows are, with the room around them
     */
    public static void wrapWithin(FlowPane flow, Region form, double beside) {
        flow.prefWrapLengthProperty().bind(form.widthProperty().map(width ->
                Math.max(LEAST, width.doubleValue() - beside)));
    }

    /** One button of a group always stays down; tells when it is another. */
    public static void keepOne(ToggleGroup group, Runnable changed) {
        group.selectedToggleProperty().addListener((observed, old, now) -> {
            if (now == null) {
                group.selectToggle(old);
            } else {
                changed.run();
            }
        });
    }

    /** Lets Tab leave an area where people write; with Ctrl it is still a letter. */
    public static void leaveByTab(Node area) {
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown()) {
                area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                event.consume();
            }
        });
    }

    /** A line of a menu; {@code key} names its text. */
    public static MenuItem item(String key, Runnable run) {
        MenuItem item = new MenuItem(Strings.get(key));
        item.setOnAction(event -> run.run());
        return item;
    }
}

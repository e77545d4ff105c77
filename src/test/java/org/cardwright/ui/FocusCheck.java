package org.cardwright.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.DialogPane;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Toggle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.cardwright.ui.common.KeyFocus;
import org.cardwright.ui.common.Nodes;

/**
 * Whoever works with the keys sees where the focus is, also where the program put it: at each kind of control it is brought into
 * view, the pixels around it change with a contrast of 3:1, in high contrast by a mark of 3 pixels, and nothing moves. Tab
 * leaves it, and Shift+Tab comes back.
 */
final class FocusCheck {
    private static final int RING = 6;
    private static final double WIDEST = 200;
    private static final double HIGHEST = 120;
    /** As many pixels as the edge of the smallest target has on one side. */
    private static final int LEAST = 24;
    /** What is smoothed is a little thinner than it is meant. */
    private static final double THICK = 2.8;
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    /** Of each kind one is looked at; a list has hundreds of the same. */
    private final Set<String> kinds = new HashSet<>();
    private int marks;

    /** How many were looked at, each appearance counted. */
    int marks() {
        return marks;
    }

    /** Goes to each kind of control that was not seen before, and gives those that can be looked at. */
    List<Node> visit(Gallery at, List<String> faults) {
        List<Node> here = new ArrayList<>();
        List<Node> away = new ArrayList<>();
        Scene scene = at.scene();
        texts(scene, faults);
        List<Node> nodes = NameCheck.shown(scene.getRoot()).filter(this::unknown).toList();
        if (nodes.isEmpty()) {
            return here;
        }
        Node before = scene.getFocusOwner();
        at.editor.robot().interact(() -> {
            press(scene.getRoot(), KeyCode.UNDEFINED, false);
            // Between two frames a picture would show what was drawn last.
            scene.getRoot().lookupAll(".viewport").forEach(viewport -> viewport.setCache(false));
            for (Node node : nodes) {
                // A field that was left empty says so from then on, and makes room for that.
                node.requestFocus();
                if (node.getScene() == null) {
                    kinds.remove(kind(node)); // the place of a row that was not made yet: what took its place is looked at elsewhere
                    continue;
                }
                other(node).requestFocus();
                node.requestFocus();
                lay(node);
                tab(node, faults);
                node.requestFocus();
                (inSight(node) ? here : away).add(node);
            }
        });
        away.removeIf(node -> !node.isFocusTraversable() || node.getScene() == null);
        // It is scrolled to after the focus, and then looked at before the next one gets it.
        for (int i = 0; i <= away.size() && !away.isEmpty(); i++) {
            Optional<Node> last = i == 0 ? Optional.empty() : Optional.of(away.get(i - 1));
            Node next = away.get(Math.min(i, away.size() - 1));
            at.editor.robot().interact(() -> {
                last.filter(node -> node.getScene() != null && !inSight(node))
                        .ifPresent(node -> faults.add("not brought into view: " + words(node)));
                next.requestFocus();
            });
        }
        at.editor.robot().interact(() -> (before == null ? scene.getRoot() : before).requestFocus());
        return Stream.concat(here.stream(), away.stream()).toList();
    }

    /** Looks at each of the controls with the focus in it and without, by a picture of all that was taken just now. */
    void look(Scene scene, List<Node> nodes, Pixels all, boolean high, List<String> faults) {
        Optional<Node> owner = Optional.ofNullable(scene.getFocusOwner());
        List<Node> there = nodes.stream().filter(node -> node.getScene() == scene && Nodes.visible(node) && node.isFocusTraversable()
                && !node.isDisabled()).toList();
        List<List<String>> before = there.stream().map(FocusCheck::places).toList();
        boolean scrolled = false;
        for (int i = 0; i < there.size(); i++) {
            Node node = there.get(i);
            scrolled |= !inSight(node);
            boolean far = !scrolled && owner.filter(each -> around(each).intersects(around(node))).isEmpty();
            node.requestFocus();
            reveal(node);
            Rectangle2D around = around(node);
            if (node instanceof TextInputControl input) {
                input.deselect(); // what is selected is no mark
            }
            lay(node);
            Pixels with = new Pixels(Pixels.picture(scene, around));
            if (scene.getFocusOwner() != node || !Nodes.visible(node)) {
                kinds.remove(kind(node)); // its row was made again: another of the kind is looked at elsewhere
                continue;
            }
            List<String> places = places(node);
            if (!far) {
                other(node).requestFocus();
                lay(node);
            }
            Pixels without = far ? all.part(around) : new Pixels(Pixels.picture(scene, around));
            if (!places.equals(far ? before.get(i) : places(node))) {
                faults.add("moves with the focus: " + words(node));
            }
            marks++;
            FocusMark mark = FocusMark.of(with, without);
            if (mark.pixels() < LEAST) {
                faults.add("focus not seen (" + mark.pixels() + " pixels): " + words(node));
            } else if (high && mark.thickness() < THICK) {
                faults.add("focus is thin (%.1f pixels): %s".formatted(mark.thickness(), words(node)));
            }
        }
        if (!there.isEmpty()) {
            owner.orElse(scene.getRoot()).requestFocus();
        }
    }

    /** As the window does in its next turn. */
    private static void reveal(Node node) {
        if (!inSight(node)) {
            Stream.iterate(node.getParent(), Objects::nonNull, Node::getParent).filter(ScrollPane.class::isInstance)
                    .forEach(pane -> KeyFocus.reveal((ScrollPane) pane, node));
            node.getScene().getRoot().layout();
        }
    }

    private boolean unknown(Node node) {
        return node.isFocusTraversable() && !node.isDisabled() && kinds.add(kind(node));
    }

    private static String kind(Node node) {
        return node.getClass() + " " + node.getStyleClass() + (node.getParent() == null ? "" : node.getParent().getStyleClass())
                + (node instanceof ButtonBase || node instanceof TextInputControl ? "" : node.getId())
                + (node.getScene() != null && node.getScene().getRoot() instanceof DialogPane);
    }

    /** What can only be read has to be scrolled as well. */
    private static void texts(Scene scene, List<String> faults) {
        NameCheck.shown(scene.getRoot()).filter(ScrollPane.class::isInstance).map(ScrollPane.class::cast)
                .filter(pane -> !(pane.getParent() instanceof TextInputControl) && NameCheck.shown(pane).noneMatch(Node::isFocusTraversable))
                .forEach(pane -> faults.add("no key scrolls " + words(pane)));
    }

    /** Its first corner; of a section that is that of its title. */
    private static boolean inSight(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return Stream.iterate(node, Objects::nonNull, Node::getParent).filter(around -> around.getClip() != null).allMatch(around ->
                around.localToScene(around.getClip().getBoundsInParent()).contains(bounds.getMinX() + 1, bounds.getMinY() + 1));
    }

    private static void tab(Node node, List<String> faults) {
        Scene scene = node.getScene();
        press(node, KeyCode.TAB, false);
        Node next = scene.getFocusOwner();
        press(next, KeyCode.TAB, true);
        // Of a group only what is chosen can be reached by Tab, the others by the arrows.
        boolean left = node instanceof Toggle toggle && toggle.getToggleGroup() != null && !toggle.isSelected() && next != node;
        if (!left && scene.getFocusOwner() != node) {
            faults.add("Tab goes to " + words(next) + ", Shift+Tab to " + words(scene.getFocusOwner()) + ", from " + words(node));
        }
    }

    private static void press(Node node, KeyCode key, boolean shift) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, shift, false, false, false));
    }

    /** Only what has changed: the whole window takes a hundred times as long. */
    private static void lay(Node node) {
        (node.getScene().getRoot() instanceof DialogPane all ? all : node.getParent()).applyCss();
        // What wraps has its height only once it has its width, and asks for another turn then.
        for (int turn = 0; turn < 3; turn++) {
            node.getScene().getRoot().layout();
        }
    }

    /** A control that is nowhere near, else the whole window, in which most has to be styled anew then. */
    private static Node other(Node node) {
        return NameCheck.shown(node.getScene().getRoot()).filter(each -> each instanceof ButtonBase && each.isFocusTraversable() && !each.isDisabled())
                .filter(each -> !around(each).intersects(around(node))).findFirst().orElse(node.getScene().getRoot());
    }

    private static List<String> places(Node node) {
        return Stream.of(List.of(node.getParent()), node.getParent().getChildrenUnmodifiable(),
                        node instanceof Parent parent ? parent.getChildrenUnmodifiable() : List.<Node>of())
                .flatMap(List::stream).filter(Node::isManaged)
                .map(each -> each.getLayoutX() + " " + each.getLayoutY() + " " + each.getLayoutBounds().getWidth() + " "
                        + each.getLayoutBounds().getHeight()).toList();
    }

    /** Where the mark of the focus is, as far as it is in the window: the beginning of what is large, the selected tab of tabs. */
    private static Rectangle2D around(Node node) {
        Node marked = node instanceof TabPane pane ? pane.lookupAll(".tab").stream().filter(tab -> tab.getPseudoClassStates().contains(SELECTED))
                .findFirst().orElse(node) : node;
        Bounds bounds = marked.localToScene(marked.getLayoutBounds());
        double width = Math.floor(node.getScene().getWidth());
        double height = Math.floor(node.getScene().getHeight());
        double left = Math.clamp(Math.floor(bounds.getMinX()) - RING, 0, width - 1);
        double top = Math.clamp(Math.floor(bounds.getMinY()) - RING, 0, height - 1);
        double right = Math.clamp(Math.ceil(Math.min(bounds.getMaxX(), bounds.getMinX() + WIDEST)) + RING, left + 1, width);
        double bottom = Math.clamp(Math.ceil(Math.min(bounds.getMaxY(), bounds.getMinY() + HIGHEST)) + RING, top + 1, height);
        return new Rectangle2D(left, top, right - left, bottom - top);
    }

    private static String words(Node node) {
        return node.getClass().getSimpleName() + " #" + node.getId() + " " + node.getStyleClass() + " in "
                + node.getParent().getStyleClass();
    }
}

package org.cardwright.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.DialogPane;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Toggle;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Whoever works with the keys sees where the focus is, also where the program put it: at each kind of control it is brought into
 * view, the pixels around it change with a contrast of 3:1, and nothing moves. Tab leaves it, and Shift+Tab comes back.
 */
final class FocusCheck implements ScreenCheck {
    private static final int RING = 5;
    private static final double WIDEST = 200;
    private static final double HIGHEST = 120;
    /** As many pixels as the edge of the smallest target has on one side. */
    private static final int LEAST = 24;
    private static final double CONTRAST = 3;

    /** Of each kind one is looked at; a list has hundreds of the same. */
    private final Set<String> kinds = new HashSet<>();

    @Override
    public List<String> faults(Gallery at) {
        List<String> faults = new ArrayList<>();
        List<Node> away = new ArrayList<>();
        Scene scene = at.scene();
        texts(scene, faults);
        List<Node> nodes = NameCheck.shown(scene.getRoot()).filter(this::unknown).toList();
        if (nodes.isEmpty()) {
            return faults;
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
                if (inSight(node)) {
                    look(node, faults);
                } else if (node.isFocused()) {
                    away.add(node);
                }
            }
        });
        // It is scrolled to after the focus, and then looked at before the next one gets it.
        for (int i = 0; i <= away.size() && !away.isEmpty(); i++) {
            Optional<Node> last = i == 0 ? Optional.empty() : Optional.of(away.get(i - 1));
            Node next = away.get(Math.min(i, away.size() - 1));
            at.editor.robot().interact(() -> {
                last.filter(node -> node.getScene() != null).ifPresent(node -> lookAgain(node, faults));
                next.requestFocus();
            });
        }
        if (before != null) {
            at.editor.robot().interact(before::requestFocus);
        }
        return faults;
    }

    private static void lookAgain(Node node, List<String> faults) {
        if (inSight(node)) {
            look(node, faults);
        } else {
            faults.add("not brought into view: " + words(node));
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

    private static void look(Node node, List<String> faults) {
        Scene scene = node.getScene();
        List<String> places = places(node);
        Rectangle2D around = around(node);
        int[] with = pixels(scene, around);
        Node other = other(node);
        other.requestFocus();
        lay(node);
        if (!places.equals(places(node))) {
            faults.add("moves with the focus: " + words(node));
        }
        int[] without = pixels(scene, around);
        int changed = 0;
        for (int i = 0; i < with.length; i++) {
            changed += contrast(with[i], without[i]) >= CONTRAST ? 1 : 0;
        }
        if (changed < LEAST) {
            faults.add("focus not seen (" + changed + " pixels): " + words(node));
        }
        node.requestFocus();
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
        Rectangle2D around = around(node);
        return NameCheck.shown(node.getScene().getRoot()).filter(each -> each instanceof ButtonBase && each.isFocusTraversable() && !each.isDisabled())
                .filter(each -> !each.localToScene(each.getLayoutBounds()).intersects(around.getMinX() - RING, around.getMinY() - RING,
                        around.getWidth() + 2 * RING, around.getHeight() + 2 * RING)).findFirst().orElse(node.getScene().getRoot());
    }

    private static List<String> places(Node node) {
        return Stream.of(List.of(node.getParent()), node.getParent().getChildrenUnmodifiable(),
                        node instanceof Parent parent ? parent.getChildrenUnmodifiable() : List.<Node>of())
                .flatMap(List::stream).filter(Node::isManaged)
                .map(each -> each.getLayoutX() + " " + each.getLayoutY() + " " + each.getLayoutBounds().getWidth() + " "
                        + each.getLayoutBounds().getHeight()).toList();
    }

    private static Rectangle2D around(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return new Rectangle2D(Math.floor(bounds.getMinX()) - RING, Math.floor(bounds.getMinY()) - RING,
                Math.min(WIDEST, Math.ceil(bounds.getWidth()) + 2 * RING), Math.min(HIGHEST, Math.ceil(bounds.getHeight()) + 2 * RING));
    }

    private static int[] pixels(Scene scene, Rectangle2D part) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setViewport(part);
        WritableImage image = scene.getRoot().snapshot(parameters, null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }

    private static double contrast(int one, int other) {
        if (one == other) {
            return 1;
        }
        double a = light(one) + 0.05;
        double b = light(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double light(int argb) {
        return 0.2126 * linear(argb >> 16 & 255) + 0.7152 * linear(argb >> 8 & 255) + 0.0722 * linear(argb & 255);
    }

    private static double linear(int part) {
        double value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static String words(Node node) {
        return node.getClass().getSimpleName() + " #" + node.getId() + " " + node.getStyleClass() + " in "
                + node.getParent().getStyleClass();
    }
}

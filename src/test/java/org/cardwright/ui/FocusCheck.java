package org.cardwright.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.TraversalDirection;
import javafx.scene.control.DialogPane;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * Whoever works with the keys sees where the focus is: at each stop of a walk by Tab the pixels around it change with a
 * contrast of 3:1, and nothing moves.
 */
final class FocusCheck implements ScreenCheck {
    private static final int STOPS = 300;
    /** How many of a kind are looked at on a screen; a list has hundreds of the same. */
    private static final int EACH = 2;
    private static final int RING = 5;
    private static final double WIDEST = 500;
    private static final double HIGHEST = 300;
    /** As many pixels as the edge of the smallest target has on one side. */
    private static final int LEAST = 24;
    private static final double CONTRAST = 3;

    /** What the window has on every screen is looked at once. */
    private final Set<Node> known = Collections.newSetFromMap(new WeakHashMap<>());

    @Override
    public List<String> faults(Gallery at) {
        List<String> faults = new ArrayList<>();
        at.editor.robot().interact(() -> {
            Scene scene = at.scene();
            if (scene.getRoot() instanceof DialogPane) {
                // A field that was left empty says so from then on, and makes room for that.
                walk(scene, node -> { });
            }
            walk(scene, node -> look(scene, node, faults));
            texts(scene, faults);
        });
        return faults;
    }

    /** What can only be read has to be scrolled as well. */
    private static void texts(Scene scene, List<String> faults) {
        NameCheck.shown(scene.getRoot()).filter(ScrollPane.class::isInstance).map(ScrollPane.class::cast)
                .filter(pane -> !(pane.getParent() instanceof TextInputControl) && NameCheck.shown(pane).noneMatch(Node::isFocusTraversable))
                .forEach(pane -> faults.add("no key scrolls " + words(pane)));
    }

    private void walk(Scene scene, Consumer<Node> look) {
        Node before = scene.getFocusOwner();
        // Between two frames a picture would show what was drawn last.
        scene.getRoot().lookupAll(".viewport").forEach(viewport -> viewport.setCache(false));
        Set<Node> walked = new HashSet<>();
        Map<String, Integer> kinds = new HashMap<>();
        Node node = NameCheck.shown(scene.getRoot()).filter(Node::isFocusTraversable).findFirst().orElseThrow();
        for (int stop = 0; stop < STOPS; stop++) {
            node.requestFocusTraversal(TraversalDirection.NEXT);
            node = scene.getFocusOwner();
            if (!walked.add(node)) {
                break;
            }
            String kind = node.getClass() + " " + node.getStyleClass() + " " + node.getParent().getStyleClass();
            if (kinds.merge(kind, 1, Integer::sum) <= EACH && !known.contains(node) && inSight(node)) {
                look.accept(node);
            }
        }
        if (before != null) {
            before.requestFocus();
        }
    }

    /** What does not fit is cut off by a pane around it, or scrolled away; whether it fits is another question. */
    private static boolean inSight(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return Stream.iterate(node, Objects::nonNull, Node::getParent).filter(around -> around.getClip() != null).allMatch(around ->
                around.localToScene(around.getClip().getBoundsInParent()).contains(bounds.getMinX() + 1, bounds.getMinY() + 1));
    }

    private void look(Scene scene, Node node, List<String> faults) {
        known.add(node);
        lay(scene);
        List<String> places = places(node);
        Rectangle2D around = around(node);
        int[] with = pixels(scene, around);
        scene.getRoot().requestFocus();
        lay(scene);
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
    }

    private static void lay(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
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

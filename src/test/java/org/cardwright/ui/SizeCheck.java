package org.cardwright.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.TableHeaderRow;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Region;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Nothing is cut off: every control is inside its window, its pane and, as far as that cannot be moved sideways, its scroll pane;
 * every text is whole except in rows, which show the rest in a tooltip; a preview's list can be read.
 */
final class SizeCheck implements ScreenCheck {
    private static final double ROUNDING = 1.5;
    /** A list that is lower cannot be read. */
    private static final double LEAST = 120;
    private static final int PULSES = 40;
    /** Texts that may be cut: they are whole elsewhere on the screen, or in a tooltip of a line they are in. */
    private static final List<String> MAY_BE_CUT = List.of("status-message", "problem", "tree-name", "course-raw");

    @Override
    public List<String> faults(Gallery at) {
        List<String> found = found(at);
        // On a busy computer what was just opened has its places some pulses later.
        for (int pulse = 0; pulse < PULSES && !found.isEmpty(); pulse++) {
            WaitForAsyncUtils.waitForFxEvents();
            found = found(at);
        }
        return found;
    }

    private static List<String> found(Gallery at) {
        List<String> found = new ArrayList<>();
        at.editor.robot().interact(() -> at.scenes().forEach(scene -> found.addAll(faults(scene))));
        return found;
    }

    static List<String> faults(Scene scene) {
        List<String> faults = new ArrayList<>();
        Node root = scene.getRoot();
        Bounds window = new BoundingBox(0, 0, root.getLayoutBounds().getWidth(), root.getLayoutBounds().getHeight());
        NameCheck.shown(root).filter(Control.class::isInstance).map(Control.class::cast)
                .filter(control -> control.getWidth() > 0 && drawn(control)
                        && parents(control.getParent()).noneMatch(VirtualFlow.class::isInstance)).forEach(control -> {
                    outside(control, window).ifPresent(faults::add);
                    cut(control).ifPresent(faults::add);
                });
        root.lookupAll("#step-list").stream().filter(ListView.class::isInstance)
                .filter(list -> drawn(list) && list.getLayoutBounds().getHeight() < LEAST).map(list -> "low: " + words(list)
                        + " " + list.getLayoutBounds().getHeight()).forEach(faults::add);
        return faults.stream().distinct().toList();
    }

    /** Not in an unseen tab, and not a cell that is kept for later. */
    static boolean drawn(Node node) {
        return parents(node).allMatch(each -> each.isVisible() && (!(each instanceof Region region) || region.getHeight() >= 1));
    }

    private static Stream<Node> parents(Node node) {
        return Stream.iterate(node, each -> each != null, Node::getParent);
    }

    /** What lists, heads of tables, numbers of lines and menus do not show now is scrolled to. */
    private static Optional<String> outside(Control control, Bounds window) {
        Bounds place = control.localToScene(control.getLayoutBounds());
        boolean sideways = true;
        boolean down = true;
        for (Node parent = control.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof VirtualFlow<?> || parent instanceof TableHeaderRow || parent.getStyleClass().contains("headers-region")
                    || parent.getStyleClass().contains("source-gutter") || control.getScene().getWindow() instanceof ContextMenu) {
                return Optional.empty();
            }
            if (parent.getClip() != null && !parent.getStyleClass().contains("viewport")
                    && !inside(place, parent.localToScene(parent.getClip().getBoundsInParent()), sideways, down)) {
                return Optional.of("outside " + words(parent) + ": " + words(control) + " " + text(place));
            }
            if (parent instanceof ScrollPane scroll) {
                Bounds view = scroll.localToScene(scroll.getLayoutBounds());
                if (scroll.getHbarPolicy() == ScrollPane.ScrollBarPolicy.NEVER && !inside(place, view, sideways, false)) {
                    return Optional.of("outside " + words(parent) + ": " + words(control) + " " + text(place));
                }
                sideways &= scroll.getHbarPolicy() == ScrollPane.ScrollBarPolicy.NEVER;
                down = false;
            }
        }
        return inside(place, window, sideways, down) ? Optional.empty()
                : Optional.of("outside the window: " + words(control) + " " + text(place));
    }

    private static boolean inside(Bounds place, Bounds room, boolean sideways, boolean down) {
        return (!sideways || place.getMinX() >= room.getMinX() - ROUNDING && place.getMaxX() <= room.getMaxX() + ROUNDING)
                && (!down || place.getMinY() >= room.getMinY() - ROUNDING && place.getMaxY() <= room.getMaxY() + ROUNDING);
    }

    private static Optional<String> cut(Control control) {
        return control instanceof Labeled labeled && labeled.isTextTruncated() && labeled.getText() != null && !labeled.getText().isBlank()
                && parents(labeled).noneMatch(SizeCheck::tellsTheRest)
                ? Optional.of("cut: " + words(labeled) + " in " + words(labeled.getParent())) : Optional.empty();
    }

    private static boolean tellsTheRest(Node node) {
        return node instanceof Control control && (control.getTooltip() != null || control.getAccessibleHelp() != null) || node instanceof IndexedCell<?>
                || node.getStyleClass().stream().anyMatch(MAY_BE_CUT::contains);
    }

    private static String words(Node node) {
        String text = node instanceof Labeled labeled && labeled.getText() != null ? " \"" + labeled.getText() + "\"" : "";
        return node.getClass().getSimpleName() + (node.getId() == null ? "" : " #" + node.getId()) + " " + node.getStyleClass() + text;
    }

    private static String text(Bounds place) {
        return "%.0f,%.0f %.0f×%.0f".formatted(place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight());
    }
}

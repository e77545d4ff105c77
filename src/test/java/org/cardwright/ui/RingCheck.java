package org.cardwright.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.VirtualFlow;

/** The ring of the focus is whole: each control has the room for it in all that clips it, as far as that is not scrolled. */
final class RingCheck implements ScreenCheck {
    /** As wide as it is where contrast is high. */
    private static final double RING = 3;
    private static final double BOX = 4;
    private static final double ROUNDING = 0.6;
    private static final double FAR = 100_000;

    @Override
    public List<String> faults(Gallery at) {
        List<String> found = new ArrayList<>();
        at.editor.robot().interact(() -> found.addAll(faults(at.scene())));
        return found;
    }

    static List<String> faults(Scene scene) {
        return NameCheck.shown(scene.getRoot()).filter(node -> node.isFocusTraversable() && (node instanceof ButtonBase
                || node instanceof TextInputControl || node instanceof ComboBoxBase<?>)).filter(SizeCheck::drawn)
                .flatMap(node -> cut(node).stream()).distinct().toList();
    }

    private static Optional<String> cut(Node node) {
        boolean box = node instanceof CheckBox || node instanceof RadioButton;
        Node marked = box ? node.lookup(node instanceof CheckBox ? ".box" : ".radio") : node;
        Bounds place = marked.localToScene(marked.getLayoutBounds());
        double ring = box ? BOX : RING;
        Bounds around = new BoundingBox(place.getMinX() - ring, place.getMinY() - ring, place.getWidth() + 2 * ring, place.getHeight() + 2 * ring);
        boolean sideways = true;
        boolean down = true;
        for (Node parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent.getClip() != null || parent.getParent() == null) {
                Bounds room = room(parent);
                if (sideways && (around.getMinX() < room.getMinX() - ROUNDING || around.getMaxX() > room.getMaxX() + ROUNDING)
                        || down && (around.getMinY() < room.getMinY() - ROUNDING || around.getMaxY() > room.getMaxY() + ROUNDING)) {
                    return Optional.of("ring cut: " + words(node) + " in " + words(parent) + lack(around, room));
                }
            }
            down &= !(parent instanceof ScrollPane || parent instanceof VirtualFlow<?>);
            sideways &= !(parent instanceof ScrollPane scroll && scroll.getHbarPolicy() != ScrollPane.ScrollBarPolicy.NEVER);
        }
        return Optional.empty();
    }

    private static String lack(Bounds around, Bounds room) {
        return " by %.0f %.0f %.0f %.0f".formatted(room.getMinX() - around.getMinX(), room.getMinY() - around.getMinY(),
                around.getMaxX() - room.getMaxX(), around.getMaxY() - room.getMaxY());
    }

    /** What can be seen, if need be after it was scrolled. */
    private static Bounds room(Node parent) {
        if (parent.getClip() == null) {
            return parent.localToScene(parent.getLayoutBounds());
        }
        Bounds clip = parent.localToScene(parent.getClip().getBoundsInParent());
        if (parent.getStyleClass().contains("clipped-container")) {
            return new BoundingBox(clip.getMinX(), -FAR, clip.getWidth(), 2 * FAR);
        }
        if (parent.getStyleClass().contains("viewport") && parent.getParent() instanceof ScrollPane scroll && scroll.getContent() != null) {
            Bounds content = scroll.getContent().localToScene(scroll.getContent().getLayoutBounds());
            boolean sideways = scroll.getHbarPolicy() != ScrollPane.ScrollBarPolicy.NEVER;
            double left = sideways ? Math.min(clip.getMinX(), content.getMinX()) : clip.getMinX();
            double right = sideways ? Math.max(clip.getMaxX(), content.getMaxX()) : clip.getMaxX();
            double top = Math.min(clip.getMinY(), content.getMinY());
            double bottom = Math.max(clip.getMaxY(), content.getMaxY());
            return new BoundingBox(left, top, right - left, bottom - top);
        }
        return clip;
    }

    private static String words(Node node) {
        return node.getClass().getSimpleName() + (node.getId() == null ? "" : " #" + node.getId()) + " " + node.getStyleClass();
    }
}

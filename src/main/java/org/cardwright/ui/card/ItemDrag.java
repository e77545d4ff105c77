package org.cardwright.ui.card;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;

/**
 * Drags an item by mouse to another place in its list, in the same kind of list of another level, or onto the chip of a
 * level.
 */
final class ItemDrag {
    private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");

    /** Where the item would go: before {@code index} of the list as it is now. */
    private record Target(ItemList list, int index) {}

    private final LevelsForm form;
    private final EdgeScroll scroll = new EdgeScroll(this::scrolled);
    private Optional<Point> point = Optional.empty();
    private boolean dragging;

    /** What is dragged, and where the mouse is in the scene. */
    private record Point(ItemRow row, double x, double y) {}

    ItemDrag(LevelsForm form) {
        this.form = form;
    }

    void over(ItemRow row, double sceneX, double sceneY) {
        point = Optional.of(new Point(row, sceneX, sceneY));
        show(point.get());
        scroll.over(form.root(), sceneY);
    }

    private void scrolled() {
        point.ifPresent(this::show);
    }

    private void show(Point at) {
        ItemRow row = at.row();
        if (row.list().indexOf(row) < 0) {
            return;
        }
        clear(row);
        dragging = true;
        row.root().pseudoClassStateChanged(DRAGGED, true);
        form.chips().showDrop(at.x(), at.y());
        target(row, at.x(), at.y()).ifPresent(ItemDrag::mark);
    }

    /** Shows where the item would go. */
    private static void mark(Target target) {
        List<ItemRow> rows = target.list().all();
        if (!rows.isEmpty()) {
            boolean below = target.index() == rows.size();
            rows.get(below ? target.index() - 1 : target.index()).showDrop(!below, below);
        }
    }

    void drop(ItemRow row, double sceneX, double sceneY) {
        scroll.stop();
        point = Optional.empty();
        clear(row);
        if (!dragging) {
            return;
        }
        dragging = false;
        OptionalInt level = form.chips().at(sceneX, sceneY);
        if (level.isPresent()) {
            if (level.getAsInt() != row.list().level()) {
                row.list().moveToLevel(row, level.getAsInt());
            }
            return;
        }
        target(row, sceneX, sceneY).ifPresent(target -> move(row, target));
    }

    private static void move(ItemRow row, Target target) {
        int from = row.list().indexOf(row);
        boolean same = target.list() == row.list();
        int to = same && target.index() > from ? target.index() - 1 : target.index();
        if (!same || to != from) {
            row.list().moveTo(row, new LevelsForm.Place(target.list().level(), to));
        }
    }

    private Optional<Target> target(ItemRow row, double sceneX, double sceneY) {
        for (ItemList list : form.lists(row.list().kind())) {
            Bounds bounds = inScene(list.root());
            if (bounds.contains(sceneX, sceneY)) {
                int index = 0;
                for (int i = 0; i < list.size(); i++) {
                    index += inScene(list.shown(i)).getCenterY() < sceneY ? 1 : 0;
                }
                return Optional.of(new Target(list, index));
            }
        }
        return Optional.empty();
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private void clear(ItemRow row) {
        row.root().pseudoClassStateChanged(DRAGGED, false);
        form.chips().showDrop(-1, -1);
        for (ItemList list : form.lists(row.list().kind())) {
            list.all().eachMade((other, index) -> other.showDrop(false, false));
        }
    }
}

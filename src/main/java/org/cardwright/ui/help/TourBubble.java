package org.cardwright.ui.help;

import javafx.fxml.FXML;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.Fxml;
import org.cardwright.ui.common.Nodes;
import org.cardwright.ui.common.TextSize;

/** A note in a window beside what it speaks of, the last to be reached by Tab; it keeps nobody from working on. */
final class TourBubble {
    private static final double WIDTH = 352;
    private static final double GAP = 12;
    /** How far from what it is around, so that the focus there is seen. */
    private static final double OUT = 5;

    private final Runnable showing;
    private final Runnable leaving;
    private final Runnable ending;

    private final Region ring = new Region();

    @FXML private VBox root;
    @FXML private Label title;
    @FXML private Label text;
    @FXML private Button show;
    @FXML private Button next;

    /**
     * A note without words.
     *
     * @param showing does the step
     * @param leaving goes on without it
     * @param ending ends the tour
     */
    TourBubble(Runnable showing, Runnable leaving, Runnable ending) {
        this.showing = showing;
        this.leaving = leaving;
        this.ending = ending;
        Fxml.load("tour.fxml", this);
        ring.getStyleClass().add("tour-ring");
        ring.setManaged(false);
        ring.setMouseTransparent(true);
    }

    /** Says what to do in a step, counted from 1. */
    void say(Tour tour, int number) {
        TourStep step = tour.steps().get(number - 1);
        title.setText(Strings.get("tour.step", tour.title(), number, tour.steps().size()));
        text.setText(step.text());
        Nodes.show(show, step.show().isPresent());
        Nodes.show(next, number < tour.steps().size());
    }

    /** Brings the note to the window of a node, below it or where there is room. */
    void beside(Node anchor) {
        Scene scene = anchor.getScene();
        if (!(scene.getRoot() instanceof Pane pane)) {
            return;
        }
        if (root.getParent() != pane) {
            leave();
            pane.getChildren().addAll(ring, root);
        }
        ring.toFront();
        root.toFront();
        Bounds bounds = anchor.localToScene(anchor.getLayoutBounds());
        ring.resizeRelocate(bounds.getMinX() - OUT, bounds.getMinY() - OUT, bounds.getWidth() + 2 * OUT, bounds.getHeight() + 2 * OUT);
        ring.setVisible(anchor != pane);
        place(pane, bounds);
    }

    private void place(Pane pane, Bounds anchor) {
        double width = Math.min(TextSize.of(WIDTH), pane.getWidth() - 2 * GAP);
        root.applyCss();
        double height = Math.min(root.prefHeight(width), pane.getHeight() - 2 * GAP);
        double below = anchor.getMaxY() + GAP;
        double above = anchor.getMinY() - GAP - height;
        double right = anchor.getMaxX() + GAP;
        double left = anchor.getMinX() - GAP - width;
        double x = anchor.getMinX();
        double y;
        if (below + height <= pane.getHeight()) {
            y = below;
        } else if (above >= 0) {
            y = above;
        } else {
            y = anchor.getMinY() + GAP;
            x = right + width <= pane.getWidth() ? right : left >= 0 ? left : anchor.getMaxX() - width - GAP;
        }
        root.resizeRelocate(Math.round(Math.clamp(x, GAP, Math.max(GAP, pane.getWidth() - width - GAP))),
                Math.round(Math.clamp(y, GAP, Math.max(GAP, pane.getHeight() - height - GAP))), width, height);
    }

    /** Takes the note away. */
    void leave() {
        if (root.getParent() instanceof Pane pane) {
            pane.getChildren().removeAll(ring, root);
        }
    }

    @FXML
    private void show() {
        showing.run();
    }

    @FXML
    private void next() {
        leaving.run();
    }

    @FXML
    private void end() {
        ending.run();
    }
}

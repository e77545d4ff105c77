package org.cardwright.ui.card;

import javafx.animation.AnimationTimer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.cardwright.ui.common.Nodes;

/**
 * Scrolls while something is dragged near the upper or lower edge of what is visible, the faster the nearer, for as long
 * as the mouse stays there.
 */
final class EdgeScroll {
    /** How near the edge, in pixels. */
    private static final double ZONE = 48;
    /** Pixels in a second at the edge itself; half of it at the border of the zone. */
    private static final double SPEED = 900;
    private static final double NANOS = 1e9;

    private final Runnable scrolled;
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            double seconds = last == 0 ? 0 : (now - last) / NANOS;
            last = now;
            step(Math.min(seconds, 0.1));
        }
    };
    private ScrollPane pane = new ScrollPane();
    private double sceneY;
    private long last;
    private boolean running;

    /** Runs {@code scrolled} after each step: what lies under the mouse is another then. */
    EdgeScroll(Runnable scrolled) {
        this.scrolled = scrolled;
    }

    /** The mouse drags something at this height of the scene, within the scroll pane around a node. */
    void over(Node node, double y) {
        Nodes.around(node, ScrollPane.class).ifPresent(around -> {
            pane = around;
            sceneY = y;
            if (speed() == 0) {
                stop();
            } else if (!running) {
                running = true;
                last = 0;
                timer.start();
            }
        });
    }

    /** Nothing is dragged any more. */
    void stop() {
        running = false;
        timer.stop();
    }

    /** Up is negative. */
    private double speed() {
        Bounds visible = pane.localToScene(pane.getLayoutBounds());
        double up = visible.getMinY() + ZONE - sceneY;
        double down = sceneY - (visible.getMaxY() - ZONE);
        double near = Math.min(1, Math.max(up, down) / ZONE);
        return near <= 0 ? 0 : Math.signum(down > up ? 1 : -1) * SPEED * (1 + near) / 2;
    }

    private void step(double seconds) {
        double before = pane.getVvalue();
        Focus.scroll(pane, Focus.top(pane) + speed() * seconds);
        if (pane.getVvalue() != before) {
            scrolled.run();
        }
    }
}

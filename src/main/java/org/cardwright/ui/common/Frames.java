package org.cardwright.ui.common;

import java.util.List;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Puts off what a person need not wait for. */
public final class Frames {
    private static final int FRAMES = 2;
    /** So high is a list at first, and by so much it grows. */
    private static final double FIRST = 160;

    private Frames() {}

    /** Runs an action after what happens in the window just now where it is to be put off, else at once. */
    public static void later(boolean putOff, Runnable action) {
        if (putOff) {
            Platform.runLater(action);
        } else {
            action.run();
        }
    }

    /** Puts the children of a pane into it one by one, without the first, and answers what happens in the window in between. */
    static void inPieces(Pane pane) {
        List<Node> pieces = List.copyOf(pane.getChildren().subList(1, pane.getChildren().size()));
        pane.getChildren().removeAll(pieces);
        put(pieces, 0, pane);
    }

    private static void put(List<Node> pieces, int next, Pane pane) {
        if (next < pieces.size()) {
            Platform.runLater(() -> {
                pane.getChildren().add(next + 1, pieces.get(next));
                pieces.get(next).applyCss();
                put(pieces, next + 1, pane);
            });
        }
    }

    /**
     * Lets a list that comes into the window become as high as its room bit by bit, with answers in between: what its first
     * lines need takes longest.
     */
    public static void grow(Region list, Runnable grown) {
        grow(list, FIRST, grown);
    }

    private static void grow(Region list, double height, Runnable grown) {
        boolean whole = list.getScene() == null || height >= list.getScene().getHeight();
        list.setMaxHeight(whole ? Region.USE_COMPUTED_SIZE : height);
        afterNext(whole ? grown : () -> grow(list, height + FIRST, grown));
    }

    /** Runs an action on the JavaFX thread as soon as a frame was drawn: the first pulse begins it, the next ends it. */
    public static void afterNext(Runnable action) {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                if (++frames > FRAMES) {
                    stop();
                    action.run();
                }
            }
        }.start();
    }
}

package org.cardwright.ui.common;

import javafx.animation.AnimationTimer;

/** Puts off what a person need not wait for. */
public final class Frames {
    private static final int FRAMES = 2;

    private Frames() {}

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

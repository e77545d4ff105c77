package org.cardwright.ui.common;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/**
 * Lets a dialog that comes by itself, as after a save in the background, wait until a person pauses typing: no letter
 * goes into the dialog, and no space presses its button.
 */
public final class TypingPause {
    static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(800);

    private final LongSupplier clock;
    private long last;

    /** Tells time in nanoseconds as {@code clock} does. */
    public TypingPause(LongSupplier clock) {
        this.clock = clock;
        last = clock.getAsLong() - PAUSE;
    }

    /** Hears what is typed in a window. */
    public void watch(Window window) {
        window.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            // A shortcut is no text, and what it opens is expected at once.
            if (!event.isShortcutDown() && !event.isAltDown()) {
                last = clock.getAsLong();
            }
        });
    }

    private boolean typing() {
        return clock.getAsLong() - last < PAUSE;
    }

    /** Returns at once, or when the typing pauses; the windows stay alive meanwhile. */
    void await() {
        if (typing()) {
            Object pause = new Object();
            then(() -> Platform.exitNestedEventLoop(pause, null));
            Platform.enterNestedEventLoop(pause);
        }
    }

    /** Does something at once, or when the typing pauses. */
    public void then(Runnable action) {
        if (!typing()) {
            action.run();
            return;
        }
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (!typing()) {
                    stop();
                    // Not from within a frame: a dialog must not be shown there.
                    Platform.runLater(action);
                }
            }
        }.start();
    }
}

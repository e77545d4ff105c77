package org.cardwright.bench;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Window;

/** Watches the window from within its process, frame by frame. */
final class Ticks {
    private Ticks() {}

    /** Calls back in the first frame that begins after the condition came true in an earlier one, which was drawn. */
    static void afterFrameWith(BooleanSupplier condition, Runnable then) {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                frames = condition.getAsBoolean() ? frames + 1 : 0;
                if (frames == 2) {
                    stop();
                    then.run();
                }
            }
        }.start();
    }

    /** Nobody looks at the window here: a failure has to end the process. */
    static void endAtFailures() {
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
            failure.printStackTrace();
            Runtime.getRuntime().halt(1);
        });
    }

    /** Runs on the JavaFX thread as soon as another thread has started the toolkit. */
    static void whenToolkitRuns(Runnable action) {
        endAtFailures();
        Thread.ofPlatform().daemon().start(() -> {
            while (!started(action)) {
                // A thread that asked without a pause would take a processor from the start that is timed.
                LockSupport.parkNanos(2_000_000);
            }
        });
    }

    private static boolean started(Runnable action) {
        try {
            Platform.runLater(action);
            return true;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    /** The scene of the window that is showing, if there is one. */
    static Optional<Scene> scene() {
        return Window.getWindows().stream().filter(Window::isShowing).map(Window::getScene).findFirst();
    }

    /** Says when it was, and ends: Java waits up to a third of a second for threads of the system before it is gone. */
    static void haltDrawn() {
        System.out.println(Instant.now());
        halt();
    }

    /** Ends the process at once. */
    static void halt() {
        System.out.flush();
        Runtime.getRuntime().halt(0);
    }
}

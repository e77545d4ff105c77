package org.cardwright.ui.main;

import java.util.function.Supplier;

import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.util.Duration;
import org.cardwright.data.Session;
import org.cardwright.data.SessionStore;
import org.cardwright.ui.common.Background;

/** Writes the session a moment after it changed, so that even a crash loses little of it. */
final class SessionKeeper {
    private static final Duration MOMENT = Duration.seconds(1);

    private final PauseTransition pause = new PauseTransition(MOMENT);
    private final InvalidationListener changed = observed -> pause.playFromStart();

    SessionKeeper(SessionStore store, Supplier<Session> session, Background background) {
        pause.setOnFinished(event -> {
            Session now = session.get();
            background.run("", progress -> {
                store.save(now);
                return now;
            }, done -> {}, message -> {});
        });
    }

    void watch(Observable... values) {
        for (Observable value : values) {
            value.addListener(changed);
        }
    }

    /** Nothing is written any more. */
    void stop() {
        pause.stop();
    }
}

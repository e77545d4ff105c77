package org.cardwright.ui.main;

import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.util.Duration;
import org.cardwright.data.Session;
import org.cardwright.data.SessionStore;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.Background;

/** Writes the session a moment after it changed, so that even a crash loses little of it. */
final class SessionKeeper {
    private static final Duration MOMENT = Duration.seconds(1);

    private final PauseTransition pause = new PauseTransition(MOMENT);
    private boolean told;
    private final InvalidationListener changed = observed -> pause.playFromStart();

    /** @param trouble told once why it cannot be written */
    SessionKeeper(SessionStore store, Supplier<Session> session, Background background, Consumer<String> trouble) {
        pause.setOnFinished(event -> {
            Session now = session.get();
            background.run("", progress -> {
                store.save(now);
                return now;
            }, done -> {}, why -> {
                if (!told) {
                    told = true;
                    trouble.accept(Strings.get("session.notKept", why));
                }
            });
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

package org.cardwright.ui.common;

import java.io.IOException;
import java.util.Optional;

import javafx.scene.control.Button;
import org.cardwright.access.RemoteException;
import org.cardwright.access.RemoteFailure;

/** A button that comes where a server refused somebody whom it would take when signed in; then it is tried again. */
public final class SignInOffer {
    private final Workbench bench;
    private final Button button;
    private volatile Optional<RemoteFailure> failure = Optional.empty();

    public SignInOffer(Workbench bench, Button button) {
        this.bench = bench;
        this.button = button;
        button.setVisible(false);
    }

    /** The same job, whose failure is noted. */
    public <T> Background.Job<T> watch(Background.Job<T> job) {
        return progress -> {
            failure = Optional.empty();
            try {
                return job.run(progress);
            } catch (IOException e) {
                failure = RemoteException.in(e);
                throw e;
            }
        };
    }

    /**
     * Shows or hides the button after the job began or ended.
     *
     * @param problem what is said of it at present; empty if nothing went wrong
     * @param again what is tried once one has signed in
     */
    public void show(String problem, Runnable again) {
        Optional<RemoteFailure> refused = failure.filter(RemoteFailure::signInHelps)
                .filter(seen -> !problem.isEmpty());
        button.setVisible(refused.isPresent());
        button.setOnAction(event -> SignInDialog.open(bench, refused.map(RemoteFailure::signInAt), () -> {
            button.setVisible(false);
            again.run();
        }));
    }
}

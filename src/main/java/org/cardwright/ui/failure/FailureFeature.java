package org.cardwright.ui.failure;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import javafx.application.Platform;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.Feature;
import org.cardwright.ui.common.LogLink;
import org.cardwright.ui.common.Nodes;
import org.cardwright.ui.common.TypingPause;
import org.cardwright.ui.common.Workbench;

/** Tells when the program itself failed, once its unsaved work is safe and nobody is typing. */
public final class FailureFeature implements Feature {
    private static final int SECONDS = 5;

    private final Supplier<CompletableFuture<Boolean>> keep;
    private final TypingPause typing = new TypingPause(System::nanoTime);
    private final AtomicReference<Throwable> newest = new AtomicReference<>();
    private final AtomicInteger untold = new AtomicInteger();
    private Optional<Workbench> bench = Optional.empty();
    private Optional<FailureWindow> window = Optional.empty();
    private int times;
    private boolean waiting;
    private boolean telling;

    /** @param keep writes unsaved work down and says whether that is done; asked on the JavaFX thread */
    public FailureFeature(Supplier<CompletableFuture<Boolean>> keep) {
        this.keep = keep;
    }

    @Override
    public void install(Workbench given) {
        bench = Optional.of(given);
        typing.watch(given.window());
    }

    /** Takes a failure on whatever thread; however many come at once, one is told, with their number. */
    public void failed(Throwable failure) {
        newest.set(failure);
        if (untold.getAndIncrement() == 0) {
            Platform.runLater(this::prepare);
        }
    }

    private void prepare() {
        // What fails in telling of a failure must not be told: that would go on for good.
        if (waiting || telling) {
            return;
        }
        waiting = true;
        safe().whenComplete((safe, broken) -> Platform.runLater(() -> typing.then(() -> {
            waiting = false;
            tell(broken == null && safe);
        })));
    }

    private CompletableFuture<Boolean> safe() {
        try {
            return keep.get().completeOnTimeout(false, SECONDS, TimeUnit.SECONDS);
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private void tell(boolean safe) {
        telling = true;
        boolean open = window.filter(FailureWindow::showing).isPresent();
        times = (open ? times : 0) + untold.getAndSet(0);
        FailureWindow shown = window.filter(now -> open).orElseGet(() -> new FailureWindow(this::openLog));
        window = Optional.of(shown);
        shown.tell(newest.get(), times, safe);
        if (!open) {
            shown.show(bench.map(there -> Nodes.front(there.window())).or(Nodes::focusedWindow).orElseThrow());
        }
        bench.ifPresent(there -> there.message(Strings.get("failure.headline")));
        telling = false;
    }

    private void openLog() {
        bench.ifPresent(there -> LogLink.open(there.dialogs(), there.data(), there::message));
    }
}

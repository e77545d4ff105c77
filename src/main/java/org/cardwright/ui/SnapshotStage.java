package org.cardwright.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import javafx.animation.AnimationTimer;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.stage.Stage;
import org.cardwright.data.SnapshotOptions;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.main.MainWindow;

/**
 * Shows the main window in a stage that fits the headless screen, but laid out at the wanted size, and takes its
 * picture when the cards are there and the preview had time to draw.
 */
final class SnapshotStage {
    /** Inside the headless screen, which is 1000 by 1000: drawing outside it fails. */
    private static final int STAGE = 900;
    private static final long SETTLE_NANOS = 1_500_000_000L;
    /** A frame that took longer was busy with something: it does not count as time in which nothing changed. */
    private static final long FRAME_NANOS = 50_000_000L;

    private final MainWindow window;
    private final Region root;
    private final BiConsumer<WritableImage, String> done;
    private final Consumer<String> failed;
    private long last;
    private long quiet;
    private final Deque<String> commands;
    private boolean opened;

    SnapshotStage(SnapshotOptions options, BiConsumer<WritableImage, String> done, Consumer<String> failed) {
        this.done = done;
        this.failed = failed;
        commands = new ArrayDeque<>(options.commands());
        Stage stage = new Stage();
        window = Composition.window(stage, url -> {}, Optional.empty(), options.folder());
        window.look(options.look());
        root = window.root();
        root.setPrefSize(options.width(), options.height());
        Pane frame = new Pane();
        stage.getScene().setRoot(frame);
        frame.getChildren().add(root);
        // What lies outside the stage is not drawn by a web view, even for a picture: the frame shows all of it, small.
        double scale = (double) STAGE / Math.max(options.width(), options.height());
        frame.getTransforms().add(new Scale(scale, scale));
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(STAGE);
        stage.setHeight(STAGE);
        window.show();
        opened = options.folder().isEmpty();
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                step(now, this);
            }
        }.start();
    }

    private void step(long now, AnimationTimer timer) {
        quiet += Math.min(now - last, FRAME_NANOS);
        last = now;
        Optional<String> failure = window.failure();
        if (failure.isPresent()) {
            timer.stop();
            failed.accept(failure.get());
        } else if (window.busy()) {
            quiet = 0;
        } else if (!opened) {
            window.openFirstCard();
            opened = true;
            quiet = 0;
        } else if (quiet > SETTLE_NANOS && !commands.isEmpty()) {
            String command = commands.pop();
            quiet = 0;
            if (!window.run(command)) {
                timer.stop();
                failed.accept(Strings.get("snapshot.command", command));
            }
        } else if (quiet > SETTLE_NANOS) {
            timer.stop();
            done.accept(root.snapshot(new SnapshotParameters(), null), window.summary());
        }
    }
}

package org.cardwright.ui;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javafx.application.Platform;
import javafx.scene.image.WritableImage;
import org.cardwright.data.SnapshotOptions;
import org.cardwright.i18n.Strings;

/**
 * Renders the main window with the cards of a folder to a PNG file, without any display: for machines that have none,
 * and for the pictures in the documentation.
 */
public final class Snapshot {
    private static final int SECONDS = 120;
    private static final int BAD_INPUT = 2;
    private static final int NO_OUTPUT = 3;

    private record Shot(WritableImage image, String summary) {}

    private Snapshot() {}

    /**
     * Renders, and prints the path of the image and a summary of the folder. To be called once; the caller then ends
     * the process, for the toolkit runs on: the headless one cannot be ended with a web view in it.
     *
     * @param arguments {@code FILE [--size 1280x800] [--dark] [--high-contrast] [--command LABEL]... [FOLDER]}; without a folder the welcome page
     * @return the exit code: 0 done, 2 bad arguments or folder, 3 not written
     */
    public static int run(String... arguments) {
        JavaFxLog.quiet();
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        try {
            SnapshotOptions options = SnapshotOptions.of(arguments);
            Shot shot = shot(options);
            Png.write(shot.image(), options.image());
            System.out.println(options.image());
            System.out.println(shot.summary());
            return 0;
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            return BAD_INPUT;
        } catch (IOException e) {
            System.err.println(Strings.get("snapshot.failed", e.getMessage()));
            return NO_OUTPUT;
        }
    }

    private static Shot shot(SnapshotOptions options) throws IOException {
        CompletableFuture<Shot> result = new CompletableFuture<>();
        Platform.setImplicitExit(false);
        Platform.startup(() -> new SnapshotStage(options,
                (image, summary) -> result.complete(new Shot(image, summary)),
                message -> result.completeExceptionally(new IllegalArgumentException(message))));
        try {
            return result.get(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } catch (TimeoutException e) {
            throw new IOException(Strings.get("snapshot.late", SECONDS), e);
        } catch (ExecutionException e) {
            throw new IllegalArgumentException(e.getCause().getMessage(), e);
        }
    }
}

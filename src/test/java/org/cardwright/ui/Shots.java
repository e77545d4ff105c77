package org.cardwright.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

import atlantafx.base.theme.PrimerDark;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import org.testfx.util.WaitForAsyncUtils;

/** Pictures of what tests show, light and dark, for people to look at: only where the environment's {@code SHOTS} names a folder. */
final class Shots {
    private static final AtomicInteger KEPT = new AtomicInteger();

    private Shots() {}

    /** A picture that was taken anyway, numbered. */
    static void keep(Image picture, String name) {
        String folder = System.getenv("SHOTS");
        if (folder != null) {
            try {
                Png.write(picture, Path.of(folder, "%03d-%s.png".formatted(KEPT.getAndIncrement(), name)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static void take(String name, Scene scene) {
        String folder = System.getenv("SHOTS");
        if (folder != null) {
            WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
                Png.write(scene.snapshot(null), Path.of(folder, name + ".png"));
                String look = Application.getUserAgentStylesheet();
                Application.setUserAgentStylesheet(new PrimerDark().getUserAgentStylesheetBSS());
                scene.getRoot().applyCss();
                Png.write(scene.snapshot(null), Path.of(folder, name + "-dark.png"));
                Application.setUserAgentStylesheet(look);
                return null;
            });
        }
    }
}

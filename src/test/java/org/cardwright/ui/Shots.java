package org.cardwright.ui;

import java.nio.file.Path;

import javafx.scene.Scene;
import org.testfx.util.WaitForAsyncUtils;

/** Pictures of what tests show, for people to look at: only where the environment's {@code SHOTS} names a folder. */
final class Shots {
    private Shots() {}

    static void take(String name, Scene scene) {
        String folder = System.getenv("SHOTS");
        if (folder != null) {
            WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
                Png.write(scene.snapshot(null), Path.of(folder, name + ".png"));
                return null;
            });
        }
    }
}

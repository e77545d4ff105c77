package org.cardwright.ui;

import java.nio.file.Path;

import atlantafx.base.theme.PrimerDark;
import javafx.application.Application;
import javafx.scene.Scene;
import org.testfx.util.WaitForAsyncUtils;

/** Pictures of what tests show, light and dark, for people to look at: only where the environment's {@code SHOTS} names a folder. */
final class Shots {
    private Shots() {}

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

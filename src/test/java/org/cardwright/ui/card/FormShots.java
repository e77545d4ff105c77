package org.cardwright.ui.card;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;

import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.testfx.util.WaitForAsyncUtils;

/** Pictures of what tests show, for people to look at: only where the environment's {@code SHOTS} names a folder. */
final class FormShots {
    private FormShots() {}

    static void take(String name, Scene scene) {
        String folder = System.getenv("SHOTS");
        if (folder == null) {
            return;
        }
        WritableImage shot = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> scene.snapshot(null));
        var image = new BufferedImage((int) shot.getWidth(), (int) shot.getHeight(), BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, shot.getPixelReader().getArgb(x, y));
            }
        }
        try {
            File file = new File(folder, name + ".png");
            file.getParentFile().mkdirs();
            ImageIO.write(image, "png", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

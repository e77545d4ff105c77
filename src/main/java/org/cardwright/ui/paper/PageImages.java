package org.cardwright.ui.paper;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.cardwright.paper.PdfPages;

/** Makes images of pictures of pages; from any thread. */
final class PageImages {
    private PageImages() {}

    static Image of(PdfPages.Picture picture) {
        WritableImage image = new WritableImage(picture.width(), picture.height());
        image.getPixelWriter().setPixels(0, 0, picture.width(), picture.height(), PixelFormat.getIntArgbInstance(), picture.pixels(),
                0, picture.width());
        return image;
    }
}

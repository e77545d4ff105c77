package org.cardwright.ui;

import java.util.HashMap;
import java.util.Map;

import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.cardwright.fixtures.Contrast;

/** What a picture of a scene shows where. */
final class Pixels {
    /** Colors that differ by less than this a channel are the same background: a gradient or what smoothing left of a word. */
    private static final int SHADES = 2;

    private final int width;
    private final int height;
    private final int[] colors;

    /** A picture of a part of a scene, as it is now. */
    static WritableImage picture(Scene scene, Rectangle2D part) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(scene.getFill());
        parameters.setViewport(part);
        return scene.getRoot().snapshot(parameters, null);
    }

    Pixels(Image picture) {
        this((int) picture.getWidth(), (int) picture.getHeight(), new int[(int) picture.getWidth() * (int) picture.getHeight()]);
        picture.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), colors, 0, width);
    }

    private Pixels(int width, int height, int[] colors) {
        this.width = width;
        this.height = height;
        this.colors = colors;
    }

    boolean has(double x, double y) {
        return x >= 0 && y >= 0 && x < width && y < height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** The color of a point as red, green and blue. */
    int rgb(int x, int y) {
        return colors[y * width + x] & 0xffffff;
    }

    /** A part that is within. */
    Pixels part(Rectangle2D part) {
        int wide = (int) part.getWidth();
        int[] cut = new int[wide * (int) part.getHeight()];
        for (int y = 0; y < (int) part.getHeight(); y++) {
            System.arraycopy(colors, ((int) part.getMinY() + y) * width + (int) part.getMinX(), cut, y * wide, wide);
        }
        return new Pixels(wide, (int) part.getHeight(), cut);
    }

    Color at(double x, double y) {
        int argb = colors[(int) y * width + (int) x];
        return Color.rgb(argb >> 16 & 0xff, argb >> 8 & 0xff, argb & 0xff);
    }

    /** The color that most of an area has, by every third point of it. */
    Color most(Bounds area) {
        Map<Integer, Integer> counts = new HashMap<>();
        int best = 0;
        int found = 0;
        for (int y = (int) Math.max(0, area.getMinY()); y < Math.min(height, area.getMaxY()); y += 2) {
            for (int x = (int) Math.max(0, area.getMinX()); x < Math.min(width, area.getMaxX()); x += 3) {
                int color = colors[y * width + x];
                int count = counts.merge(color >> SHADES & 0x3f3f3f, 1, Integer::sum);
                if (count > found) {
                    found = count;
                    best = color;
                }
            }
        }
        return Color.rgb(best >> 16 & 0xff, best >> 8 & 0xff, best & 0xff);
    }

    static double contrast(Color one, Color other) {
        return Contrast.of(rgb(one), rgb(other));
    }

    private static int rgb(Color color) {
        return (int) Math.round(color.getRed() * 255) << 16 | (int) Math.round(color.getGreen() * 255) << 8
                | (int) Math.round(color.getBlue() * 255);
    }

    /** What a color that lets something through looks like over another. */
    static Color over(Color color, double opacity, Color below) {
        return below.interpolate(Color.color(color.getRed(), color.getGreen(), color.getBlue()), color.getOpacity() * opacity);
    }
}

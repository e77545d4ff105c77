package org.cardwright.bench;

import java.util.function.BooleanSupplier;

import javafx.application.Platform;
import javafx.scene.Scene;

/** Notes the first frames, by the end of their layout, in which the form and the preview of a card are seen. */
final class Watch {
    private final Scene scene;
    private final Runnable begins = this::begin;
    private final Runnable ends = this::look;
    private final long start;
    private final BooleanSupplier form;
    private final BooleanSupplier preview;
    private double formMillis = Double.NaN;
    private double previewMillis = Double.NaN;
    private double layoutMillis;
    private long layoutBegan;

    Watch(Scene scene, long start, BooleanSupplier form, BooleanSupplier preview) {
        this.scene = scene;
        this.start = start;
        this.form = form;
        this.preview = preview;
        scene.addPreLayoutPulseListener(begins);
        scene.addPostLayoutPulseListener(ends);
        Platform.requestNextPulse();
    }

    private void begin() {
        layoutBegan = System.nanoTime();
    }

    private void look() {
        long now = System.nanoTime();
        if (Double.isNaN(formMillis) && form.getAsBoolean()) {
            formMillis = (now - start) / 1e6;
            layoutMillis = (now - layoutBegan) / 1e6;
        }
        if (!Double.isNaN(formMillis) && preview.getAsBoolean()) {
            previewMillis = (now - start) / 1e6;
            scene.removePreLayoutPulseListener(begins);
            scene.removePostLayoutPulseListener(ends);
        }
    }

    boolean done() {
        return !Double.isNaN(previewMillis);
    }

    /** From the key to the form; not a number where it never came, as for the others. */
    double form() {
        return formMillis;
    }

    double preview() {
        return previewMillis;
    }

    /** What the layout of the first frame with the form took. */
    double layout() {
        return layoutMillis;
    }
}

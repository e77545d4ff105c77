package org.cardwright.bench;

import java.lang.management.ManagementFactory;
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
    private final long startWork = work();
    private double formWork = Double.NaN;
    private double previewWork = Double.NaN;
    private double layoutWork;
    private long layoutBeganWork;
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
        layoutBeganWork = work();
    }

    private void look() {
        long now = System.nanoTime();
        if (Double.isNaN(formMillis) && form.getAsBoolean()) {
            formMillis = (now - start) / 1e6;
            layoutMillis = (now - layoutBegan) / 1e6;
            formWork = (work() - startWork) / 1e6;
            layoutWork = (work() - layoutBeganWork) / 1e6;
        }
        if (!Double.isNaN(formMillis) && preview.getAsBoolean()) {
            previewMillis = (now - start) / 1e6;
            previewWork = (work() - startWork) / 1e6;
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

    static long work() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** What the window's thread worked itself since this watch was made, up to the form and up to the preview. */
    double formWork() {
        return formWork;
    }

    double previewWork() {
        return previewWork;
    }

    double layoutWork() {
        return layoutWork;
    }

    /** What the layout of the first frame with the form took. */
    double layout() {
        return layoutMillis;
    }
}

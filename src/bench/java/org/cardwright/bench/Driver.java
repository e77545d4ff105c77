package org.cardwright.bench;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.cardwright.ui.DrivenApp.Driven;
import org.cardwright.ui.common.Workbench;

/** Does in the window what a person would, from a thread of its own, and waits until what follows from it is done. */
final class Driver {
    private static final long PATIENCE = 180_000_000_000L;
    private static final long PAUSE = 50_000_000;
    private static final long LOOK = 300_000_000;
    /** What the meter itself and a bar that moves take. */
    private static final double IDLE = 0.25;

    private final Driven driven;
    private final Stalls stalls;
    private String step = "";

    Driver(Driven driven) {
        this.driven = driven;
        stalls = see(Stalls::new);
    }

    Workbench bench() {
        return driven.bench();
    }

    Driven driven() {
        return driven;
    }

    /** What is measured from now on. */
    void begin(String name) {
        step = name;
    }

    <T> T see(Supplier<T> what) {
        return CompletableFuture.supplyAsync(what, Platform::runLater).join();
    }

    void now(Runnable what) {
        CompletableFuture.runAsync(what, Platform::runLater).join();
    }

    /** Waits for something to come true in the window; false if it never did. */
    boolean until(BooleanSupplier what) {
        long patient = System.nanoTime() + PATIENCE;
        while (!see(what::getAsBoolean)) {
            if (System.nanoTime() > patient) {
                return false;
            }
            LockSupport.parkNanos(PAUSE);
        }
        return true;
    }

    void must(String what, BooleanSupplier condition) {
        if (!until(condition)) {
            throw new IllegalStateException(step + ": " + what);
        }
    }

    /** Waits until a few frames were drawn. */
    void pause() {
        LockSupport.parkNanos(2 * PAUSE);
    }

    /** Waits until the process has nothing to do. */
    void rest() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long patient = System.nanoTime() + PATIENCE;
        for (int idle = 0; idle < 2 && System.nanoTime() < patient;) {
            long before = system.getProcessCpuTime();
            LockSupport.parkNanos(LOOK);
            boolean quiet = system.getProcessCpuTime() - before < IDLE * LOOK;
            idle = quiet && see(() -> !bench().findings().pendingProperty().get() && bench().background().running().isEmpty())
                    ? idle + 1 : 0;
        }
    }

    /** Does something, waits until it is done and all that follows, and prints what that did to the window. */
    void measured(String what, Runnable action, BooleanSupplier done) {
        stalls.forget();
        long start = System.nanoTime();
        now(action);
        must(what, done);
        double seconds = (System.nanoTime() - start) / 1e9;
        rest();
        Stalls.Found found = stalls.found(step + ", " + what);
        System.out.printf(Locale.ROOT, "%s|%s|%.1f|%.1f|%.1f|%.1f|%.1f|%.2f%n", step, what, found.longest().time(),
                found.longest().work(), found.longest().lacked(), found.longest().cleared(), found.busiest().work(), seconds);
    }

    /** The node with this selector in the window that is in front. */
    Optional<Node> node(String selector) {
        return List.copyOf(Window.getWindows()).reversed().stream().filter(Window::isShowing).map(Window::getScene)
                .flatMap(scene -> Stream.ofNullable(scene.getRoot().lookup(selector))).findFirst();
    }

    <T extends Node> T node(String selector, Class<T> kind) {
        return node(selector).map(kind::cast).orElseThrow(() -> new IllegalStateException(step + ": no " + selector));
    }

    boolean shows(String selector) {
        return node(selector).filter(Node::isVisible).isPresent();
    }

    /** Whether there is such a button that can be pressed. */
    boolean can(String selector) {
        return node(selector).filter(button -> !button.isDisabled()).isPresent();
    }

    void fire(String selector) {
        node(selector, ButtonBase.class).fire();
    }

    void fill(String selector, String text) {
        node(selector, TextInputControl.class).setText(text);
    }

    String text(String selector) {
        return node(selector).map(Label.class::cast).map(Label::getText).orElse("");
    }

    void run(String command) {
        if (!driven.window().run(command)) {
            throw new IllegalStateException(step + ": cannot run " + command);
        }
    }

    ListView<?> list(String selector) {
        return node(selector, ListView.class);
    }

    void key(Node node, KeyCode key, boolean shortcut, boolean shift) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, shift, shortcut, false, false));
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_RELEASED, "", "", key, shift, shortcut, false, false));
    }
}

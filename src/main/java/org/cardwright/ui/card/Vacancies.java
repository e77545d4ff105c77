package org.cardwright.ui.card;

import java.time.Duration;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Supplier;
import java.util.stream.Stream;

import javafx.animation.AnimationTimer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.cardwright.edit.NearFirst;
import org.cardwright.ui.common.Nodes;

/** Makes the rows of a form that are in view, or a screen away from it: a card of many rows opens as soon as a small one. */
final class Vacancies extends AnimationTimer {
    /** The room of a row that is not made yet; the Tab key makes it. */
    final class Vacancy extends Column {
        private final DoubleUnaryOperator height;
        private final Supplier<? extends Row<?>> maker;

        /** @param height the row's height at a width, as far as that is known */
        Vacancy(String name, DoubleUnaryOperator height, Supplier<? extends Row<?>> maker) {
            this.height = height;
            this.maker = maker;
            getStyleClass().add("vacancy");
            setAccessibleText(name);
            setFocusTraversable(true);
            focusedProperty().subscribe(focused -> {
                if (focused) {
                    Node row = fill();
                    made.run();
                    row.applyCss();
                    Nodes.end(row, backwards).ifPresent(Node::requestFocus);
                }
            });
            open.add(this);
            start();
        }

        Node fill() {
            return maker.get().root();
        }

        void gone() {
            open.remove(this);
            fresh = true;
            start();
        }

        @Override
        protected double computePrefHeight(double width) {
            return height.applyAsDouble(width);
        }
    }

    private final NearFirst<Vacancy> open = new NearFirst<>(Duration.ofMillis(4));
    private Runnable made = () -> {};
    private ScrollPane scroll = new ScrollPane();
    private boolean fresh;
    private boolean backwards;

    /** Tells where the rows are seen; runs {@code whenMade} before a frame shows new ones. */
    void within(ScrollPane pane, Runnable whenMade) {
        scroll = pane;
        made = whenMade;
        Stream.of(pane.vvalueProperty(), pane.sceneProperty(), pane.viewportBoundsProperty(), pane.getContent().layoutBoundsProperty())
                .forEach(place -> place.subscribe(moved -> {
                    if (open.moved()) {
                        start();
                    }
                }));
    }

    /** The focus goes to the control before, or to the next one. */
    void tab(boolean back) {
        backwards = back;
    }

    /** Does at once what was to come before any row: somebody goes to a place, which must not move any more. */
    void now() {
        open.allBefore();
    }

    /** Does something in a frame of its own before any row is made. */
    void before(Runnable part) {
        open.before(part);
        start();
    }

    @Override
    public void handle(long now) {
        if (scroll.getScene() == null) {
            stop();
            return;
        }
        Bounds view = scroll.localToScene(scroll.getLayoutBounds());
        open.next(vacancy -> distance(vacancy, view), view.getHeight(), Vacancy::fill);
        if (fresh) {
            fresh = false;
            made.run();
        }
        if (open.settled()) {
            stop();
        }
    }

    private static double distance(Vacancy vacancy, Bounds view) {
        Bounds at = vacancy.localToScene(vacancy.getLayoutBounds());
        return vacancy.getHeight() == 0 ? Double.MAX_VALUE
                : Math.max(0, Math.max(at.getMinY() - view.getMaxY(), view.getMinY() - at.getMaxY()));
    }
}

package org.cardwright.ui.preview;

import java.util.Optional;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/**
 * The card as the site shows it. The browser behind it takes most of a second to start, so it starts after the window
 * has appeared; changes of one pulse are shown together.
 */
final class PagePreview {
    private static final Duration AFTER_THE_WINDOW = Duration.millis(120);

    private final StackPane root;
    private final Label none;
    private Optional<PageView> view = Optional.empty();
    private Optional<PreviewPane.Shown> shown = Optional.empty();
    private boolean dark;
    private boolean starting;
    private boolean pending;

    /** Shows {@code none} where there is no card. */
    PagePreview(StackPane root, Label none) {
        this.root = root;
        this.none = none;
    }

    void show(Optional<PreviewPane.Shown> now) {
        shown = now;
        if (now.isPresent()) {
            start();
        }
        later();
    }

    void dark(boolean on) {
        dark = on;
        later();
    }

    private void start() {
        if (!starting) {
            starting = true;
            PauseTransition pause = new PauseTransition(AFTER_THE_WINDOW);
            pause.setOnFinished(event -> {
                PageView made = PageView.create();
                view = Optional.of(made);
                root.getChildren().addFirst(made.root());
                update();
            });
            pause.play();
        }
    }

    private void later() {
        if (!pending) {
            pending = true;
            Platform.runLater(() -> {
                pending = false;
                update();
            });
        }
    }

    private void update() {
        none.setVisible(shown.isEmpty());
        view.ifPresent(page -> {
            page.root().setVisible(shown.isPresent());
            shown.ifPresent(card -> page.show(card.document(), card.fileName(), dark));
        });
    }
}

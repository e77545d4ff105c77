package org.cardwright.ui.preview;

import java.util.Optional;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.cardwright.i18n.Strings;

/**
 * The card as the site shows it. The browser behind it takes most of a second to start, so it starts after the window
 * has appeared; changes of one pulse are shown together.
 */
final class PagePreview implements PreviewPart {
    private static final Duration AFTER_THE_WINDOW = Duration.millis(120);

    private final StackPane root = new StackPane();
    private final Label none = new Label(Strings.get("preview.none"));
    private Optional<PageView> view = Optional.empty();
    private Optional<Shown> shown = Optional.empty();
    private boolean dark;
    private boolean starting;
    private boolean pending;

    PagePreview() {
        none.getStyleClass().add("preview-empty");
        none.setWrapText(true);
        root.getStyleClass().add("preview-page");
        root.getChildren().add(none);
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public void show(Optional<Shown> now) {
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

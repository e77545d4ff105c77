package org.cardwright.ui.preview;

import java.util.Optional;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.cardwright.check.SiteListing;
import org.cardwright.document.PageForm;
import org.cardwright.document.PageLook;
import org.cardwright.ui.common.Nodes;

/**
 * The card as the site shows it. The browser behind it takes most of a second to start, so it starts after the window
 * has appeared; changes of one pulse are shown together.
 */
final class PagePreview {
    private static final Duration AFTER_THE_WINDOW = Duration.millis(120);

    private final PreviewFeature feature;
    private Optional<PageView> view = Optional.empty();
    private Optional<PreviewPane.Shown> shown = Optional.empty();
    private boolean dark;
    private boolean starting;
    private boolean pending;

    @FXML private VBox bar;
    @FXML private ToggleGroup form;
    @FXML private ToggleButton own;
    @FXML private Label listing;
    @FXML private StackPane page;
    @FXML private Label none;

    PagePreview(PreviewFeature feature) {
        this.feature = feature;
    }

    @FXML
    private void initialize() {
        own.setSelected(feature.form() == PageForm.PAGE);
        Nodes.keepOne(form, () -> {
            feature.form(own.isSelected() ? PageForm.PAGE : PageForm.LIST);
            later();
        });
    }

    void show(Optional<PreviewPane.Shown> now) {
        shown = now;
        if (now.isPresent()) {
            start();
            feature.look(this::later);
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
                page.getChildren().addFirst(made.root());
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
        bar.setVisible(shown.isPresent());
        Nodes.say(listing, shown.flatMap(card -> SiteListing.says(card.document(), card.fileName(),
                card.findings().get())));
        view.ifPresent(made -> {
            made.root().setVisible(shown.isPresent());
            shown.ifPresent(card -> made.show(card.document(), card.fileName(),
                    new PageLook(feature.form(), feature.courses(card.document().card()), dark)));
        });
    }
}

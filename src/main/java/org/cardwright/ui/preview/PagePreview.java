package org.cardwright.ui.preview;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.cardwright.check.SiteListing;
import org.cardwright.document.CardPage;
import org.cardwright.document.PageForm;
import org.cardwright.document.PageLook;
import org.cardwright.html.PageBlock;
import org.cardwright.html.PageSpace;
import org.cardwright.html.PageText;
import org.cardwright.ui.common.CopyLines;
import org.cardwright.ui.common.Nodes;
import org.cardwright.ui.common.TextSize;

/** The card as the site shows it; changes of one pulse are shown together. */
final class PagePreview {
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    /** Below this the site's measures would leave too little for the words. */
    private static final double NARROW_WIDTH = 520;

    private final PreviewFeature feature;
    private final PagePane content = new PagePane(OptionalDouble.empty());
    private final PageFill fill = new PageFill();
    private List<PageBlock> blocks = List.of();
    private Optional<PreviewPane.Shown> shown = Optional.empty();
    private String fileName = "";
    private boolean pending;

    @FXML private VBox bar;
    @FXML private ToggleGroup form;
    @FXML private ToggleButton own;
    @FXML private Label listing;
    @FXML private ScrollPane page;
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
        content.getStyleClass().add("page");
        page.setContent(content);
        page.widthProperty().map(width -> width.doubleValue() <= TextSize.of(NARROW_WIDTH)).addListener((observed, old, now) -> later());
        CopyLines.on(page, () -> PageText.of(blocks));
    }

    @FXML
    private void copy() {
        CopyLines.copy(PageText.of(blocks));
    }

    void show(Optional<PreviewPane.Shown> now) {
        shown = now;
        if (now.isPresent()) {
            feature.look(this::later);
        }
        later();
    }

    void dark(boolean on) {
        page.pseudoClassStateChanged(DARK, on);
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
        page.setVisible(shown.isPresent());
        Nodes.say(listing, shown.flatMap(card -> SiteListing.says(card.document(), card.fileName(),
                card.findings().get())));
        shown.ifPresent(this::update);
    }

    private void update(PreviewPane.Shown card) {
        boolean narrow = page.getWidth() <= TextSize.of(NARROW_WIDTH);
        page.pseudoClassStateChanged(NARROW, narrow);
        blocks = CardPage.blocks(card.document(),
                new PageLook(feature.form(), feature.courses(card.document().card()), narrow));
        fill.show(content, new PageBlock.Box(List.of(), new PageSpace(0, 0, 1), OptionalDouble.empty(), "", blocks));
        if (!fileName.equals(card.fileName())) {
            fileName = card.fileName();
            page.setVvalue(0);
        }
    }
}

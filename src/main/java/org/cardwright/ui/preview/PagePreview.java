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
import org.cardwright.edit.Jobs;
import org.cardwright.edit.Latest;
import org.cardwright.html.PageBlock;
import org.cardwright.html.PageSpace;
import org.cardwright.html.PageText;
import org.cardwright.ui.common.CopyLines;
import org.cardwright.ui.common.Nodes;
import org.cardwright.ui.common.PageFill;
import org.cardwright.ui.common.PagePane;
import org.cardwright.ui.common.TextSize;

/** The card as the site shows it, read in the background; changes of one pulse and those during a reading are shown together. */
final class PagePreview {
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    /** Below this the site's measures would leave too little for the words. */
    private static final double NARROW_WIDTH = 520;

    /** What was read of a card. */
    private record Page(String fileName, Optional<String> says, boolean narrow, List<PageBlock> blocks) {}

    private final PreviewFeature feature;
    private final Latest<Page> reading;
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

    PagePreview(PreviewFeature feature, Jobs jobs) {
        this.feature = feature;
        reading = new Latest<>(jobs, this::next, this::read, why -> Nodes.say(listing, Optional.of(why)));
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
        bar.visibleProperty().bind(page.visibleProperty());
        none.visibleProperty().bind(page.visibleProperty().not());
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
                page.setVisible(page.isVisible() && shown.isPresent());
                reading.ask();
            });
        }
    }

    private Optional<Jobs.Job<Page>> next() {
        return shown.map(card -> {
            boolean narrow = page.getWidth() <= TextSize.of(NARROW_WIDTH);
            PageLook look = new PageLook(feature.form(), feature.courses(card.document().card()), narrow);
            var known = card.findings().get();
            return progress -> new Page(card.fileName(), SiteListing.says(card.document(), card.fileName(), known),
                    narrow, CardPage.blocks(card.document(), look));
        });
    }

    /** Of the card that is shown by now; where it was changed since, its next reading follows. */
    private void read(Page now) {
        if (shown.filter(card -> card.fileName().equals(now.fileName())).isEmpty()) {
            return;
        }
        page.setVisible(true);
        Nodes.say(listing, now.says());
        page.pseudoClassStateChanged(NARROW, now.narrow());
        blocks = now.blocks();
        fill.show(content, new PageBlock.Box(List.of(), new PageSpace(0, 0, 1), OptionalDouble.empty(), "", blocks));
        if (!fileName.equals(now.fileName())) {
            fileName = now.fileName();
            page.setVvalue(0);
        }
    }
}

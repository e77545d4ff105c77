package org.cardwright.ui.card;

import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.cardwright.i18n.Strings;
import org.cardwright.competency.SharedKey;
import org.cardwright.competency.SharedRevision;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Offers below the form to make a change on the other cards where the text was the same; never in the way. */
final class OfferBar {
    private final Label words = new Label();
    private final HBox root = new HBox();
    private final Runnable back;

    /** @param back puts the focus where it was before it came to the bar */
    OfferBar(Runnable preview, Runnable dismiss, Runnable back) {
        this.back = back;
        words.setGraphic(new FontIcon(Feather.COPY));
        words.setWrapText(true);
        words.setMinHeight(Label.USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button show = new Button(Strings.get("card.offer.preview"));
        show.getStyleClass().add("accent");
        show.setId("offer-preview");
        show.setMinWidth(Button.USE_PREF_SIZE);
        show.setTooltip(new Tooltip(Strings.get("card.offer.preview.help")));
        show.setOnAction(event -> preview.run());
        Button only = new Button(Strings.get("card.offer.only"));
        only.getStyleClass().add("flat");
        only.setId("offer-only");
        only.setMinWidth(Button.USE_PREF_SIZE);
        only.setOnAction(event -> dismiss.run());
        root.getChildren().addAll(words, show, only);
        root.setAlignment(Pos.CENTER_LEFT);
        root.getStyleClass().add("offer-bar");
        show(List.of(), 0);
    }

    Node root() {
        return root;
    }

    boolean shown() {
        return root.isVisible();
    }

    /** Offers to make the changes on that many other cards; none takes the bar away. */
    void show(List<SharedRevision> revisions, int reach) {
        if (reach == 0 && root.getScene() != null && root.getScene().getFocusOwner() instanceof Node focused
                && root.getChildren().contains(focused)) {
            back.run();
        }
        root.setVisible(reach > 0);
        root.setManaged(reach > 0);
        if (reach > 0) {
            String what = revisions.size() == 1 ? name(revisions.getFirst().key())
                    : Strings.get("card.offer.several", revisions.size());
            words.setText(Strings.get("card.offer.text", what, reach));
        }
    }

    /** "Behaviors, Level 2 Basic" or "Description". */
    static String name(SharedKey key) {
        return switch (key) {
            case SharedKey.Items items -> Strings.get("card.shared.items", FieldWords.items(items.kind()),
                    FieldWords.level(items.level()));
            case SharedKey.Value value -> FieldWords.name(value.field());
        };
    }
}

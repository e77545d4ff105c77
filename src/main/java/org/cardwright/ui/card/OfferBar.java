package org.cardwright.ui.card;

import java.util.List;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.cardwright.i18n.Strings;
import org.cardwright.competency.SharedKey;
import org.cardwright.competency.SharedRevision;
import org.cardwright.model.FieldLabels;

/** Offers below the form to make a change on the other cards where the text was the same; never in the way. */
final class OfferBar {
    private final Runnable preview;
    private final Runnable dismiss;
    private final Runnable back;
    @FXML private HBox root;
    @FXML private Label words;
    @FXML private Button show;
    @FXML private Button only;

    /** @param back puts the focus where it was before it came to the bar */
    OfferBar(Runnable preview, Runnable dismiss, Runnable back) {
        this.preview = preview;
        this.dismiss = dismiss;
        this.back = back;
    }

    @FXML
    private void initialize() {
        show.setOnAction(event -> preview.run());
        only.setOnAction(event -> dismiss.run());
        show(List.of(), 0);
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
        if (reach > 0) {
            String what = revisions.size() == 1 ? name(revisions.getFirst().key())
                    : Strings.get("card.offer.several", revisions.size());
            words.setText(Strings.get("card.offer.text", what, reach));
        }
    }

    /** "Behaviors, Level 2 Basic" or "Description". */
    static String name(SharedKey key) {
        return switch (key) {
            case SharedKey.Items items -> Strings.get("card.shared.items", FieldLabels.of(items.kind().field()),
                    FieldLabels.level(items.level()));
            case SharedKey.Value value -> FieldLabels.of(value.field());
        };
    }
}

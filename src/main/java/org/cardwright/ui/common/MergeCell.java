package org.cardwright.ui.common;

import javafx.scene.control.ListCell;
import org.cardwright.i18n.Strings;
import org.cardwright.merge.CardMerging;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A card whose conflict is to be decided; a check mark and words say that it is. */
final class MergeCell extends ListCell<CardMerging> {
    MergeCell() {
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(CardMerging card, boolean empty) {
        super.updateItem(card, empty);
        if (empty || card == null) {
            setText(null);
            setGraphic(null);
            return;
        }
        setText(card.conflict().card().name());
        setGraphic(new FontIcon(card.choices().decided() ? Feather.CHECK : Feather.HELP_CIRCLE));
        setAccessibleText(Strings.get(card.choices().decided() ? "merge.decided" : "merge.open", getText()));
    }
}

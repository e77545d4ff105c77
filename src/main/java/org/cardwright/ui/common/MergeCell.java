package org.cardwright.ui.common;

import javafx.scene.Node;
import org.cardwright.i18n.Strings;
import org.cardwright.merge.CardMerging;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A card whose conflict is to be decided; a check mark and words say that it is. */
final class MergeCell extends ItemCell<CardMerging> {
    @Override
    protected Node show(CardMerging card) {
        setText(card.conflict().title());
        setAccessibleText(Strings.get(card.choices().decided() ? "merge.decided" : "merge.open", getText()));
        return new FontIcon(card.choices().decided() ? Feather.CHECK : Feather.HELP_CIRCLE);
    }
}

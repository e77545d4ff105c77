package org.cardwright.ui.common;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import org.cardwright.i18n.Strings;
import org.cardwright.merge.CardMerging;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A card whose conflict is to be decided, by its whole name; a check mark and words say that it is. */
final class MergeCell extends LineCell<CardMerging> {
    private final Label name;

    MergeCell(ListView<CardMerging> list) {
        Label name = new Label();
        super(list, name);
        this.name = name;
        name.setWrapText(true);
    }

    @Override
    protected void show(CardMerging card) {
        name.setText(card.conflict().title());
        name.setGraphic(new FontIcon(card.choices().decided() ? Feather.CHECK : Feather.HELP_CIRCLE));
        setAccessibleText(Strings.get(card.choices().decided() ? "merge.decided" : "merge.open", name.getText()));
    }

    @Override
    protected void clear() {
        name.setText("");
    }
}

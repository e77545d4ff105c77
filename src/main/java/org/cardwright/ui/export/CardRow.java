package org.cardwright.ui.export;

import java.util.Optional;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.cardwright.edit.CardDiff;
import org.cardwright.export.ExportCard;
import org.cardwright.export.ExportState;
import org.cardwright.export.ExportWords;
import org.cardwright.i18n.Strings;
import org.cardwright.merge.CardChoices;
import org.kordamp.ikonli.javafx.FontIcon;

/** A card of the plan with what a person chose for it. */
final class CardRow implements ReviewRow {
    private final ExportCard card;
    private final String title;
    private final BooleanProperty chosen;
    private final CardChoices choices;

    private CardRow(ExportCard card, Runnable changed) {
        this.card = card;
        title = ExportWords.of(card);
        chosen = new SimpleBooleanProperty(card.chosen());
        chosen.addListener((observed, was, is) -> changed.run());
        choices = new CardChoices(card.conflicts(), card.merge(), changed);
    }

    /**
     * The row of a card; the earlier one where it is still the same, and otherwise with what was chosen there.
     *
     * @param changed hears of each choice
     */
    static CardRow of(ExportCard card, Optional<CardRow> earlier, Runnable changed) {
        if (earlier.filter(row -> row.card.saysTheSame(card)).isPresent()) {
            return earlier.get();
        }
        CardRow row = new CardRow(card, changed);
        earlier.ifPresent(row::keep);
        return row;
    }

    /** A card that was left out stays out; one that was selected stays so where the same would become of it. */
    private void keep(CardRow earlier) {
        boolean now = earlier.chosen.get();
        if (now != earlier.card.chosen() && (!now || card.state() == earlier.card.state())) {
            chosen.set(now);
        }
        choices.keep(earlier.choices);
    }

    ExportCard card() {
        return card;
    }

    /** What becomes of the values that both sides changed. */
    CardChoices choices() {
        return choices;
    }

    @Override
    public String file() {
        return card.file();
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String state() {
        return Strings.get(card.blocking().isEmpty() ? "export.row.state" : "export.row.errors",
                ExportWords.of(card.state()), card.file(), card.blocking().size());
    }

    @Override
    public FontIcon icon() {
        return StateIcon.of(card.state());
    }

    @Override
    public BooleanProperty chosenProperty() {
        return chosen;
    }

    @Override
    public boolean possible() {
        return card.state().possible();
    }

    @Override
    public String note() {
        return ExportWords.note(card);
    }

    @Override
    public boolean ofSite() {
        return card.state() == ExportState.CHANGED_IN_SITE;
    }

    @Override
    public CardDiff diff(String cards) {
        return CardDiff.of(ofSite() ? card.siteDiff(cards) : card.diff(choices.made(), cards));
    }
}

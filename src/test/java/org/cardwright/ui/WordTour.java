package org.cardwright.ui;

import javafx.scene.input.KeyCode;
import org.cardwright.edit.CardId;
import org.cardwright.edit.CardSpot;
import org.cardwright.model.CardField;
import org.cardwright.ui.step.WordActions;

/** What is shown of a word that no list has. */
final class WordTour {
    private static final String WORD = "caares";

    private WordTour() {}

    /** The menu of the word, on a card that is open. */
    static ScreenTour.Stop menu() {
        return new ScreenTour.Stop("card: menu of a word", at -> {
            CardId card = at.card("0501-Personal-Customer-Service-Entry.md");
            at.editor.robot().interact(() -> {
                TourFolders.set(at.bench.workspaceProperty().get().orElseThrow(), card, CardField.DESCRIPTION.key(), WORD);
                at.bench.openCard(card, new CardSpot.Field(CardField.DESCRIPTION));
            });
            at.waitFor(".spelling-waves");
            at.editor.press(KeyCode.SHIFT, KeyCode.F10);
        });
    }

    /** Another word in its place on all cards. */
    static ScreenTour.Stop change() {
        return new ScreenTour.Stop("a word on all cards", at -> {
            at.later(() -> new WordActions(at.bench).change(WORD));
            at.planned();
        });
    }
}

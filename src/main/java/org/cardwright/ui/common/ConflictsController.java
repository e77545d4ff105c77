package org.cardwright.ui.common;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.cardwright.merge.CardChoices;
import org.cardwright.merge.ConflictWords;

/** Shows the values of a card that both sides changed, each with what can become of it. */
public final class ConflictsController {
    private final ConflictWords words;
    @FXML private VBox root;
    @FXML private Label head;
    @FXML private VBox values;

    public ConflictsController(ConflictWords words) {
        this.words = words;
        Fxml.load("conflicts.fxml", this);
    }

    /** Shows conflicts under a headline, if there is one, and notes in {@code choices} what is chosen. */
    public void show(String headline, CardChoices choices) {
        head.setText(headline);
        head.setVisible(!headline.isEmpty());
        root.setVisible(head.isVisible() || !choices.conflicts().isEmpty());
        values.getChildren().setAll(choices.conflicts().stream()
                .map(conflict -> new ConflictController(conflict, words, choices).root()).toList());
    }

    public VBox root() {
        return root;
    }
}

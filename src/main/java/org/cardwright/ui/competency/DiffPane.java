package org.cardwright.ui.competency;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.cardwright.ui.common.WordDiffText;

/** The difference of the texts of one card, word by word, each below its name. */
final class DiffPane {
    private final VBox parts;

    /** Shows the difference in a pane that an FXML file has made. */
    DiffPane(VBox parts) {
        this.parts = parts;
    }

    void clear() {
        parts.getChildren().clear();
    }

    /** Adds a text with its name above. */
    void add(String name, String before, String after) {
        Label heading = new Label(name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1));
        heading.getStyleClass().add("diff-heading");
        WordDiffText text = new WordDiffText();
        text.show(before, after);
        text.setFocusTraversable(false);
        heading.setLabelFor(text);
        parts.getChildren().addAll(heading, text);
    }

    /** Adds a line that says something of the texts. */
    void note(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add("muted");
        parts.getChildren().add(label);
    }
}

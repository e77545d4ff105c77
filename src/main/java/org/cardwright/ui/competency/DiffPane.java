package org.cardwright.ui.competency;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.cardwright.ui.common.WordDiffText;

/** The difference of the texts of one card, word by word, each below its name. */
final class DiffPane {
    private final VBox parts;
    private final ScrollPane root = new ScrollPane();

    DiffPane() {
        this(new VBox(10));
        root.setContent(parts);
        root.setFitToWidth(true);
        root.setMinWidth(200);
        root.setPrefViewportWidth(420);
        root.getStyleClass().add("diff-pane");
        parts.getStyleClass().add("diff-parts");
    }

    /** Shows the difference in a pane that an FXML file has made. */
    DiffPane(VBox parts) {
        this.parts = parts;
    }

    Node root() {
        return root;
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

package org.cardwright.bench;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;

/** What the preview says. */
final class PageWords {
    private final Scene scene;
    private ScrollPane page;

    PageWords(Scene scene) {
        this.scene = scene;
    }

    /** All its words; the page is looked for once, which takes longer than what is timed. */
    @Override
    public String toString() {
        if (page == null) {
            page = (ScrollPane) scene.lookup("#preview-text");
        }
        StringBuilder words = new StringBuilder();
        if (page != null && page.isVisible()) {
            add(page.getContent(), words);
        }
        return words.toString();
    }

    private static void add(Node node, StringBuilder words) {
        if (node instanceof Text text) {
            words.append(text.getText());
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> add(child, words));
        }
    }
}

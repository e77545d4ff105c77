package org.cardwright.ui.preview;

import java.lang.System.Logger.Level;

import javafx.scene.Node;
import org.cardwright.document.CardDocument;
import org.cardwright.document.PageLook;

/** Shows the page of a card. */
interface PageView {
    Node root();

    void show(CardDocument document, String fileName, PageLook look);

    /** A browser where its native library loads, else plain text that says the same. */
    static PageView create() {
        try {
            return new WebPageView();
        } catch (LinkageError e) {
            System.getLogger(PageView.class.getName()).log(Level.WARNING, "The web view could not start", e);
            return new TextPageView();
        }
    }
}

package org.cardwright.ui.preview;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.cardwright.document.CardDocument;
import org.cardwright.document.CardPage;
import org.cardwright.document.PageLook;
import org.cardwright.html.PageText;

/** The words of the page as flowing text, for machines where no browser can start. */
final class TextPageView implements PageView {
    private final TextFlow flow = new TextFlow();
    private final ScrollPane root = new ScrollPane(flow);

    TextPageView() {
        root.setFitToWidth(true);
        flow.getStyleClass().add("preview-text");
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public void show(CardDocument document, String fileName, PageLook look) {
        flow.getChildren().setAll(PageText.of(CardPage.tree(document, look)).stream().map(run -> {
            Text text = new Text(run.text());
            text.getStyleClass().add(run.heading() ? "preview-text-heading" : "preview-text-plain");
            return text;
        }).toList());
    }
}

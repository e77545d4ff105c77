package org.cardwright.ui.preview;

import java.util.List;
import java.util.Locale;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.cardwright.document.CardDocument;
import org.cardwright.document.CardPage;
import org.w3c.dom.Element;

/** The words of the page as flowing text, for machines where no browser can start. */
final class TextPageView implements PageView {
    private static final List<String> HEADINGS = List.of("h1", "h2", "h3", "dt");
    private static final List<String> BLOCKS = List.of("p", "div", "dl", "ul", "hr");
    private static final List<String> ITEMS = List.of("dd", "li");

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
    public void show(CardDocument document, String fileName, boolean dark) {
        flow.getChildren().clear();
        Element page = CardPage.tree(document, dark).getDocumentElement();
        append(page.getElementsByTagName("body").item(0), "preview-text-plain");
    }

    private void append(org.w3c.dom.Node node, String style) {
        for (org.w3c.dom.Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            String name = child.getNodeName().toLowerCase(Locale.ROOT);
            if (child.getNodeType() == org.w3c.dom.Node.TEXT_NODE) {
                add(child.getNodeValue().replaceAll("\\s+", " "), style);
            } else if (HEADINGS.contains(name)) {
                add("\n\n", style);
                append(child, "preview-text-heading");
            } else {
                add(ITEMS.contains(name) ? "\n• " : BLOCKS.contains(name) ? "\n" : "", style);
                append(child, style);
            }
        }
    }

    private void add(String words, String style) {
        if (!words.isEmpty() && !words.equals(" ")) {
            Text text = new Text(words);
            text.getStyleClass().add(style);
            flow.getChildren().add(text);
        }
    }
}

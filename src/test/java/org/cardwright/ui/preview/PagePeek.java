package org.cardwright.ui.preview;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** What the preview shows. */
public final class PagePeek {
    private PagePeek() {}

    /** The words in it, each block on a line of its own. */
    public static String words(ScrollPane page) {
        return flows(page.getContent()).map(PagePeek::words).collect(Collectors.joining("\n"));
    }

    static Stream<TextFlow> flows(Node node) {
        return node instanceof TextFlow flow ? Stream.of(flow)
                : ((Parent) node).getChildrenUnmodifiable().stream().flatMap(PagePeek::flows);
    }

    static String words(TextFlow flow) {
        return flow.getChildren().stream().map(run -> run instanceof Text text ? text.getText() : "").collect(Collectors.joining());
    }
}

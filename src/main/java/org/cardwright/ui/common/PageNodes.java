package org.cardwright.ui.common;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.cardwright.html.PageBlock;
import org.cardwright.html.PageRun;
import org.cardwright.i18n.Strings;

/** The nodes that show the blocks of a page; each knows its block. */
final class PageNodes {
    private PageNodes() {}

    static PageBlock block(Node node) {
        return (PageBlock) node.getUserData();
    }

    /** A node without the content of a box. */
    static Region of(PageBlock block) {
        Region node = switch (block) {
            case PageBlock.Words words -> flow(words);
            case PageBlock.Box box -> new PagePane(box.gap());
        };
        style(node, block.styles());
        if (block instanceof PageBlock.Box box && !box.color().isEmpty()) {
            node.setStyle("-fx-pref-height: 3px; -fx-background-color: " + box.color());
        }
        node.setUserData(block instanceof PageBlock.Box box ? box.empty() : block);
        return node;
    }

    private static TextFlow flow(PageBlock.Words words) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("words");
        words.styles().stream().filter(style -> style.matches("h[1-6]")).findFirst().ifPresent(heading ->
                flow.setAccessibleRoleDescription(Strings.get("preview.heading", heading.substring(1))));
        say(flow, words);
        return flow;
    }

    /** Puts other words into a node. */
    static void say(TextFlow flow, PageBlock.Words words) {
        flow.getChildren().setAll(words.runs().stream().map(PageNodes::run).toList());
    }

    private static Node run(PageRun run) {
        if (!run.link().isEmpty()) {
            Hyperlink link = new Hyperlink(run.text());
            link.setOnAction(event -> link.fireEvent(new PageLink(run.link())));
            return link;
        }
        Text text = new Text(run.text());
        style(text, run.styles());
        return text;
    }

    /** The names in a card are no names of the program's own looks. */
    private static void style(Node node, List<String> styles) {
        node.getStyleClass().addAll(styles.stream().map(style -> "site-" + style).toList());
    }
}

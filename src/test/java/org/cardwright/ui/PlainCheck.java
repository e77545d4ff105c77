package org.cardwright.ui;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.text.Text;
import org.cardwright.ui.common.DiffView;

/** What a person reads is words: no tags, entities or signs of a difference, except where the text of a file is shown as such. */
final class PlainCheck implements ScreenCheck {
    static final Pattern MARKUP = Pattern.compile("</?[A-Za-z][A-Za-z0-9]*(\\s[^<>]*)?/?>|<a\\s+href|&#?[A-Za-z0-9]+;|@@|(?m)^[-+](?=[^-+\\s\\d])");
    /** Lines of a file, a difference of them on both sides, a card as text. */
    private static final Set<String> FILE_TEXT = Set.of("lines", "diff-lines", "export-diff", "source-editor");
    /** The text of a page of a course is written as the site's pages are. */
    private static final String PAGE = "course-page";

    @Override
    public List<String> faults(Gallery at) {
        return at.scenes().stream().flatMap(scene -> NameCheck.shown(scene.getRoot())).filter(node -> !text(node).isEmpty()
                        && MARKUP.matcher(text(node)).find() && !ofFile(node))
                .map(node -> "\"" + text(node) + "\" in " + node.getClass().getSimpleName() + " " + node.getStyleClass() + " of "
                        + (node.getParent() == null ? "" : node.getParent().getStyleClass())).distinct().toList();
    }

    private static String text(Node node) {
        return Objects.toString(switch (node) {
            case Labeled labeled -> labeled.getText();
            case Text text -> text.getText();
            case TextInputControl input -> input.getText();
            default -> "";
        }, "");
    }

    /** A difference shows lines where a person wants them, and of files that are no cards. */
    private static boolean ofFile(Node node) {
        List<Node> above = Stream.iterate(node, Objects::nonNull, Node::getParent).toList();
        return above.stream().filter(DiffView.class::isInstance).findFirst().map(diff -> (ToggleButton) diff.lookup(".diff-text"))
                .map(lines -> lines.isSelected() || !lines.getParent().isVisible())
                .orElseGet(() -> above.stream().anyMatch(each -> PAGE.equals(each.getId())
                        || each.getStyleClass().stream().anyMatch(FILE_TEXT::contains)));
    }
}

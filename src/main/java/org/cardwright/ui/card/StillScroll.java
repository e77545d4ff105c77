package org.cardwright.ui.card;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import org.cardwright.ui.common.Nodes;

/** Keeps what a person looks at where it is, whatever heights the parts above and below it get; the top stays the top. */
final class StillScroll {
    /** @param below how far below the top of the view */
    private record Anchor(Node node, double below) {}

    private final ScrollPane pane;
    private final Runnable keep = this::keep;
    private List<Anchor> anchors = List.of();

    StillScroll(ScrollPane pane) {
        this.pane = pane;
        pane.vvalueProperty().addListener(observed -> take());
        pane.sceneProperty().addListener((observed, old, scene) -> {
            Optional.ofNullable(old).ifPresent(left -> left.removePostLayoutPulseListener(keep));
            Optional.ofNullable(scene).ifPresent(now -> now.addPostLayoutPulseListener(keep));
        });
    }

    /** Goes back to what was in view before the last layout; nobody sees that it was elsewhere. */
    void keep() {
        anchors.stream().filter(anchor -> Nodes.within(anchor.node(), pane.getContent())).findFirst().ifPresent(anchor -> {
            double top = y(anchor.node()) - anchor.below();
            if (Math.abs(top - Focus.top(pane)) >= 1) {
                Focus.scroll(pane, top);
            }
        });
        take();
    }

    /** What has the focus counts most, else the first that is wholly in view. */
    private void take() {
        double top = Focus.top(pane);
        Stream<Node> focused = Stream.ofNullable(pane.getScene()).flatMap(scene -> Stream.ofNullable(scene.getFocusOwner()))
                .filter(node -> Nodes.within(node, pane.getContent()));
        anchors = top <= 0 ? List.of() : Stream.concat(focused, first(pane.getContent(), top).stream())
                .map(node -> new Anchor(node, y(node) - top))
                .filter(anchor -> anchor.below() >= 0 && anchor.below() < pane.getViewportBounds().getHeight()).toList();
    }

    private Optional<Node> first(Node around, double top) {
        if (y(around) >= top) {
            return Optional.of(around);
        }
        return around instanceof Parent parent && y(around) + around.getLayoutBounds().getHeight() > top
                ? parent.getChildrenUnmodifiable().stream().filter(Node::isVisible).flatMap(child -> first(child, top).stream()).findFirst()
                : Optional.empty();
    }

    private double y(Node node) {
        return pane.getContent().sceneToLocal(node.localToScene(0, 0)).getY();
    }
}

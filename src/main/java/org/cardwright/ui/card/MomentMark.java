package org.cardwright.ui.card;

import java.util.Optional;

import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.util.Duration;

/** Marks one part of a form for a moment. */
final class MomentMark {
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");

    private final PauseTransition moment = new PauseTransition(Duration.seconds(2));
    private Optional<Node> marked = Optional.empty();

    /** The part that was marked before is so no longer. */
    void mark(Node node) {
        unmark();
        marked = Optional.of(node);
        node.pseudoClassStateChanged(CHANGED, true);
        moment.setOnFinished(event -> unmark());
        moment.playFromStart();
    }

    private void unmark() {
        marked.ifPresent(node -> node.pseudoClassStateChanged(CHANGED, false));
        marked = Optional.empty();
    }

    void stop() {
        moment.stop();
    }
}

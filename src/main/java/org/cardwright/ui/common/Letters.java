package org.cardwright.ui.common;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.Mnemonic;

/**
 * Alt and a letter reach what is seen: the toolkit tells apart whether the letter is a capital in the text, and stops at
 * the first text that has it, even if that is hidden.
 */
public final class Letters {
    private Letters() {}

    /** For all of a window. Where several have a letter, it goes from one to the next. */
    public static void on(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!event.isAltDown() || event.isControlDown() || event.isShiftDown() || event.isMetaDown()) {
                return;
            }
            List<Mnemonic> seen = scene.getMnemonics().entrySet().stream().filter(entry -> entry.getKey().match(event))
                    .flatMap(entry -> entry.getValue().stream()).filter(each -> reachable(scene, each.getNode())).toList();
            int focused = seen.stream().map(Mnemonic::getNode).toList().indexOf(scene.getFocusOwner());
            if (!seen.isEmpty()) {
                event.consume();
                Mnemonic next = seen.get((focused + 1) % seen.size());
                if (next.getNode().isFocusTraversable()) {
                    next.getNode().requestFocus();
                }
                if (seen.size() == 1) {
                    next.fire();
                }
            }
        });
    }

    private static boolean reachable(Scene scene, Node node) {
        return node.getScene() == scene && Nodes.visible(node) && !node.isDisabled();
    }
}

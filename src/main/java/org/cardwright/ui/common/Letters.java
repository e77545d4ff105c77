package org.cardwright.ui.common;

import java.util.List;

import javafx.event.Event;
import javafx.event.EventDispatcher;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
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
        EventDispatcher usual = scene.getEventDispatcher();
        scene.setEventDispatcher((event, tail) -> {
            if (event instanceof KeyEvent key && key.getEventType() == KeyEvent.KEY_PRESSED && key.isAltDown() && key.getCode() != KeyCode.ALT) {
                notAlone(scene);
            }
            return usual.dispatchEvent(event, tail);
        });
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

    /**
     * A menu bar goes to its first menu when Alt is released after being pressed alone. The toolkit takes a letter before
     * the bar hears of it, so a quick hand, which releases Alt first, would close the menu that it opened.
     */
    private static void notAlone(Scene scene) {
        Event.fireEvent(scene, new KeyEvent(KeyEvent.KEY_RELEASED, "", "", KeyCode.UNDEFINED, false, false, true, false));
    }

    private static boolean reachable(Scene scene, Node node) {
        return node.getScene() == scene && Nodes.visible(node) && !node.isDisabled();
    }
}

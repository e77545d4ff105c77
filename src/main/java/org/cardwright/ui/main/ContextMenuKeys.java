package org.cardwright.ui.main;

import java.util.Locale;

import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Opens the menu of what has the focus by its keys where the system does not: on Linux the toolkit leaves them out. */
final class ContextMenuKeys {
    private static final boolean MISSING =
            System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
    /** From the left end of a line, so that the menu leaves its beginning to be seen. */
    private static final double INDENT = 60;

    private ContextMenuKeys() {}

    static void install(Scene scene) {
        if (MISSING) {
            scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
                Node owner = scene.getFocusOwner();
                if (owner != null && isMenuKey(event)) {
                    event.consume();
                    request(owner);
                }
            });
        }
    }

    private static boolean isMenuKey(KeyEvent event) {
        return event.getCode() == KeyCode.CONTEXT_MENU || event.getCode() == KeyCode.F10 && event.isShiftDown()
                && !event.isControlDown() && !event.isAltDown();
    }

    /** Asks at the chosen line of a list, a table or a tree, and at anything else in its middle. */
    private static void request(Node owner) {
        Node line = owner.lookupAll(".indexed-cell").stream()
                .filter(node -> node instanceof IndexedCell<?> cell && cell.isVisible() && !cell.isEmpty()
                        && cell.isSelected()).findFirst().orElse(owner);
        Bounds inScene = line.localToScene(line.getLayoutBounds());
        Bounds onScreen = line.localToScreen(line.getLayoutBounds());
        if (onScreen != null) {
            double right = Math.min(INDENT, onScreen.getWidth() / 2);
            double down = line == owner ? onScreen.getHeight() / 2 : onScreen.getHeight();
            Event.fireEvent(owner, new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                    inScene.getMinX() + right, inScene.getMinY() + down, onScreen.getMinX() + right,
                    onScreen.getMinY() + down, true, null));
        }
    }
}

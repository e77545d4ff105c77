package org.cardwright.ui.common;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventDispatcher;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.Mnemonic;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;

/**
 * Alt and a letter reach what is seen, and in a menu the letter alone does: the toolkit tells apart whether the letter is a
 * capital in the text, stops at the first text that has it, even if that is hidden, and wants Alt also in a menu. Alt
 * alone goes to the menu bar, for which the next letter is, too: on Linux the toolkit would type it.
 */
public final class Letters {
    private static final Set<KeyCode> ARROWS = EnumSet.of(KeyCode.LEFT, KeyCode.RIGHT);

    private final Scene scene;
    private boolean tookByMenu;
    /** Whether nothing happened since Alt was pressed. */
    private boolean altAlone;
    /** Whether the menu bar waits for a letter or an arrow. */
    private boolean atBar;

    private Letters(Scene scene) {
        this.scene = scene;
    }

    /** For all of a window and its menus. Where several have a letter, it goes from one to the next. */
    public static void on(Scene scene) {
        Letters letters = new Letters(scene);
        EventDispatcher usual = scene.getEventDispatcher();
        scene.setEventDispatcher((event, tail) ->
                event instanceof KeyEvent key && letters.first(key) ? null : usual.dispatchEvent(event, tail));
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> letters.leaveBar());
        scene.windowProperty().flatMap(Window::focusedProperty).subscribe(focused -> letters.leaveBar());
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (onlyAlt(event) && press(scene, event)) {
                event.consume();
            }
        });
    }

    private static boolean onlyAlt(KeyEvent event) {
        return event.isAltDown() && !event.isControlDown() && !event.isShiftDown() && !event.isMetaDown();
    }

    /** Looks at a key before the toolkit does; whether it was for a menu, so that nothing else hears of it. */
    private boolean first(KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_PRESSED) {
            if (event.isAltDown() && event.getCode() != KeyCode.ALT) {
                notAlone();
            }
            tookByMenu = inMenu(event) || atBar(event);
            altAlone = event.getCode() == KeyCode.ALT && !atBar;
            atBar = event.getCode() == KeyCode.F10 && plain(event) ? !atBar && hasBar() : atBar && ARROWS.contains(event.getCode());
        } else if (event.getEventType() == KeyEvent.KEY_RELEASED && event.getCode() == KeyCode.ALT) {
            atBar = altAlone && hasBar();
            altAlone = false;
        }
        return tookByMenu && event.getEventType() != KeyEvent.KEY_RELEASED;
    }

    /**
     * A menu bar goes to its first menu when Alt is released after being pressed alone. The toolkit takes a letter before
     * the bar hears of it, so a quick hand, which releases Alt first, would close the menu that it opened.
     */
    private void notAlone() {
        Event.fireEvent(scene, withAlt(KeyEvent.KEY_RELEASED, KeyCode.UNDEFINED));
    }

    private static KeyEvent withAlt(EventType<KeyEvent> type, KeyCode code) {
        return new KeyEvent(type, "", code.getChar().toLowerCase(Locale.ROOT), code, false, false, true, false);
    }

    /** Only what is typed with the key is over when the line of the menu does its work, or it would go to what that opens. */
    private boolean inMenu(KeyEvent event) {
        return letter(event) && take(menu(), event);
    }

    private boolean atBar(KeyEvent event) {
        return atBar && letter(event) && take(Optional.of(scene), event);
    }

    private void leaveBar() {
        altAlone = false;
        atBar = false;
    }

    private boolean hasBar() {
        return scene.lookup(".menu-bar") != null;
    }

    private static boolean letter(KeyEvent event) {
        return event.getCode().isLetterKey() && plain(event);
    }

    private static boolean plain(KeyEvent event) {
        return !event.isAltDown() && !event.isControlDown() && !event.isShiftDown() && !event.isMetaDown();
    }

    private static boolean take(Optional<Scene> menu, KeyEvent event) {
        KeyEvent letter = withAlt(KeyEvent.KEY_PRESSED, event.getCode());
        boolean known = menu.filter(open -> !seen(open, letter).isEmpty()).isPresent();
        if (known) {
            Platform.runLater(() -> press(menu.get(), letter));
        }
        return known;
    }

    /** The menu that was opened last over this window. */
    private Optional<Scene> menu() {
        return Window.getWindows().stream().filter(window -> window instanceof ContextMenu && window.isShowing()
                && Nodes.over(window, scene.getWindow())).reduce((below, above) -> above).map(Window::getScene);
    }

    private static List<Mnemonic> seen(Scene scene, KeyEvent event) {
        return scene.getMnemonics().entrySet().stream().filter(entry -> entry.getKey().match(event))
                .flatMap(entry -> entry.getValue().stream()).filter(each -> reachable(scene, each.getNode())).toList();
    }

    private static boolean press(Scene scene, KeyEvent event) {
        List<Mnemonic> seen = seen(scene, event);
        if (!seen.isEmpty()) {
            int focused = seen.stream().map(Mnemonic::getNode).toList().indexOf(scene.getFocusOwner());
            Mnemonic next = seen.get((focused + 1) % seen.size());
            if (next.getNode().isFocusTraversable()) {
                next.getNode().requestFocus();
            }
            if (seen.size() == 1) {
                next.fire();
            }
        }
        return !seen.isEmpty();
    }

    private static boolean reachable(Scene scene, Node node) {
        return node.getScene() == scene && Nodes.visible(node) && !node.isDisabled();
    }
}

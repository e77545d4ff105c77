package org.cardwright.ui.course;

import javafx.event.EventHandler;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Escape leaves a sheet and Ctrl+Enter does what it is for, wherever in it the focus is. */
final class SheetKeys {
    private SheetKeys() {}

    /** For all of a sheet; a list, which would keep both keys to itself, is asked only after the sheet. */
    static void on(Node root, Runnable escape, Runnable apply) {
        EventHandler<KeyEvent> pressed = event -> {
            if (event.getCode() == KeyCode.ESCAPE && !event.isShortcutDown()) {
                escape.run();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                apply.run();
                event.consume();
            }
        };
        root.addEventHandler(KeyEvent.KEY_PRESSED, pressed);
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (keeps(event.getTarget())) {
                pressed.handle(event);
            }
        });
    }

    private static boolean keeps(EventTarget target) {
        return target instanceof ListView || target instanceof TableView
                || target instanceof ComboBoxBase<?> box && !box.isShowing()
                || target instanceof MenuButton button && !button.isShowing();
    }
}

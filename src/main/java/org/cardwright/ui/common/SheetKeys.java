package org.cardwright.ui.common;

import java.util.Objects;
import java.util.stream.Stream;

import javafx.event.EventHandler;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeTableView;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Escape leaves a sheet and Ctrl+Enter does what it is for, whatever in it has the focus. */
public final class SheetKeys {
    private SheetKeys() {}

    /** For all of a sheet; a list, which would keep both keys to itself, is asked only after the sheet. */
    public static void on(Node root, Runnable escape, Runnable apply) {
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

    /** Whether a control, or the list that it is in, keeps these keys to itself, though nothing is edited or open that they could end. */
    public static boolean keeps(EventTarget target) {
        return isList(target) || target instanceof ComboBoxBase<?> box && !box.isShowing()
                || (target instanceof MenuButton menu ? !menu.isShowing() : target instanceof ButtonBase button && inList(button));
    }

    private static boolean inList(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent).anyMatch(SheetKeys::isList);
    }

    /** Whether it is a list, table or tree in which nothing is being edited. */
    static boolean isList(EventTarget target) {
        return target instanceof ListView<?> list && list.getEditingIndex() < 0
                || target instanceof TableView<?> table && table.getEditingCell() == null
                || target instanceof TreeView<?> tree && tree.getEditingItem() == null
                || target instanceof TreeTableView<?> table && table.getEditingCell() == null;
    }
}

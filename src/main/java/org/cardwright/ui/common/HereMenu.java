package org.cardwright.ui.common;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.stage.WindowEvent;

/** Tells which menu belongs to a place of a screen, also where none hangs on a control. */
public final class HereMenu {
    private static final Object KEY = HereMenu.class.getName();

    private HereMenu() {}

    /** The menu that is opened in a node and all inside it. */
    public static void on(Node node, Supplier<ContextMenu> menu) {
        node.getProperties().put(KEY, menu);
    }

    /** The menu of the innermost place around a node, with what can be done there now. */
    public static Optional<ContextMenu> of(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent).flatMap(around -> menu(around).stream()).findFirst();
    }

    private static Optional<ContextMenu> menu(Node node) {
        if (node.hasProperties() && node.getProperties().get(KEY) instanceof Supplier<?> supplier) {
            return Optional.of((ContextMenu) supplier.get());
        }
        Optional<ContextMenu> own = node instanceof Control control ? Optional.ofNullable(control.getContextMenu()) : Optional.empty();
        own.filter(menu -> menu.getOnShowing() != null).ifPresent(menu -> menu.getOnShowing().handle(
                new WindowEvent(menu, WindowEvent.WINDOW_SHOWING)));
        return own;
    }
}

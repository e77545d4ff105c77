package org.cardwright.ui.main;

import java.util.Optional;
import java.util.function.Supplier;

import javafx.scene.control.MenuItem;

/** What a line of a menu tells beside its label: how the command is called, and why it can do nothing now. */
final class CommandItem {
    private static final Object NAME = CommandItem.class.getName() + ".name";
    private static final Object WHY = CommandItem.class.getName() + ".why";

    private CommandItem() {}

    /** @param name stays the same while the label follows what there is */
    static void name(MenuItem item, String name, Supplier<String> why) {
        item.getProperties().put(NAME, ToolItems.plain(name));
        item.getProperties().put(WHY, why);
    }

    /** Whether it is one of those in the menus of the window. */
    static boolean isNamed(MenuItem item) {
        return item.getProperties().containsKey(NAME);
    }

    static String name(MenuItem item) {
        return item.getProperties().get(NAME) instanceof String name ? name : ToolItems.plain(item.getText());
    }

    /** Why the command can do nothing; empty where nobody knows. */
    static Optional<String> why(MenuItem item) {
        return item.getProperties().get(WHY) instanceof Supplier<?> why
                ? Optional.of(String.valueOf(why.get())).filter(text -> !text.isEmpty()) : Optional.empty();
    }
}

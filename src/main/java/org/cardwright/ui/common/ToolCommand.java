package org.cardwright.ui.common;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.cardwright.i18n.Strings;
import org.kordamp.ikonli.Ikon;

/**
 * Something a screen adds to the window's menus.
 *
 * @param name how it is called whatever its label says at the moment, for what is remembered of it
 * @param menu the menu at whose end it appears
 * @param text its label, a mnemonic marked by {@code _}; may follow a value
 * @param accelerator as {@code KeyCombination.valueOf} reads it: "Shortcut+Shift+F"
 * @param also where else it appears
 * @param disabled when it can do nothing
 * @param why what a person is told when it can do nothing
 */
public record ToolCommand(
        String name, Place menu, ObservableValue<String> text, Optional<String> accelerator, Optional<Ikon> icon,
        Set<Also> also, ObservableValue<Boolean> disabled, String why, Runnable run) {

    /** The menus of the window, in their order. */
    public enum Place {
        FILE,
        EDIT,
        CARDS,
        COURSES,
        CHECK,
        EXPORT,
        VIEW,
        HELP
    }

    /** Where a command appears besides its menu. */
    public enum Also {
        /** In the toolbar; its label there has no mnemonic and no dots. */
        TOOLBAR,
        /** In the context menu of the tree. */
        TREE,
        /** By the Delete key while the focus is in the tree, or the one above Return on a Mac. */
        TREE_DELETE,
        /** After a line that separates it from what stands before in the menu. */
        SEPARATED
    }

    /** A command with a fixed label that is always possible, without key or icon. */
    public ToolCommand(Place menu, String text, Runnable run) {
        this(text, menu, new ReadOnlyStringWrapper(text).getReadOnlyProperty(), Optional.empty(), Optional.empty(),
                Set.of(), new SimpleBooleanProperty(false), "", run);
    }

    public ToolCommand key(String keys) {
        return new ToolCommand(name, menu, text, Optional.of(keys), icon, also, disabled, why, run);
    }

    public ToolCommand icon(Ikon image) {
        return new ToolCommand(name, menu, text, accelerator, Optional.of(image), also, disabled, why, run);
    }

    public ToolCommand text(ObservableValue<String> label) {
        return new ToolCommand(name, menu, label, accelerator, icon, also, disabled, why, run);
    }

    /** For a command that can do nothing only while no cards are shown. */
    public ToolCommand disabled(ObservableValue<Boolean> closed) {
        return disabled(closed, Strings.get("command.closed"));
    }

    public ToolCommand disabled(ObservableValue<Boolean> when, String reason) {
        return new ToolCommand(name, menu, text, accelerator, icon, also, when, reason, run);
    }

    public ToolCommand also(Also... places) {
        Set<Also> all = EnumSet.noneOf(Also.class);
        all.addAll(also);
        all.addAll(Set.of(places));
        return new ToolCommand(name, menu, text, accelerator, icon, Set.copyOf(all), disabled, why, run);
    }
}

package org.cardwright.ui.common;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Lets a person select lines and copy them as text. */
public final class CopyLines {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private CopyLines() {}

    public static <T> void on(ListView<T> list, Function<T, String> text) {
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        on(list, () -> list.getSelectionModel().getSelectedItems().stream().map(text)
                .collect(Collectors.joining("\n", "", "\n")));
    }

    /** Lets a person copy the text of a node that has the focus. */
    public static void on(Node node, Supplier<String> text) {
        by(node, () -> copy(text.get()));
    }

    /** Does this for whoever copies while a node has the focus, by the key or by the menu. */
    public static void by(Node node, Runnable copy) {
        menu(node, copy);
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event)) {
                copy.run();
                event.consume();
            }
        });
    }

    /** Does this for whoever copies by the menu while the focus is within a node, which has its own key. */
    public static void menu(Node node, Runnable copy) {
        node.getProperties().put(CopyLines.class, copy);
    }

    /** What copies at a node, the innermost around it first. */
    public static Optional<Runnable> at(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent).filter(Node::hasProperties)
                .map(around -> around.getProperties().get(CopyLines.class)).filter(Runnable.class::isInstance)
                .map(Runnable.class::cast).findFirst();
    }

    /** Puts a text into the clipboard. */
    public static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}

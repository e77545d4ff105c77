package org.cardwright.ui.common;

import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

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
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event)) {
                copy(text.get());
                event.consume();
            }
        });
    }

    /** Puts a text into the clipboard. */
    public static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}

package org.cardwright.ui.card;

import java.util.function.Predicate;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import org.cardwright.text.PastedText;

/** A text field that takes a pasted text without what nobody sees. */
final class CleanTextField extends TextField {
    private Predicate<String> table = pasted -> false;

    /** Offers a pasted text to somebody else first; true takes it in place of this field. */
    void onPaste(Predicate<String> action) {
        table = action;
    }

    /** Puts a node over the text. */
    void over(Node node) {
        getChildren().add(node);
    }

    @Override
    public void paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (isEditable() && clipboard.hasString() && table.test(clipboard.getString())) {
            return;
        }
        if (!paste(this)) {
            super.paste();
        }
    }

    /** Pastes what is on the clipboard in its clean form; false where there is no text. */
    static boolean paste(TextInputControl control) {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (!control.isEditable() || !clipboard.hasString()) {
            return false;
        }
        control.replaceSelection(PastedText.oneLine(clipboard.getString()));
        return true;
    }
}

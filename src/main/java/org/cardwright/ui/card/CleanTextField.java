package org.cardwright.ui.card;

import java.util.function.Predicate;

import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;

/** A text field that takes a pasted text without what nobody sees. */
final class CleanTextField extends TextField {
    private Predicate<String> table = pasted -> false;

    /** Offers a pasted text to somebody else first; true takes it in place of this field. */
    void onPaste(Predicate<String> action) {
        table = action;
    }

    @Override
    public void paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (isEditable() && clipboard.hasString() && table.test(clipboard.getString())) {
            return;
        }
        if (!PastedText.into(this)) {
            super.paste();
        }
    }
}

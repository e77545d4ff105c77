package org.cardwright.ui.card;

import javafx.scene.control.TextField;

/** A text field that takes a pasted text without what nobody sees. */
final class CleanTextField extends TextField {
    @Override
    public void paste() {
        if (!PastedText.into(this)) {
            super.paste();
        }
    }
}

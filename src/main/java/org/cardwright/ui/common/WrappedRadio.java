package org.cardwright.ui.common;

import javafx.scene.control.RadioButton;

/** A radio button with a text of any length, which wraps and stands as it is written, never cut off. */
public final class WrappedRadio extends RadioButton {
    /** The toolkit forgets the paddings of circle and text when it asks how high a text of that width is. */
    private static final double FORGOTTEN = 12;

    public WrappedRadio(String text) {
        super(text);
        setMnemonicParsing(false);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
    }

    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(width < 0 || width >= prefWidth(-1) ? width : Math.max(0, width - FORGOTTEN));
    }
}

package org.cardwright.ui.preferences;

import javafx.scene.Parent;

/** A page of the preferences; what is set on it applies at once. */
interface PreferencePage {
    Parent root();

    /** The page came to the front. */
    default void shown() {}
}

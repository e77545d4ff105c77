package org.cardwright.ui.common;

import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import org.kordamp.ikonli.Ikon;

/** A view beside the cards: a tab of its own among them, or a part of the strip below; confined to the JavaFX thread. */
public interface ToolView {
    /** A short name that tells the views apart, kept in the session; never shown. */
    String id();

    /** The title of its tab, with what it counts: "Problems 12". */
    ObservableValue<String> title();

    Ikon icon();

    Parent root();

    /** Puts the focus where a person begins. */
    void focus();

    /** The view came to the front: what is costly to keep current may wait for it. */
    default void shown() {}

    /** The tab was closed: listeners and work end. */
    default void close() {}
}

package org.cardwright.ui.card;

import javafx.scene.Node;

/** One row of a list that is typed into. */
interface Row<V> {
    Node root();

    /** Whether the row shows this value of the card already. */
    boolean shows(V value);

    void show(V value);

    /** Tells the row its place, from 0. */
    void place(int index);

    boolean focused();

    void focus();

    /** Whether nothing is typed into it. */
    boolean blank();
}

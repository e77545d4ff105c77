package org.cardwright.ui.history;

import org.cardwright.edit.HistoryLine;

/**
 * A state of all cards that a person can go to, in words.
 *
 * @param time such as "14:05:09", empty for the beginning
 * @param cards how many cards the step changed
 */
record HistoryStep(HistoryLine line, String time, String name, int cards) {
    HistoryLine.State state() {
        return line.state();
    }

    /** 0 on the present line; more, the further a branch goes off it. */
    int depth() {
        return line.depth();
    }
}

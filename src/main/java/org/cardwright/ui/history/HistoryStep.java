package org.cardwright.ui.history;

/**
 * A state of all cards that a person can go to.
 *
 * @param done how many steps are in effect there
 * @param time such as "14:05:09", empty for the beginning
 * @param cards how many cards the step changed
 */
record HistoryStep(int done, String time, String name, int cards, State state) {
    enum State {
        /** Its step is in effect, and so are later ones. */
        DONE,
        /** The state of the cards now. */
        NOW,
        /** Its step was undone and can be redone. */
        UNDONE
    }
}

package org.cardwright.ui;

import java.util.List;

/** Something that has to be so on every screen of the editor. */
@FunctionalInterface
interface ScreenCheck {
    /** What is wrong with the screen in front, a line each; the screen is as it was afterwards. */
    List<String> faults(Gallery at);
}

package org.cardwright.ui.main;

/** Which colors a person wants. */
enum Appearance {
    SYSTEM,
    LIGHT,
    DARK
}

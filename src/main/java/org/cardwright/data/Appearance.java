package org.cardwright.data;

/** Which colors a person wants. */
public enum Appearance {
    SYSTEM,
    LIGHT,
    DARK
}

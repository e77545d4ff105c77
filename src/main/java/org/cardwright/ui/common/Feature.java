package org.cardwright.ui.common;

/** A screen beside the card editor: it adds its commands and views to the window once, before that is shown. */
public interface Feature {
    void install(Workbench bench);
}

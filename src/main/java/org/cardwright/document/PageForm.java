package org.cardwright.document;

/** Where the site shows a card. */
public enum PageForm {
    /** Among the cards that somebody looks for, with what it is about and the way to its courses. */
    LIST("preview-list"),
    /** By itself, at its own address. */
    PAGE("preview-own");

    private final String style;

    PageForm(String style) {
        this.style = style;
    }

    String style() {
        return style;
    }
}

package org.cardwright.ui.common;

import java.util.Optional;

import org.kordamp.ikonli.Ikon;

/** Says what is known of links, for whoever shows one; confined to the JavaFX thread. */
public interface LinkMarks {
    /** For forms that know nothing of links. */
    LinkMarks NONE = new LinkMarks() {};

    /**
     * How a link stands.
     *
     * @param label one word: "Dead"
     * @param details why, since when
     * @param style the style class that gives the icon its color
     */
    record Mark(String label, String details, Ikon icon, String style) {}

    /** Empty for a link that was never checked. */
    default Optional<Mark> of(String url) {
        return Optional.empty();
    }

    /** Calls back when more is known; what it returns ends that. */
    default Runnable onChange(Runnable listener) {
        return () -> {};
    }
}

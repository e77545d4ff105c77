package org.cardwright.competency;

import org.cardwright.i18n.Strings;

/** How another card stands to a text. */
public enum SharedState {
    /** It says the same; how wide its blanks are does not count. */
    SAME("competency.same"),
    /** It says something else. */
    DIFFERENT("competency.different"),
    /** It does not hold that level or field. */
    MISSING("competency.missing");

    private final String key;

    SharedState(String key) {
        this.key = key;
    }

    /** The word for it. */
    public String label() {
        return Strings.get(key);
    }
}

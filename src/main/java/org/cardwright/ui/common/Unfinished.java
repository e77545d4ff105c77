package org.cardwright.ui.common;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was entered in dialogs that were closed without doing it: it is there again when they open the next time, until
 * the program ends. Confined to the JavaFX thread.
 */
public final class Unfinished {
    private final Map<List<Object>, Map<String, List<String>>> kept = new HashMap<>();

    /**
     * What a dialog lets a person enter.
     *
     * @param about what it is about, such as a folder and cards: what was entered for others is not for these
     */
    public Entries of(String dialog, Object... about) {
        return new Entries(kept, List.of(dialog, List.of(about)));
    }
}

package org.cardwright.ui.card;

import javafx.util.StringConverter;

/** Shows the number of a level with its name. */
final class LevelWords extends StringConverter<Integer> {
    @Override
    public String toString(Integer level) {
        return level == null ? "" : FieldWords.level(level);
    }

    @Override
    public Integer fromString(String text) {
        throw new UnsupportedOperationException("levels are chosen, not typed");
    }
}

package org.cardwright.lifecycle;

import java.util.List;

import org.cardwright.edit.CardId;
import org.cardwright.model.LevelContent;

/**
 * What the cards of one competency say at one proficiency level.
 *
 * @param content the behaviors and definitions that most of them have
 * @param same the cards that say just this, sorted by file
 * @param different the cards that hold the level with another text
 */
public record LevelTexts(LevelContent content, List<CardId> same, List<CardId> different) {
    public LevelTexts {
        same = List.copyOf(same);
        different = List.copyOf(different);
    }
}

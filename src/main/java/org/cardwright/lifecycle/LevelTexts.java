package org.cardwright.lifecycle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.cardwright.edit.CardId;
import org.cardwright.i18n.Strings;
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

    /**
     * Where the texts of some levels of a competency come from, in words.
     *
     * @param known what its cards say at each level
     */
    public static String sources(String competency, Map<Integer, LevelTexts> known, Set<Integer> levels) {
        if (!levels.isEmpty()) {
            return levels.stream().map(level -> source(level, Optional.ofNullable(known.get(level))))
                    .collect(Collectors.joining("  ·  "));
        }
        return competency.isEmpty() ? Strings.get("lifecycle.level.first")
                : known.isEmpty() ? Strings.get("lifecycle.new.unknown", competency) : Strings.get("lifecycle.level.none");
    }

    private static String source(int number, Optional<LevelTexts> texts) {
        String name = NewCard.levelName(number);
        return texts.map(known -> Strings.get("lifecycle.level.from", number, name, known.same().size(),
                known.different().size())).orElseGet(() -> Strings.get("lifecycle.level.empty", number, name));
    }
}

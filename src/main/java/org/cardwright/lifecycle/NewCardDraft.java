package org.cardwright.lifecycle;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a person enters for a new card.
 *
 * @param seriesTitle counts only for a series that no card has yet
 * @param levels the proficiency levels that the card is to hold
 * @param courses whether it gets the courses of the competency's other cards
 * @param fileName in place of the derived one
 * @param permalink in place of the derived one
 */
public record NewCardDraft(String series, String seriesTitle, String careerLevel, String competency, String group,
        Set<Integer> levels, boolean courses, Optional<String> fileName, Optional<String> permalink) {
    public NewCardDraft {
        series = series.strip();
        seriesTitle = seriesTitle.strip();
        careerLevel = careerLevel.strip();
        competency = competency.strip();
        group = group.strip();
        levels = new TreeSet<>(levels);
        fileName = fileName.map(String::strip);
        permalink = permalink.map(String::strip);
    }
}

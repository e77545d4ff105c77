package org.cardwright.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The seventeen front matter keys of a card in their usual order, each with its older spellings (format notes, 1 and
 * 2).
 */
public enum CardField {
    LAYOUT("layout"),
    CATEGORY("category"),
    TITLE("title"),
    SERIES("series"),
    JOB_SERIES_TITLE("job_series_title"),
    JOB_SERIES("job_series"),
    CAREER_LEVEL("career_level"),
    PERMALINK("permalink"),
    DESIGNATION("functional_competency_designation"),
    COMPETENCY("competency"),
    GROUP("competency_group"),
    DESCRIPTION("competency_description", "compentency_description"),
    LEVEL("level"),
    BEHAVIORS("behavior_illustrations", "behavioral_illustrations"),
    DEFINITIONS("proficiency_level_definition"),
    COURSES("relevant_courses"),
    FILTERS("filters");

    private static final Map<String, CardField> BY_KEY = new HashMap<>();

    static {
        for (CardField field : values()) {
            BY_KEY.put(field.key, field);
            field.olderKeys.forEach(older -> BY_KEY.put(older, field));
        }
    }

    private final String key;
    private final List<String> olderKeys;

    CardField(String key, String... olderKeys) {
        this.key = key;
        this.olderKeys = List.of(olderKeys);
    }

    /** The key as the newest cards spell it. */
    public String key() {
        return key;
    }

    /** The field of a key in any of its spellings. */
    public static Optional<CardField> ofKey(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }
}

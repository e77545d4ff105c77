package org.cardwright.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cardwright.site.CardKeys;


/**
 * The seventeen front matter keys of a card in their usual order, each with its older spellings (format notes, 1 and
 * 2).
 */
public enum CardField {
    LAYOUT(CardKeys.LAYOUT),
    CATEGORY(CardKeys.CATEGORY),
    TITLE(CardKeys.TITLE),
    SERIES(CardKeys.SERIES),
    JOB_SERIES_TITLE(CardKeys.SERIES_TITLE),
    JOB_SERIES(CardKeys.JOB_SERIES),
    CAREER_LEVEL(CardKeys.CAREER_LEVEL),
    PERMALINK(CardKeys.PERMALINK),
    DESIGNATION(CardKeys.DESIGNATION),
    COMPETENCY(CardKeys.COMPETENCY),
    GROUP(CardKeys.GROUP),
    DESCRIPTION(CardKeys.DESCRIPTION, CardKeys.OLDER_DESCRIPTION),
    LEVEL(CardKeys.LEVEL),
    BEHAVIORS(CardKeys.BEHAVIORS, CardKeys.OLDER_BEHAVIORS),
    DEFINITIONS(CardKeys.DEFINITIONS),
    COURSES(CardKeys.COURSES),
    FILTERS(CardKeys.FILTERS);

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

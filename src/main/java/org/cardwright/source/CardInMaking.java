package org.cardwright.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.cardwright.text.SourceText;

/** A card that still gets its courses. */
final class CardInMaking {
    private final int order;
    private final EntryCard entry;
    private final EntryTexts behaviors;
    private final EntryTexts definitions;
    private final String filters;
    private final Set<Double> levels = new HashSet<>();
    private final List<EntryCourse> courses = new ArrayList<>();

    /** @param order its place among the cards */
    CardInMaking(int order, EntryCard entry, EntryTexts behaviors, EntryTexts definitions) {
        this.order = order;
        this.entry = entry;
        this.behaviors = behaviors;
        this.definitions = definitions;
        filters = entry.filters();
        entry.levels().forEach(level -> level.number().ifPresent(levels::add));
    }

    int order() {
        return order;
    }

    EntryCard entry() {
        return entry;
    }

    String filters() {
        return filters;
    }

    /** Whether the card has one of these levels; nothing matches nothing. */
    boolean hasOneOf(List<ReadLevel> those) {
        return those.stream().anyMatch(level -> level.number().filter(levels::contains).isPresent());
    }

    void add(EntryCourse course) {
        courses.add(course);
    }

    GeneratedCard made() {
        List<EntryCourse> sorted = EngineSort.sorted(courses, EntryCourse.ORDER);
        return new GeneratedCard(entry.row().index(), SourceText.paired(entry.file()),
                EntryText.of(entry, behaviors, definitions, sorted), entry.competency(),
                entry.levels().stream().filter(ReadLevel::counts).flatMap(level -> level.whole().stream()).toList(),
                sorted.stream().map(EntryCourse::row).toList());
    }
}

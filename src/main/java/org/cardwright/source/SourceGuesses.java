package org.cardwright.source;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.cardwright.site.SourceNames;


/** What cards must not get, because a table that cannot be read as it is meant seems to say it. */
final class SourceGuesses {
    private final SiteSources sources;
    private final boolean texts;
    private final boolean courses;
    /** The competencies that have a text; the generator empties the cards of all others. */
    private final Set<String> known;

    SourceGuesses(SiteSources sources) {
        this.sources = sources;
        texts = sources.table(SourceKind.TEXTS).writable();
        courses = sources.table(SourceKind.COURSES).writable();
        known = sources.table(SourceKind.TEXTS).rows().stream().map(row -> row.text(SourceNames.TEXT_OF))
                .collect(Collectors.toSet());
    }

    /**
     * By the id of a difference the file that is to be fixed first.
     *
     * @param both the differences that both sides changed: with these, all of a card comes along
     */
    Map<String, String> of(Collection<SourceDifference> differences, Set<String> both) {
        Map<String, String> guesses = new LinkedHashMap<>();
        Map<String, String> mixed = new HashMap<>();
        for (SourceDifference difference : differences) {
            guess(difference).ifPresent(kind -> {
                guesses.put(difference.id(), file(kind));
                mixed.put(difference.file(), file(kind));
            });
        }
        mixed.keySet().retainAll(differences.stream().filter(difference -> both.contains(difference.id()))
                .map(SourceDifference::file).collect(Collectors.toSet()));
        differences.stream().filter(difference -> mixed.containsKey(difference.file()))
                .forEach(difference -> guesses.putIfAbsent(difference.id(), mixed.get(difference.file())));
        return guesses;
    }

    private String file(SourceKind kind) {
        return sources.table(kind).file().replaceFirst("^.*/", "");
    }

    private Optional<SourceKind> guess(SourceDifference difference) {
        boolean wrong = !texts || !difference.competency().isEmpty() && !known.contains(difference.competency());
        return switch (difference.kind()) {
            case COURSE, ORDER -> Optional.of(SourceKind.COURSES).filter(_ -> !courses);
            case BEHAVIORS, DEFINITIONS -> Optional.of(SourceKind.TEXTS).filter(_ -> wrong);
            case ONLY_THERE -> !courses ? Optional.of(SourceKind.COURSES) : Optional.of(SourceKind.TEXTS).filter(_ -> wrong);
            default -> Optional.empty();
        };
    }
}

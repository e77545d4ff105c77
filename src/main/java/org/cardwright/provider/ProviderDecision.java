package org.cardwright.provider;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.cardwright.course.CatalogCourse;
import org.cardwright.course.CourseKey;
import org.cardwright.course.CourseRevision;
import org.cardwright.course.CourseScope;
import org.cardwright.i18n.Strings;
import org.cardwright.model.CourseText;

/**
 * What a person wants to be done about a row of a provider's list.
 *
 * @param competency to whose cards a new course comes
 * @param level of which career level these are; empty for all
 */
public record ProviderDecision(ProviderMatch match, Action action, Optional<String> competency, Optional<String> level) {
    /** What can be done. */
    public enum Action {
        SKIP,
        /** All lines of the course say what the list says. */
        UPDATE,
        /** Cards get the course. */
        ADD,
        /** All lines of the course go. */
        REMOVE,
        /** A placeholder takes the place of all lines of the course. */
        PLACEHOLDER;

        /** What can be done about a row of this kind; what is suggested first. */
        public static List<Action> of(ProviderMatch.Kind kind) {
            return switch (kind) {
                case CHANGED -> List.of(UPDATE, SKIP);
                case NEW -> List.of(SKIP, ADD);
                case GONE -> List.of(SKIP, REMOVE, PLACEHOLDER);
                case SAME -> List.of(SKIP);
            };
        }

        public String label() {
            return Strings.get("list.action." + name().toLowerCase(Locale.ROOT));
        }
    }

    /** What is suggested for a row. */
    public static ProviderDecision suggested(ProviderMatch match) {
        return new ProviderDecision(match, Action.of(match.kind()).getFirst(), Optional.empty(), Optional.empty());
    }

    public ProviderDecision with(Action wanted) {
        return new ProviderDecision(match, wanted, competency, level);
    }

    /** The new course comes to the cards of a competency, of one career level or of all. */
    public ProviderDecision to(String cards, Optional<String> ofLevel) {
        return new ProviderDecision(match, Action.ADD, Optional.of(cards), ofLevel);
    }

    /** Whether it changes anything as far as it was said: a new course needs cards. */
    public boolean does() {
        return action != Action.SKIP && (action != Action.ADD || competency.isPresent());
    }

    /** The decision in words: "Add to cards of Budget, Entry". */
    public String words() {
        return action != Action.ADD ? action.label() : competency.map(name -> level.map(of -> Strings.get("list.added.level", name, of))
                .orElseGet(() -> Strings.get("list.added", name))).orElseGet(action::label);
    }

    /** All decisions as one change of courses. */
    public static CourseRevision revision(Collection<ProviderDecision> decisions) {
        Map<CourseKey, CourseText> set = new HashMap<>();
        Set<CourseKey> removed = new HashSet<>();
        Set<CourseKey> comingSoon = new HashSet<>();
        List<CourseRevision.Addition> added = new ArrayList<>();
        for (ProviderDecision decision : decisions) {
            Set<CourseKey> keys = CatalogCourse.keys(decision.match.courses());
            switch (decision.action) {
                case SKIP -> { }
                case UPDATE -> keys.forEach(key -> set.put(key, decision.match.wanted()));
                case ADD -> decision.competency.ifPresent(name -> added.add(new CourseRevision.Addition(decision.match.wanted(),
                        CourseScope.competency(name).and(decision.level.map(level -> CourseScope.careerLevels(List.of(level)))
                                .orElse(CourseScope.ALL)))));
                case REMOVE -> removed.addAll(keys);
                case PLACEHOLDER -> comingSoon.addAll(keys);
            }
        }
        return new CourseRevision(set, removed, comingSoon, added);
    }
}

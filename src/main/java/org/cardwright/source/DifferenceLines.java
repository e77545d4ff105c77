package org.cardwright.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

import org.cardwright.edit.CardId;

/**
 * The differences between cards and sources as a list shows them: narrowed, and in groups that can be folded.
 *
 * @param lines what is shown
 * @param shown the differences that are left, also in folded groups
 * @param put those that a person left as they are
 * @param forms how many cards differ only in form, which is said but not listed
 */
public record DifferenceLines(List<Line> lines, List<SourceDifference> shown, List<SourceDifference> put, int forms) {
    /** The group of what was left. */
    public static final String LEFT = "left";

    /** One line. */
    public sealed interface Line {
        /** The differences that it stands for. */
        List<SourceDifference> differences();

        /** Whether it belongs to what a person left as it is. */
        boolean left();

        /**
         * The head of a group.
         *
         * @param key tells groups apart
         * @param title of the card or competency; empty for the group of what was left
         */
        record Head(String key, String title, List<SourceDifference> differences, boolean open) implements Line {
            @Override
            public boolean left() {
                return key.equals(LEFT);
            }
        }

        /**
         * A difference.
         *
         * @param beside the card where the group does not name it
         */
        record Single(SourceDifference difference, String beside, boolean left) implements Line {
            @Override
            public List<SourceDifference> differences() {
                return List.of(difference);
            }
        }
    }

    /** What is to be seen; what is empty narrows nothing. */
    public record Filter(Optional<SourceDifference.Kind> kind, Optional<String> competency, Optional<String> provider,
            Optional<CardId> card, String text) {
        public static final Filter ALL = new Filter(Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), "");

        boolean takes(SourceDifference difference, String title) {
            return kind.map(difference.kind()::equals).orElse(difference.kind() != SourceDifference.Kind.FORM)
                    && competency.filter(name -> !name.equals(difference.competency())).isEmpty()
                    && provider.filter(name -> !difference.provider().equals(Optional.of(name))).isEmpty()
                    && card.filter(one -> !difference.card().equals(Optional.of(one))).isEmpty()
                    && String.join("\n", title, difference.file(), difference.competency(), difference.label(),
                            difference.here(), difference.there()).toLowerCase(Locale.ROOT)
                            .contains(text.strip().toLowerCase(Locale.ROOT));
        }
    }

    /**
     * Lays out the differences.
     *
     * @param byCompetency whether a group is a competency instead of a card
     * @param left the ids of those that a person left
     * @param turned the keys of groups that are not as at first, open all but that of what was left
     * @param titles how people call a card
     */
    public static DifferenceLines of(List<SourceDifference> all, Filter filter, boolean byCompetency, Set<String> left,
            Set<String> turned, Function<CardId, String> titles) {
        Map<String, List<SourceDifference>> groups = byCompetency ? new TreeMap<>() : new LinkedHashMap<>();
        List<SourceDifference> shown = new ArrayList<>();
        List<SourceDifference> put = new ArrayList<>();
        Function<SourceDifference, String> title = difference -> difference.card().map(titles).orElse(difference.file());
        for (SourceDifference difference : all) {
            if (filter.takes(difference, title.apply(difference))) {
                boolean out = left.contains(difference.id());
                (out ? put : shown).add(difference);
                if (!out) {
                    groups.computeIfAbsent(byCompetency ? difference.competency() : difference.file(),
                            _ -> new ArrayList<>()).add(difference);
                }
            }
        }
        List<Line> lines = new ArrayList<>();
        groups.forEach((key, some) -> {
            boolean open = !turned.contains(key);
            lines.add(new Line.Head(key, byCompetency ? key : title.apply(some.getFirst()), some, open));
            if (open) {
                some.forEach(each -> lines.add(new Line.Single(each, byCompetency ? title.apply(each) : "", false)));
            }
        });
        if (!put.isEmpty()) {
            boolean open = turned.contains(LEFT);
            lines.add(new Line.Head(LEFT, "", List.copyOf(put), open));
            if (open) {
                put.forEach(each -> lines.add(new Line.Single(each, title.apply(each), true)));
            }
        }
        int forms = (int) all.stream().filter(each -> each.kind() == SourceDifference.Kind.FORM).count();
        return new DifferenceLines(List.copyOf(lines), List.copyOf(shown), List.copyOf(put), forms);
    }

    /** How many there are, those of form alone left out. */
    public static int count(SourceComparison comparison) {
        return (int) comparison.differences().stream().filter(each -> each.kind() != SourceDifference.Kind.FORM).count();
    }

    /** On how many cards they are. */
    public int cards() {
        return (int) shown.stream().map(SourceDifference::file).distinct().count();
    }
}

package org.cardwright.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.cardwright.edit.CardId;
import org.cardwright.model.Finding;
import org.cardwright.model.Severity;

/**
 * The problems that a filter leaves, put together by rule or by card; immutable.
 *
 * @param groups in their order, the worst rules first, or the cards by file
 * @param severities how many there are of each severity, whichever severities are wanted
 * @param rules how many there are of each rule, whichever rule is wanted, in the order of the catalog
 */
public record ProblemList(List<Group> groups, Map<Severity, Integer> severities, Map<String, Integer> rules) {
    public static final ProblemList EMPTY = new ProblemList(List.of(), Map.of(), Map.of());

    /** How problems are put together. */
    public enum Grouping {
        RULE,
        CARD
    }

    /** Problems under one heading, in the order of their cards and places. */
    public record Group(String key, Optional<CardId> card, String title, Severity worst, List<ProblemRow.Problem> problems) {}

    /** Takes a moment for many cards: for a background thread. */
    public static ProblemList of(
            Map<CardId, List<Finding>> cards, List<Finding> settings, ProblemFilter filter, Grouping grouping) {
        Map<Severity, Integer> severities = new EnumMap<>(Severity.class);
        Map<String, Integer> counted = new HashMap<>();
        Map<String, List<ProblemRow.Problem>> groups = new LinkedHashMap<>();
        Predicate<ProblemRow.Problem> wanted = problem -> {
            Finding finding = problem.finding();
            if (!filter.wants(problem.card(), finding, RuleCatalog.title(finding.rule()))) {
                return false;
            }
            boolean rule = filter.rule().isEmpty() || filter.rule().get().equals(finding.rule());
            if (rule) {
                severities.merge(finding.severity(), 1, Integer::sum);
            }
            boolean severity = filter.severities().contains(finding.severity());
            if (severity) {
                counted.merge(finding.rule(), 1, Integer::sum);
            }
            return rule && severity;
        };
        all(cards, settings, filter).stream().filter(wanted).forEach(problem ->
                groups.computeIfAbsent(key(problem, grouping), key -> new ArrayList<>()).add(problem));
        Map<String, Integer> rules = new LinkedHashMap<>();
        RuleCatalog.all().stream().map(RuleInfo::id).filter(counted::containsKey)
                .forEach(rule -> rules.put(rule, counted.get(rule)));
        List<Group> sorted = new ArrayList<>();
        groups.forEach((key, problems) -> sorted.add(group(key, problems, grouping)));
        if (grouping == Grouping.RULE) {
            List<String> order = List.copyOf(rules.keySet());
            sorted.sort(Comparator.comparing(Group::worst).thenComparing(group -> order.indexOf(group.key())));
        }
        return new ProblemList(List.copyOf(sorted), severities, rules);
    }

    /** Those of the settings first, then card by card. */
    private static List<ProblemRow.Problem> all(
            Map<CardId, List<Finding>> cards, List<Finding> settings, ProblemFilter filter) {
        List<ProblemRow.Problem> all = new ArrayList<>();
        if (filter.wants(Optional.empty())) {
            settings.forEach(finding -> all.add(new ProblemRow.Problem(Optional.empty(), finding)));
        }
        cards.keySet().stream().filter(card -> filter.wants(Optional.of(card))).sorted().forEach(card ->
                cards.get(card).forEach(finding -> all.add(new ProblemRow.Problem(Optional.of(card), finding))));
        return all;
    }

    private static String key(ProblemRow.Problem problem, Grouping grouping) {
        return grouping == Grouping.RULE ? problem.finding().rule()
                : problem.card().map(CardId::name).orElse("");
    }

    private static Group group(String key, List<ProblemRow.Problem> problems, Grouping grouping) {
        Severity worst = problems.stream().map(problem -> problem.finding().severity()).min(Comparator.naturalOrder())
                .orElseThrow();
        ProblemRow.Problem first = problems.getFirst();
        boolean byRule = grouping == Grouping.RULE || first.card().isEmpty();
        return new Group(key, byRule ? Optional.empty() : first.card(), RuleCatalog.title(first.finding().rule()), worst,
                List.copyOf(problems));
    }

    /** All problems in the order in which they stand. */
    public List<ProblemRow.Problem> problems() {
        return groups.stream().flatMap(group -> group.problems().stream()).toList();
    }

    public int size() {
        return groups.stream().mapToInt(group -> group.problems().size()).sum();
    }

    /** The lines of the list; the problems of a group stand below it only where it is open. */
    public List<ProblemRow> rows(Predicate<String> open) {
        List<ProblemRow> rows = new ArrayList<>();
        for (Group group : groups) {
            boolean unfolded = open.test(group.key());
            rows.add(new ProblemRow.Group(group.key(), group.card(), group.title(), group.worst(),
                    group.problems().size(), unfolded));
            if (unfolded) {
                rows.addAll(group.problems());
            }
        }
        return rows;
    }
}

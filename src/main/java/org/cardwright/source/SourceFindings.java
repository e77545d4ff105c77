package org.cardwright.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cardwright.check.ExtraFindings;
import org.cardwright.check.FileFindings;
import org.cardwright.check.RuleInfo;
import org.cardwright.check.SourceRules;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.i18n.Strings;
import org.cardwright.model.CardField;
import org.cardwright.model.Finding;
import org.cardwright.text.Position;

/** What the tables of a site and the cards made of them show only together, as findings of rules. */
public final class SourceFindings {
    private final SourceComparison comparison;
    private final List<SourceProblem> problems;
    private final Map<CardId, List<SourceProblem>> ofCards = new HashMap<>();
    private final Map<CardId, List<SourceDifference>> differences;

    /** For a background thread. */
    public SourceFindings(SourceComparison comparison) {
        this.comparison = comparison;
        differences = comparison.byCard();
        SiteSources tables = comparison.sources();
        problems = Stream.of(tables.problems(), comparison.site().problems(), tables.hints()).flatMap(List::stream)
                .filter(problem -> problem.rule().isPresent()).distinct().toList();
        Map<Integer, CardId> entries = new HashMap<>();
        comparison.pairs().forEach(pair -> pair.card().ifPresent(card -> pair.made().ifPresent(made ->
                entries.put(made.entry(), card))));
        Map<Integer, CardId> lines = new HashMap<>();
        tables.table(SourceKind.CARDS).rows().stream().filter(row -> entries.containsKey(row.index()))
                .forEach(row -> lines.putIfAbsent(row.line(), entries.get(row.index())));
        problems.stream().filter(problem -> problem.kind() == SourceKind.CARDS && lines.containsKey(problem.line()))
                .forEach(problem -> ofCards.computeIfAbsent(lines.get(problem.line()), _ -> new ArrayList<>()).add(problem));
    }

    /**
     * The findings for people who edit cards: what is about a card stands at its field, the rest in the table, whose name
     * and line the message tells.
     */
    public ExtraFindings forEditing() {
        Map<CardId, List<Finding>> cards = new HashMap<>();
        comparison.cards().forEach((card, document) -> cards.put(card, of(card, document, differences(card))));
        List<SourceProblem> told = ofCards.values().stream().flatMap(List::stream).toList();
        return new ExtraFindings(Map.of(), files(kind -> comparison.sources().table(kind).file(),
                problem -> !told.contains(problem), SourceFindings::placed)).with(cards);
    }

    /**
     * The findings for a report: what is about a table stands in its file.
     *
     * @param names how a table's file is called
     * @param tables whether what is about tables is wanted, too
     */
    public ExtraFindings forReport(Function<Path, String> names, boolean tables) {
        Map<CardId, List<Finding>> cards = new HashMap<>();
        comparison.cards().forEach((card, document) -> cards.put(card, courses(document, differences(card))));
        return new ExtraFindings(Map.of(), tables ? files(kind -> names.apply(kind.file()), _ -> true, (_, problem) ->
                problem.text()) : List.of()).with(cards);
    }

    private List<SourceDifference> differences(CardId card) {
        return differences.getOrDefault(card, List.of());
    }

    /** The findings of a card as it is now. */
    public List<Finding> of(CardId card, CardDocument now, List<SourceDifference> differences) {
        List<Finding> found = new ArrayList<>(courses(now, differences));
        if (now.readable()) {
            for (SourceProblem problem : ofCards.getOrDefault(card, List.of())) {
                CardField field = problem.rule().equals(Optional.of(SourceRules.TEXT_MISSING)) ? CardField.COMPETENCY
                        : CardField.BEHAVIORS;
                found.add(finding(problem.rule().orElseThrow(), now.places().of(field), Strings.get("source.finding.card",
                        problem.text(), file(problem), problem.line()), Optional.of(field)));
            }
        }
        return found;
    }

    private static Finding finding(RuleInfo rule, Position place, String message, Optional<CardField> field) {
        return new Finding(rule.severity(), rule.id(), place, message, field);
    }

    private String file(SourceProblem problem) {
        return comparison.sources().table(problem.kind()).file();
    }

    /** Where the table of courses cannot be read as a whole, nobody knows what cards get. */
    private List<Finding> courses(CardDocument now, List<SourceDifference> differences) {
        List<SourceDifference> courses = differences.stream().filter(one -> one.kind() == SourceDifference.Kind.COURSE)
                .toList();
        if (courses.isEmpty() || !comparison.sources().table(SourceKind.COURSES).writable()) {
            return List.of();
        }
        List<Finding> found = new ArrayList<>();
        Optional<CardField> field = Optional.of(CardField.COURSES);
        UndonePlaces.of(now.card(), courses).forEach((place, undone) -> {
            for (SourceDifference one : undone.differences()) {
                found.add(place instanceof UndonePlace.Course(int index)
                        ? finding(SourceRules.COURSE_REMOVED, now.places().ofCourse(index), one.courses().there()
                                .map(course -> Strings.get("rule.source-course-removed.replaced", course.readable()))
                                .orElse(Strings.get("rule.source-course-removed", one.here())), field)
                        : finding(SourceRules.COURSE_ADDED, now.places().of(CardField.COURSES),
                                Strings.get("rule.source-course-added", one.there()), field));
            }
        });
        return found;
    }

    private interface Words {
        String of(String file, SourceProblem problem);
    }

    private static String placed(String file, SourceProblem problem) {
        return Strings.get("source.finding.table", file, problem.text());
    }

    private List<FileFindings> files(Function<SourceKind, String> names, Predicate<SourceProblem> wanted, Words words) {
        Map<SourceKind, List<SourceProblem>> byKind = problems.stream().filter(wanted)
                .collect(Collectors.groupingBy(SourceProblem::kind));
        return Stream.of(SourceKind.values()).filter(byKind::containsKey).map(kind -> new FileFindings(names.apply(kind),
                byKind.get(kind).stream().map(problem -> finding(problem.rule().orElseThrow(), new Position(problem.line(), 1),
                        words.of(names.apply(kind), problem), Optional.empty())).toList())).toList();
    }
}

package org.cardwright.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cardwright.edit.CardId;
import org.cardwright.i18n.Strings;
import org.cardwright.model.CourseText;

/**
 * Copies edits of cards to the tables, so that the site's generator writes the cards as they are: what it would not write
 * so is refused, for the changed tables are generated from and compared before anything is done.
 */
public final class SourceWriter {
    private final SourceComparison comparison;
    private final Map<String, String> answers;
    private final Map<CourseText, Map<String, String>> details;
    private final Set<SourceDifference> wanted;
    private final Map<SourceDifference, String> refused = new LinkedHashMap<>();
    private final Map<String, SourceQuestion> questions = new LinkedHashMap<>();

    private SourceWriter(SourceComparison comparison, Collection<SourceDifference> chosen, Map<String, String> answers,
            Map<CourseText, Map<String, String>> details) {
        this.comparison = comparison;
        this.wanted = new LinkedHashSet<>(chosen);
        this.answers = answers;
        this.details = details;
    }

    /**
     * Plans it; for a background thread.
     *
     * @param chosen differences of the comparison
     * @param answers by the question's id the answer's id
     * @param details of new courses by column what only the training page shows
     */
    public static SourceWriting plan(SourceComparison comparison, Collection<SourceDifference> chosen, Map<String, String> answers,
            Map<CourseText, Map<String, String>> details) {
        return new SourceWriter(comparison, chosen, answers, details).plan();
    }

    private SourceWriting plan() {
        SourceBlocks blocks = new SourceBlocks(comparison.sources());
        for (SourceDifference difference : List.copyOf(wanted)) {
            difference.barrier().or(() -> blocks.of(difference))
                    .ifPresent(reason -> refuse(difference, reason));
        }
        while (true) {
            SourcesDraft draft = draft();
            questions.putAll(draft.questions);
            if (draft.refused.isEmpty() && draft.open.isEmpty()) {
                Map<SourceKind, List<TableEdit>> edits = draft.edits();
                Map<SourceDifference, String> not = blocks.of(edits, wanted);
                SourceComparison after = comparison;
                if (not.isEmpty() && !edits.isEmpty()) {
                    SiteSources changed = comparison.sources().with(edits);
                    after = comparison.with(changed, Generator.generate(changed));
                }
                not = not.isEmpty() ? new SourceProof(comparison, after, wanted, draft.announced).failures() : not;
                if (not.isEmpty()) {
                    return writing(draft, edits, after);
                }
                not.forEach(this::refuse);
            }
            draft.refused.forEach(this::refuse);
            wanted.removeAll(draft.open);
        }
    }

    private void refuse(SourceDifference difference, String reason) {
        wanted.remove(difference);
        refused.putIfAbsent(difference, reason);
    }

    private SourcesDraft draft() {
        SourcesDraft draft = new SourcesDraft(comparison, wanted, answers);
        if (!wanted.isEmpty()) {
            CoursesDraft rows = new CoursesDraft(draft.courses);
            new CompetencyNames(draft, rows).write();
            new EntryCells(draft).write();
            new TextCells(draft).write();
            new CourseWishes(draft, rows, details).write();
        }
        return draft;
    }

    private SourceWriting writing(SourcesDraft draft, Map<SourceKind, List<TableEdit>> edits, SourceComparison after) {
        List<SourceWriting.Refused> left = new ArrayList<>();
        refused.forEach((difference, reason) -> left.add(new SourceWriting.Refused(difference, reason)));
        Map<CardId, String> files = new HashMap<>();
        Map<CardId, String> before = new HashMap<>();
        comparison.pairs().forEach(pair -> pair.card().ifPresent(card -> pair.made().ifPresent(made ->
                before.put(card, made.file()))));
        after.pairs().forEach(pair -> pair.card().ifPresent(card -> pair.made().ifPresent(made -> {
            if (!made.file().equals(pair.file()) && !made.file().equals(before.get(card))) {
                files.put(card, made.file());
            }
        })));
        Set<String> known = comparison.site().problems().stream().map(SourceProblem::text).collect(Collectors.toSet());
        List<String> notes = Stream.concat(draft.notes.stream(), after.site().problems().stream().map(SourceProblem::text)
                .filter(text -> !known.contains(text))).toList();
        return new SourceWriting(edits, List.copyOf(wanted), left, List.copyOf(questions.values()), notes, files,
                along(after, draft.announced), after);
    }

    /** An edited card is among them where the answer to a question about another card changes it, too. */
    private List<String> along(SourceComparison after, Collection<String> announced) {
        Set<String> own = new HashSet<>(wanted.stream().map(SourceDifference::file).toList());
        own.removeAll(announced);
        Set<String> known = new HashSet<>(comparison.site().cards().stream().map(GeneratedCard::text).toList());
        return after.pairs().stream().filter(pair -> !own.contains(pair.file()) && pair.made()
                .filter(made -> !known.contains(made.text())).isPresent()).map(SourceComparison.Pair::file).toList();
    }
}

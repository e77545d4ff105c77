package org.cardwright.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cardwright.i18n.Strings;
import org.cardwright.site.SourceNames;

/** Gives a competency its new name wherever the tables have it, or gives the cards that were renamed one of their own. */
final class CompetencyNames {
    private final SourcesDraft draft;
    private final CoursesDraft rows;

    CompetencyNames(SourcesDraft draft, CoursesDraft rows) {
        this.draft = draft;
        this.rows = rows;
    }

    private record Renaming(String from, String to) {}

    void write() {
        Map<Renaming, List<SourceDifference>> renamings = new LinkedHashMap<>();
        draft.chosen(SourceDifference.Kind.COMPETENCY).forEach(difference -> renamings.computeIfAbsent(
                new Renaming(difference.there(), difference.here()), _ -> new ArrayList<>()).add(difference));
        renamings.forEach(this::rename);
    }

    private void rename(Renaming renaming, List<SourceDifference> chosen) {
        List<SourcesDraft.Entry> own = chosen.stream().flatMap(difference -> draft.entry(difference).stream()).toList();
        List<SourcesDraft.Entry> others = draft.entries(renaming.from()).stream()
                .filter(entry -> !own.contains(entry)).toList();
        List<String> files = others.stream().map(entry -> entry.file).toList();
        boolean all = others.isEmpty();
        if (!all) {
            Optional<String> answer = draft.ask(new SourceQuestion("competency|" + renaming.from() + "|" + renaming.to(),
                    Strings.get("source.ask.competency", renaming.from(), renaming.to(), own.size(), others.size()),
                    List.of(new SourceQuestion.Answer(SourceQuestion.ALL, Strings.get("source.answer.competency.all"), files),
                            new SourceQuestion.Answer(SourceQuestion.THESE, Strings.get("source.answer.competency.these"),
                            own.stream().map(entry -> entry.file).toList()), SourceQuestion.Answer.leave()), chosen));
            if (answer.isEmpty()) {
                return;
            }
            all = answer.get().equals(SourceQuestion.ALL);
        }
        if (all) {
            draft.announced.addAll(files);
            others.forEach(entry -> entry.row.set(SourceNames.COMPETENCY, renaming.to()));
        }
        own.forEach(entry -> entry.row.set(SourceNames.COMPETENCY, renaming.to()));
        texts(renaming, all);
        if (all) {
            rows.rename(renaming.from(), renaming.to());
        } else {
            rows.copied(renaming.to(), renaming.from());
        }
    }

    private void texts(Renaming renaming, boolean all) {
        List<TableDraft.Row> rows = draft.texts.rows();
        if (rows.stream().anyMatch(row -> row.text(SourceNames.TEXT_OF).equals(renaming.to()))) {
            return;
        }
        for (TableDraft.Row row : List.copyOf(rows)) {
            if (row.text(SourceNames.TEXT_OF).equals(renaming.from())) {
                if (all) {
                    row.set(SourceNames.TEXT_OF, renaming.to());
                } else {
                    draft.texts.add(row.index(), row.values()).set(SourceNames.TEXT_OF, renaming.to());
                }
            }
        }
    }
}

package org.cardwright.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cardwright.document.CardDocument;
import org.cardwright.i18n.Strings;
import org.cardwright.site.SourceNames;

/** The three tables while edits of cards are brought into them: one try, of which the proof comes later. */
final class SourcesDraft {
    final SourceComparison comparison;
    final TableDraft cards;
    final TableDraft texts;
    final TableDraft courses;
    /** The differences that are to go. */
    final List<SourceDifference> chosen;
    final Map<SourceDifference, String> refused = new LinkedHashMap<>();
    final Map<String, SourceQuestion> questions = new LinkedHashMap<>();
    final List<SourceDifference> open = new ArrayList<>();
    final List<String> notes = new ArrayList<>();
    /** Cards that change along, by their files, because a person said so. */
    final List<String> announced = new ArrayList<>();
    private final Map<String, String> answers;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<Integer, Entry> byRow = new HashMap<>();
    private final Map<Integer, SourceComparison.Pair> pairs = new HashMap<>();

    /** A card in its table as it will be. */
    static final class Entry {
        final TableDraft.Row row;
        final String file;
        private List<Integer> levels;

        Entry(TableDraft.Row row, String file, List<Integer> levels) {
            this.row = row;
            this.file = file;
            this.levels = levels;
        }

        String competency() {
            return row.text(SourceNames.COMPETENCY);
        }

        List<Integer> levels() {
            return levels;
        }

        void levels(List<Integer> now) {
            levels = List.copyOf(now);
        }
    }

    SourcesDraft(SourceComparison comparison, Collection<SourceDifference> chosen, Map<String, String> answers) {
        this.comparison = comparison;
        this.chosen = List.copyOf(chosen);
        this.answers = answers;
        cards = new TableDraft(comparison.sources().table(SourceKind.CARDS));
        texts = new TableDraft(comparison.sources().table(SourceKind.TEXTS));
        courses = new TableDraft(comparison.sources().table(SourceKind.COURSES));
        comparison.pairs().forEach(pair -> pair.made().ifPresent(made -> pairs.put(made.entry(), pair)));
        for (GeneratedCard made : comparison.site().cards()) {
            // An entry whose file another one replaces is still an entry.
            String file = Optional.ofNullable(pairs.get(made.entry())).map(SourceComparison.Pair::file)
                    .orElse(made.file());
            byRow.put(made.entry(), add(new Entry(cards.rows().get(made.entry()), file, made.levels())));
        }
    }

    /** The entries that stay, in the order of the table. */
    List<Entry> entries() {
        return entries.stream().filter(entry -> !entry.row.removed()).toList();
    }

    List<Entry> entries(String competency) {
        return entries().stream().filter(entry -> entry.competency().equals(competency)).toList();
    }

    /** The entry of a difference's card; none for a card that only the folder has. */
    Optional<Entry> entry(SourceDifference difference) {
        return difference.made().map(GeneratedCard::entry).map(byRow::get);
    }

    /** The card of an entry, if there is one and it can be read. */
    Optional<CardDocument> document(Entry entry) {
        return Optional.ofNullable(pairs.get(entry.row.index())).flatMap(SourceComparison.Pair::card)
                .map(comparison.cards()::get).filter(CardDocument::readable);
    }

    final Entry add(Entry entry) {
        entries.add(entry);
        return entry;
    }

    List<SourceDifference> chosen(SourceDifference.Kind kind) {
        return chosen.stream().filter(difference -> difference.kind() == kind).toList();
    }

    void refuse(SourceDifference difference, String reason) {
        refused.putIfAbsent(difference, reason);
    }

    /** The answer to a question; without one what it is about waits. */
    Optional<String> ask(SourceQuestion question) {
        questions.putIfAbsent(question.id(), question);
        Optional<String> answer = question.answered(answers);
        if (answer.isEmpty()) {
            open.addAll(question.about());
        }
        return answer.filter(given -> !given.equals(SourceQuestion.LEAVE) || leave(question));
    }

    private boolean leave(SourceQuestion question) {
        question.about().forEach(difference -> refuse(difference,
                Strings.get("source.refused.left")));
        return false;
    }

    /** What is to be done to each table. */
    Map<SourceKind, List<TableEdit>> edits() {
        Map<SourceKind, List<TableEdit>> edits = new EnumMap<>(SourceKind.class);
        edits.put(SourceKind.CARDS, cards.edits());
        edits.put(SourceKind.TEXTS, texts.edits());
        edits.put(SourceKind.COURSES, courses.edits());
        edits.values().removeIf(List::isEmpty);
        return edits;
    }
}

package org.cardwright.source;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cardwright.i18n.Strings;
import org.cardwright.model.Card;
import org.cardwright.model.CardField;
import org.cardwright.model.LevelContent;
import org.cardwright.site.CareerLevel;
import org.cardwright.site.SourceNames;

/** Brings what a card says of itself into its entry of the table of cards. */
final class EntryCells {
    private static final Pattern WORD = Pattern.compile("\\b([A-Z]+)\\b");
    private static final Set<SourceDifference.Kind> NAMING = EnumSet.of(SourceDifference.Kind.SERIES,
            SourceDifference.Kind.CAREER_LEVEL, SourceDifference.Kind.COMPETENCY, SourceDifference.Kind.ONLY_HERE);

    private final SourcesDraft draft;

    EntryCells(SourcesDraft draft) {
        this.draft = draft;
    }

    void write() {
        for (SourceDifference difference : draft.chosen) {
            draft.entry(difference).ifPresent(entry -> write(difference, entry));
        }
        draft.chosen(SourceDifference.Kind.ONLY_HERE).forEach(this::add);
        twins();
    }

    /** Two entries for one card: the generator would write only the later one. */
    private void twins() {
        Map<List<String>, List<SourcesDraft.Entry>> names = draft.entries().stream()
                .collect(Collectors.groupingBy(entry -> List.of(entry.row.text(SourceNames.SERIES),
                        word(entry.row.text(SourceNames.LEVEL)), entry.competency())));
        names.values().stream().filter(entries -> entries.size() > 1).forEach(entries -> draft.chosen.stream()
                .filter(difference -> NAMING.contains(difference.kind()) && entries.stream()
                        .anyMatch(entry -> entry.file.equals(difference.file())))
                .forEach(difference -> draft.refuse(difference, Strings.get("source.refused.twin"))));
    }

    private static String word(String level) {
        Matcher found = WORD.matcher(level);
        return found.find() ? found.group(1) : "";
    }

    private void write(SourceDifference difference, SourcesDraft.Entry entry) {
        switch (difference.kind()) {
            case DESCRIPTION -> entry.row.set(SourceNames.DESCRIPTION, difference.here());
            case GROUP -> entry.row.set(SourceNames.GROUP, difference.here());
            case DESIGNATION -> entry.row.set(SourceNames.DESIGNATION, difference.here());
            case SERIES -> entry.row.set(SourceNames.SERIES, number(difference.here()));
            case CAREER_LEVEL -> entry.row.set(SourceNames.LEVEL, careerLevel(difference.here()));
            case LEVELS -> levels(entry, Stream.of(difference.here().split(", ")).map(Integer::valueOf).toList());
            case ONLY_THERE -> {
                entry.row.remove();
                draft.notes.add(Strings.get("source.note.entry-removed", difference.file()));
            }
            default -> {
            }
        }
    }

    private void levels(SourcesDraft.Entry entry, List<Integer> levels) {
        entry.levels(levels);
        LevelCells.ofCard(levels).forEach((column, value) -> {
            if (draft.cards.table().columns().contains(column)) {
                entry.row.set(column, value);
            }
        });
    }

    private static SourceValue number(String text) {
        return text.matches("0*[1-9]\\d*") ? new SourceValue.Digits(text.replaceFirst("^0+", ""))
                : SourceValue.words(text);
    }

    /** As another entry writes it, since only the first word is read. */
    private String careerLevel(String label) {
        String word = label.toUpperCase(Locale.ROOT);
        return draft.cards.table().rows().stream().map(row -> row.text(SourceNames.LEVEL))
                .filter(text -> word(text).equals(word)).findFirst().orElseGet(() -> CareerLevel.named(label).map(level -> word + " (" + level.grades() + ")")
                .orElse(word));
    }

    /** An entry for a card that only the folder has, behind the last one of its competency. */
    private void add(SourceDifference difference) {
        Card card = draft.comparison.cards().get(difference.card().orElseThrow()).card();
        List<Integer> levels = card.levels().stream().map(LevelContent::number).toList();
        if (levels.isEmpty() || levels.stream().anyMatch(level -> level < 1 || level > 5)) {
            draft.refuse(difference, Strings.get("source.refused.levels"));
            return;
        }
        String competency = CardComparer.spelled(card);
        List<SourceRow> rows = draft.cards.table().rows();
        int after = rows.stream().filter(row -> row.text(SourceNames.COMPETENCY).equals(competency))
                .mapToInt(SourceRow::index).max().orElse(draft.cards.last());
        Map<String, SourceValue> values = new LinkedHashMap<>();
        draft.cards.table().columns().forEach(column -> values.put(column, SourceValue.EMPTY));
        if (values.containsKey(SourceNames.ID)) {
            values.put(SourceNames.ID, nextId(rows));
        }
        values.put(SourceNames.SERIES, number(card.text(CardField.SERIES)));
        values.put(SourceNames.LEVEL, SourceValue.words(careerLevel(card.text(CardField.CAREER_LEVEL))));
        values.put(SourceNames.GROUP, SourceValue.words(card.text(CardField.GROUP)));
        values.put(SourceNames.DESIGNATION, SourceValue.words(card.text(CardField.DESIGNATION)));
        values.put(SourceNames.COMPETENCY, SourceValue.words(competency));
        values.put(SourceNames.DESCRIPTION, SourceValue.words(card.text(CardField.DESCRIPTION)));
        SourcesDraft.Entry entry = draft.add(new SourcesDraft.Entry(draft.cards.add(after, values), difference.file(),
                levels));
        levels(entry, levels);
    }

    private SourceValue nextId(List<SourceRow> rows) {
        int taken = (int) draft.cards.rows().stream().filter(TableDraft.Row::isNew).count();
        return rows.stream().map(row -> row.text(SourceNames.ID)).filter(id -> id.matches("\\d{1,8}"))
                .map(Integer::valueOf).max(Integer::compare).map(most -> SourceValue.number(most + 1 + taken))
                .orElse(SourceValue.EMPTY);
    }

    /** The new entry of a card that only the folder has. */
    static Optional<SourcesDraft.Entry> added(SourcesDraft draft, SourceDifference difference) {
        return draft.entries().stream().filter(entry -> entry.row.isNew() && entry.file.equals(difference.file()))
                .findFirst();
    }
}

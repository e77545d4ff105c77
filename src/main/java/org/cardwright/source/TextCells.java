package org.cardwright.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.cardwright.i18n.Strings;
import org.cardwright.model.Card;
import org.cardwright.model.FieldLabels;
import org.cardwright.model.ItemKind;
import org.cardwright.site.SourceNames;

/** Brings behaviors and definitions into the table of texts, which has one text for all cards of a competency and level. */
final class TextCells {
    private final SourcesDraft draft;
    private final Map<Place, List<SourceDifference>> wishes = new LinkedHashMap<>();

    TextCells(SourcesDraft draft) {
        this.draft = draft;
    }

    private record Place(String competency, ItemKind kind, int level) {}

    void write() {
        for (SourceDifference difference : draft.chosen) {
            difference.items().ifPresent(kind -> wish(new Place(draft.entry(difference).orElseThrow().competency(), kind,
                    difference.level()), difference));
            if (difference.kind() == SourceDifference.Kind.ONLY_HERE) {
                EntryCells.added(draft, difference).ifPresent(entry -> wishes(difference, entry));
            }
        }
        wishes.forEach(this::write);
    }

    private void wish(Place place, SourceDifference difference) {
        wishes.computeIfAbsent(place, _ -> new ArrayList<>()).add(difference);
    }

    private void wishes(SourceDifference difference, SourcesDraft.Entry entry) {
        for (int level : entry.levels()) {
            for (ItemKind kind : ItemKind.values()) {
                Place place = new Place(entry.competency(), kind, level);
                if (!said(place, card(difference).orElseThrow()).equals(Optional.of(items(place)))) {
                    wish(place, difference);
                }
            }
        }
    }

    private Optional<Card> card(SourceDifference difference) {
        return difference.card().map(id -> draft.comparison.cards().get(id).card());
    }

    private static Optional<List<String>> said(Place place, Card card) {
        return card.level(place.level()).map(level -> level.items(place.kind()));
    }

    private Optional<TableDraft.Row> row(String competency) {
        return draft.texts.rows().stream().filter(row -> row.text(SourceNames.TEXT_OF).equals(competency)).findFirst();
    }

    private static String column(Place place) {
        return SourceTexts.column(place.kind(), place.level());
    }

    private List<String> items(Place place) {
        return row(place.competency()).map(row -> TextItems.of(row.text(column(place))).items()).orElse(List.of());
    }

    private void write(Place place, List<SourceDifference> chosen) {
        Map<List<String>, List<String>> texts = texts(place, chosen);
        List<String> text = texts.keySet().iterator().next();
        // A text that goes is asked about even where all cards agree: a level may be empty because it is new.
        if (texts.size() > 1 || text.isEmpty() && !items(place).isEmpty()) {
            List<SourceQuestion.Answer> answers = Stream.concat(texts.entrySet().stream().map(each ->
                    new SourceQuestion.Answer(answer(each.getKey()), each.getKey().isEmpty()
                            ? Strings.get("source.answer.no-items") : String.join("\n", each.getKey()),
                            each.getValue())), Stream.of(SourceQuestion.Answer.leave())).toList();
            Optional<String> answer = draft.ask(new SourceQuestion("text|" + place.competency() + "|"
                    + place.kind() + "|" + place.level(), Strings.get(texts.size() > 1 ? "source.ask.text"
                    : "source.ask.no-text", place.competency(), FieldLabels.of(place.kind(), place.level())), answers, chosen));
            if (answer.isEmpty()) {
                return;
            }
            text = texts.keySet().stream().filter(each -> answer(each).equals(answer.get())).findFirst()
                    .orElseThrow();
            List<String> kept = text;
            texts.forEach((other, files) -> {
                if (!other.equals(kept)) {
                    draft.announced.addAll(files);
                }
            });
            chosen.stream().filter(difference -> !said(place, card(difference).orElseThrow()).equals(Optional.of(kept)))
                    .forEach(difference -> draft.refuse(difference, Strings.get("source.refused.other-text")));
        }
        TableDraft.Row row = row(place.competency()).orElseGet(() -> add(place.competency()));
        row.set(column(place), TextItems.of(row.text(column(place))).with(text));
    }

    private static String answer(List<String> text) {
        return text.isEmpty() ? "none" : String.join("\n", text);
    }

    /** What the cards of the competency with that level say, each text with the files of the cards. */
    private Map<List<String>, List<String>> texts(Place place, List<SourceDifference> chosen) {
        Map<List<String>, List<String>> texts = new LinkedHashMap<>();
        for (SourceDifference difference : chosen) {
            said(place, card(difference).orElseThrow()).ifPresent(text ->
                    texts.computeIfAbsent(text, _ -> new ArrayList<>()).add(difference.file()));
        }
        for (SourcesDraft.Entry entry : draft.entries(place.competency())) {
            boolean counted = chosen.stream().anyMatch(difference -> difference.file().equals(entry.file));
            if (!counted) {
                draft.document(entry).flatMap(card -> said(place, card.card())).ifPresent(text ->
                        texts.computeIfAbsent(text, _ -> new ArrayList<>()).add(entry.file));
            }
        }
        return texts;
    }

    private TableDraft.Row add(String competency) {
        Map<String, SourceValue> values = new LinkedHashMap<>();
        draft.texts.table().columns().forEach(column -> values.put(column, SourceValue.EMPTY));
        values.put(SourceNames.TEXT_OF, SourceValue.words(competency));
        return draft.texts.add(draft.texts.last(), values);
    }
}

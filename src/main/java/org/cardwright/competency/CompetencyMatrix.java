package org.cardwright.competency;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.html.HtmlText;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Card;
import org.cardwright.model.CardField;
import org.cardwright.model.ItemKind;
import org.cardwright.site.CareerLevel;
import org.cardwright.site.ProficiencyLevel;

/**
 * What the cards of one competency say at each proficiency level, compared with what most of them say there.
 *
 * @param cards the columns: by series, then by career level
 * @param rows the levels 1 to 5, each with a cell per column
 */
public record CompetencyMatrix(List<CardId> cards, List<List<Cell>> rows) {
    /**
     * What one card holds at one level.
     *
     * @param variant 0 for what most cards say, 1 for what the next most say and so on; -1 where it holds nothing
     * @param alike how many cards say the same, this one included
     */
    public record Cell(CardId card, int level, SharedState state, int variant, int alike) {
        /** The state as a word; wordings that differ have a letter, that of most cards being A. */
        public String label() {
            boolean alone = state == SharedState.SAME && alike == 1;
            String letter = variant < 26 ? String.valueOf((char) ('A' + variant)) : Integer.toString(variant + 1);
            return alone ? Strings.get("competency.alone")
                    : state == SharedState.DIFFERENT ? state.label() + " " + letter : state.label();
        }

        /** The state in a sentence. */
        public String words() {
            return switch (state) {
                case SAME -> Strings.get("competency.cell.same", alike);
                case DIFFERENT -> Strings.get("competency.cell.different", alike);
                case MISSING -> Strings.get("competency.cell.missing");
            };
        }
    }

    public CompetencyMatrix {
        cards = List.copyOf(cards);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Compares the cards of a competency by one of the two lists or by both. */
    public static CompetencyMatrix of(Map<CardId, CardDocument> documents, Set<ItemKind> kinds) {
        List<CardId> cards = documents.keySet().stream().sorted(Comparator
                .comparingInt((CardId card) -> series(documents.get(card).card()))
                .thenComparingInt(card -> CareerLevel.rank(documents.get(card).card().text(CardField.CAREER_LEVEL)))
                .thenComparing(Comparator.naturalOrder())).toList();
        List<List<Cell>> rows = new ArrayList<>();
        for (ProficiencyLevel level : ProficiencyLevel.values()) {
            rows.add(row(cards, documents, level.number(), kinds));
        }
        return new CompetencyMatrix(cards, rows);
    }

    /** The series of a card as the site prints it. */
    public static String seriesLabel(Card card) {
        String number = card.text(CardField.SERIES).strip();
        return number.matches("[1-9]\\d*") ? "0" + number : number;
    }

    /** The career level; with the group, or even the file, where that does not tell the cards of a series apart. */
    public static String heading(CardId card, Collection<CardId> columns, Function<CardId, Card> cards) {
        Card own = cards.apply(card);
        String level = own.text(CardField.CAREER_LEVEL);
        String group = own.text(CardField.GROUP);
        List<Card> alike = columns.stream().map(cards).filter(other -> other.text(CardField.CAREER_LEVEL).equals(level)
                && seriesLabel(other).equals(seriesLabel(own))).toList();
        boolean grouped = alike.stream().filter(other -> other.text(CardField.GROUP).equals(group)).count() < 2;
        return alike.size() < 2 ? level
                : Strings.get("competency.column.card", level, grouped ? group : card.name());
    }

    private static int series(Card card) {
        String number = card.text(CardField.SERIES).strip();
        return number.matches("\\d{1,9}") ? Integer.parseInt(number) : Integer.MAX_VALUE;
    }

    private static List<Cell> row(List<CardId> cards, Map<CardId, CardDocument> documents, int level,
            Set<ItemKind> kinds) {
        Map<CardId, List<String>> texts = new HashMap<>();
        Map<List<String>, Integer> counts = new HashMap<>();
        Map<List<String>, Integer> firsts = new HashMap<>();
        for (CardId card : cards) {
            List<String> text = text(documents.get(card).card(), level, kinds);
            texts.put(card, text);
            if (!text.isEmpty()) {
                counts.merge(text, 1, Integer::sum);
                firsts.putIfAbsent(text, cards.indexOf(card));
            }
        }
        List<List<String>> variants = counts.keySet().stream().sorted(Comparator
                .comparingInt((List<String> text) -> -counts.get(text)).thenComparingInt(firsts::get)).toList();
        return cards.stream().map(card -> {
            int variant = variants.indexOf(texts.get(card));
            int alike = counts.getOrDefault(texts.get(card), 0);
            boolean differs = variant > 0 || variants.size() > 1 && alike == 1;
            SharedState state = variant < 0 ? SharedState.MISSING : differs ? SharedState.DIFFERENT : SharedState.SAME;
            return new Cell(card, level, state, variant, alike);
        }).toList();
    }

    /** What is compared: the items, each marked by its kind. */
    private static List<String> text(Card card, int level, Set<ItemKind> kinds) {
        List<String> text = new ArrayList<>();
        for (ItemKind kind : ItemKind.values()) {
            if (kinds.contains(kind)) {
                card.level(level).ifPresent(content -> content.items(kind)
                        .forEach(item -> text.add(kind.name() + " " + HtmlText.fold(item))));
            }
        }
        return text;
    }
}

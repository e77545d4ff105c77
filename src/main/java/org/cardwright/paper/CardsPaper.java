package org.cardwright.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.cardwright.document.CardDocument;
import org.cardwright.document.CardHeading;
import org.cardwright.edit.CardId;
import org.cardwright.competency.CompetencyMatrix;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Card;
import org.cardwright.model.CardField;
import org.cardwright.paper.Paper.Bookmark;
import org.cardwright.site.CareerLevel;

/** Cards on paper, by job series, career level and competency. */
public final class CardsPaper {
    private static final String NONE = "~";

    private CardsPaper() {}

    /** The paper of at least one card. */
    public static Paper of(Map<CardId, CardDocument> cards, CardLook look) {
        return of(cards, look, cards.size());
    }

    /** The first cards of so many as the headline tells of. */
    static Paper of(Map<CardId, CardDocument> cards, CardLook look, int count) {
        List<CardId> order = order(cards);
        boolean alone = order.size() == 1;
        String title = alone ? name(order.getFirst(), cards.get(order.getFirst())) : Strings.get("paper.title.cards", count);
        Markup out = new Markup();
        if (!alone) {
            out.element("h1", title);
        }
        PrintedCard printed = new PrintedCard(out, look, alone ? 1 : 2);
        Map<String, Map<String, List<Bookmark>>> places = new LinkedHashMap<>();
        for (int i = 0; i < order.size(); i++) {
            CardDocument card = cards.get(order.get(i));
            String id = "card-" + i;
            out.open("div class=\"card" + (look.running() || i == 0 ? "" : " apart") + "\" id=\"" + id + "\"");
            printed.print(order.get(i).name(), card);
            out.close("div");
            places.computeIfAbsent(series(card.card()), _ -> new LinkedHashMap<>())
                    .computeIfAbsent(level(card.card()), _ -> new ArrayList<>())
                    .add(new Bookmark(heading(order.get(i), card).title(), id, List.of()));
        }
        return new Paper(title, out.toString(), places.entrySet().stream().map(series -> bookmark(series.getKey(),
                series.getValue().entrySet().stream().map(level -> bookmark(level.getKey(), level.getValue())).toList())).toList());
    }

    /** Leads to where the first one below it leads. */
    private static Bookmark bookmark(String name, List<Bookmark> below) {
        return new Bookmark(name, below.getFirst().id(), below);
    }

    private static CardHeading heading(CardId id, CardDocument card) {
        return CardHeading.of(card.card(), id.name());
    }

    private static String name(CardId id, CardDocument card) {
        CardHeading heading = heading(id, card);
        return heading.subtitle().isEmpty() ? heading.title() : heading.title() + " · " + heading.subtitle();
    }

    private static String series(Card card) {
        String number = CompetencyMatrix.seriesLabel(card);
        return number.isEmpty() ? Strings.get("dashboard.noSeries")
                : (number + " " + card.text(CardField.JOB_SERIES_TITLE)).strip();
    }

    private static String level(Card card) {
        String level = card.text(CardField.CAREER_LEVEL);
        return level.isBlank() ? Strings.get("dashboard.noLevel") : level;
    }

    private static List<CardId> order(Map<CardId, CardDocument> cards) {
        return cards.keySet().stream().sorted(Comparator
                .comparing((CardId id) -> or(CompetencyMatrix.seriesLabel(cards.get(id).card())))
                .thenComparing(id -> or(series(cards.get(id).card())))
                .thenComparingInt(id -> rank(cards.get(id).card()))
                .thenComparing(id -> or(level(cards.get(id).card())))
                .thenComparing(id -> heading(id, cards.get(id)).title(), String.CASE_INSENSITIVE_ORDER)
                .thenComparing(Comparator.naturalOrder())).toList();
    }

    private static int rank(Card card) {
        return CareerLevel.rank(card.text(CardField.CAREER_LEVEL));
    }

    /** What is missing comes last. */
    private static String or(String text) {
        return text.isEmpty() ? NONE : text;
    }
}

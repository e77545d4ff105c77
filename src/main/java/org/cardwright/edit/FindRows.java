package org.cardwright.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.cardwright.document.CardDocument;
import org.cardwright.i18n.Strings;
import org.cardwright.text.SearchException;

/**
 * What a search came to, with the lines of its results. Equal to no others: whoever listens to them would otherwise wait
 * until twenty thousand old and new lines were compared one by one.
 */
public final class FindRows {
    public static final FindRows NONE = new FindRows(List.of(), List.of(), 0, Optional.empty());

    private final List<CardSearch.CardHits> hits;
    private final List<FindRow> list;
    private final int matches;
    private final Optional<String> mistake;

    private FindRows(List<CardSearch.CardHits> hits, List<FindRow> list, int matches, Optional<String> mistake) {
        this.hits = hits;
        this.list = list;
        this.matches = matches;
        this.mistake = mistake;
    }

    /** Nothing of an earlier search stays in sight, for it is not what is asked for. */
    public static FindRows failed(String why) {
        return new FindRows(List.of(), List.of(), 0, Optional.of(why));
    }

    /** Each card with its hits below it. */
    public static FindRows of(List<CardSearch.CardHits> hits) {
        List<FindRow> rows = new ArrayList<>();
        int matches = 0;
        for (CardSearch.CardHits card : hits) {
            int count = card.matches();
            matches += count;
            rows.add(new FindRow.Head(card.card(), count));
            card.parts().forEach(part -> rows.add(new FindRow.Hit(card.card(), part)));
        }
        return new FindRows(hits, Collections.unmodifiableList(rows), matches, Optional.empty());
    }

    /** What a search finds on these cards; for background threads. */
    public static FindRows found(CardSearch search, Map<CardId, CardDocument> cards, FindWish wish, Progress progress) {
        try {
            return of(search.find(cards, wish.terms(), wish.scope()::holds, progress::canceled));
        } catch (SearchException e) {
            return failed(e.getMessage());
        } catch (CancellationException e) {
            // Nobody takes the result any more.
            return NONE;
        }
    }

    /** "124 matches on 34 cards", or that there is none; empty where nothing was looked for. */
    public String summary() {
        return this == NONE || mistake.isPresent() ? "" : Strings.get(cut() ? "find.summary.cut" : "find.summary", matches, cards());
    }

    /** The name of the results with their number. */
    public String title() {
        return matches == 0 ? Strings.get("find.title") : Strings.get("find.title.count", matches);
    }

    /** The same with what was found anew on some cards. */
    public FindRows with(Set<CardId> cards, FindRows anew) {
        return anew.mistake.isPresent() ? anew : of(Stream.concat(
                hits.stream().filter(card -> !cards.contains(card.card())), anew.hits.stream())
                .sorted(Comparator.comparing(CardSearch.CardHits::card)).toList());
    }

    public List<FindRow> list() {
        return list;
    }

    /** Why the search is none. */
    public Optional<String> mistake() {
        return mistake;
    }

    /** How many matches there are on all cards. */
    public int matches() {
        return matches;
    }

    /** On how many cards there are some. */
    public int cards() {
        return hits.size();
    }

    /** Whether the search was cut off: there may be more. */
    public boolean cut() {
        return list.size() - hits.size() >= CardSearch.MOST;
    }

    /**
     * The line of the next hit after a line, or before it, going on from the other end; -1 if there is none.
     *
     * @param from a line, or -1 to begin
     */
    public int next(int from, boolean forward) {
        int at = from < 0 && !forward ? 0 : from;
        for (int i = 0; i < list.size(); i++) {
            at = Math.floorMod(at + (forward ? 1 : -1), list.size());
            if (list.get(at) instanceof FindRow.Hit) {
                return at;
            }
        }
        return -1;
    }

    /** The line of the same place, or -1: a person takes it for the same line. */
    public int place(FindRow row) {
        return !(row instanceof FindRow.Hit hit) ? -1 : IntStream.range(0, list.size()).filter(i -> list.get(i)
                instanceof FindRow.Hit other && other.card().equals(hit.card()) && other.hits().part().equals(hit.hits().part()))
                .findFirst().orElse(-1);
    }
}

package org.cardwright.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.edit.CardSearch;
import org.cardwright.text.SearchException;
import org.cardwright.text.SearchTerms;
import org.cardwright.workspace.LoadedCard;

/** Times the search for a text in all cards, from the terms to the list of hits. */
final class FindSpeed {
    private static final int ROUNDS = 10;
    private static final List<SearchTerms> TERMS = List.of(SearchTerms.plain("the", ""),
            SearchTerms.plain("customer", ""), SearchTerms.plain("zzz", ""), SearchTerms.plain("budget's", ""),
            SearchTerms.plain("Works with clients", "").matchingCase(),
            SearchTerms.plain("(manage|budget)\\w+ \\w+", "").asRegex());

    private final Map<CardId, CardDocument> cards = new LinkedHashMap<>();

    FindSpeed(List<LoadedCard> loaded) {
        loaded.forEach(card -> cards.put(card.id(), card.document()));
    }

    void each() throws SearchException {
        for (SearchTerms terms : TERMS) {
            int[] hits = {0};
            Times times = Times.of(ROUNDS, ROUNDS, _ -> {
                List<CardSearch.CardHits> found = CardSearch.find(cards, terms, _ -> true, () -> false);
                hits[0] = found.stream().mapToInt(CardSearch.CardHits::matches).sum();
            });
            System.out.println(terms.find() + " " + hits[0] + " " + times.at(0.01)+" "+times.median() + " " + times.at(0.95));
        }
    }

    static void main(String[] a) throws Exception { 
        new FindSpeed(OpenFolder.open(java.nio.file.Path.of(a[0])).cards()).each();
    }
}

package org.cardwright.ui.problems;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

import org.cardwright.edit.CardId;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.Workbench;

/** Cards that a step can be limited to, with the words for them. */
record Scope(String label, List<CardId> cards) {
    Scope {
        cards = List.copyOf(cards);
    }

    /** What a person can choose from: the card in front, the chosen ones, those the filter shows, all. */
    static List<Scope> of(Workbench bench) {
        List<Scope> scopes = new ArrayList<>();
        Optional<CardId> front = bench.frontCardProperty().get();
        front.ifPresent(card -> scopes.add(new Scope(Strings.get("scope.front", bench.title(card)), List.of(card))));
        List<CardId> chosen = bench.chosenCards();
        if (!chosen.isEmpty() && !chosen.equals(front.stream().toList())) {
            scopes.add(new Scope(Strings.get("scope.chosen", chosen.size()), chosen));
        }
        List<CardId> all = bench.workspaceProperty().get().map(open -> open.cards()).orElse(List.of());
        List<CardId> shown = bench.shownCards();
        if (shown.size() < all.size() && !shown.isEmpty()) {
            scopes.add(new Scope(Strings.get("scope.shown", shown.size()), shown));
        }
        LinkedHashSet<CardId> ordered = new LinkedHashSet<>(shown);
        ordered.addAll(all);
        scopes.add(new Scope(Strings.get("scope.all", all.size()), List.copyOf(ordered)));
        return scopes;
    }

    /** The widest of them: all cards. */
    static Scope all(List<Scope> scopes) {
        return scopes.getLast();
    }

    @Override
    public String toString() {
        return label;
    }
}

package org.cardwright.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardChange;
import org.cardwright.edit.CardId;
import org.cardwright.merge.Resolution;
import org.cardwright.workspace.Workspace;

/**
 * What a person chose of a plan.
 *
 * @param files the cards to export
 * @param choices by card and conflict, whose value stays
 * @param reason why errors are allowed; empty where they block
 */
public record Selection(Set<String> files, Map<String, Map<String, Resolution>> choices, Optional<String> reason) {
    public Selection {
        files = Set.copyOf(files);
        choices = Map.copyOf(choices);
        reason = reason.map(String::strip).filter(text -> !text.isEmpty());
    }

    /** What a plan proposes: all that is new, changed, renamed or deleted in the folder. */
    public static Selection proposed(Plan plan) {
        return new Selection(plan.cards().stream().filter(ExportCard::chosen).map(ExportCard::file)
                .collect(Collectors.toSet()), Map.of(), Optional.empty());
    }

    public Selection allowing(String why) {
        return new Selection(files, choices, Optional.of(why));
    }

    /** The chosen cards, in the order of the plan. */
    List<ExportCard> cards(Plan plan) {
        return plan.cards().stream().filter(card -> files.contains(card.file()) && card.state().possible()).toList();
    }

    /** The choices for a card's conflicts. */
    public Map<String, Resolution> of(ExportCard card) {
        return choices.getOrDefault(card.file(), Map.of());
    }

    /** The chosen cards that wait for a choice. */
    public List<ExportCard> undecided(Plan plan) {
        return cards(plan).stream()
                .filter(card -> card.outcome(of(card)) instanceof ExportCard.Outcome.Undecided).toList();
    }

    /** The chosen cards that have errors. */
    public List<ExportCard> blocked(Plan plan) {
        return cards(plan).stream().filter(card -> !card.blocking().isEmpty()
                && card.outcome(of(card)) instanceof ExportCard.Outcome.Write).toList();
    }

    /** The chosen cards whose file in the site becomes another one. */
    public List<ExportCard> effective(Plan plan) {
        return cards(plan).stream().filter(card -> switch (card.outcome(of(card))) {
            case ExportCard.Outcome.Write _, ExportCard.Outcome.Delete _ -> true;
            case ExportCard.Outcome.Keep _, ExportCard.Outcome.Undecided _ -> false;
        }).toList();
    }

    /**
     * The same without cards into which somebody typed since: such a card keeps that, and the next export brings it
     * together again.
     */
    public Selection untouched(Plan plan, Workspace open) {
        Set<CardId> typed = Export.intoFolder(plan, this, "").cards().stream().filter(card -> !open.find(card.card())
                .map(CardDocument::source).equals(card.before())).map(CardChange::card).collect(Collectors.toSet());
        return new Selection(plan.cards().stream().filter(card -> files.contains(card.file()))
                .filter(card -> !typed.contains(plan.source().card(card.folderFile().orElse(card.file())))
                        && !typed.contains(plan.source().card(card.file(of(card)))))
                .map(ExportCard::file).collect(Collectors.toSet()), choices, reason);
    }
}

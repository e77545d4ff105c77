package org.cardwright.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cardwright.document.CardDocument;
import org.cardwright.document.ReadCard;
import org.cardwright.edit.CardId;
import org.cardwright.model.CardField;
import org.cardwright.model.Finding;
import org.cardwright.text.Position;

/**
 * What checking one card found, with what it takes to compare the card with others. It holds neither the card nor its
 * text: a folder can be checked while it is read, card by card.
 */
public final class CheckedCard {
    /** What a card says where nothing can be read of it. */
    static final Said NOTHING = new Said(List.of(), List.of(), List.of());

    private final CardId card;
    private final List<Finding> alone;
    private final List<Said> said;

    /** What a card says by one folder rule, and where it says each. */
    record Said(List<FolderRule.Fact> facts, List<Position> places, List<CardField> fields) {}

    private CheckedCard(CardId card, List<Finding> alone, List<Said> said) {
        this.card = card;
        this.alone = alone;
        this.said = said;
    }

    /** Checks a card by itself, graded as the settings say. */
    public static CheckedCard of(CardId card, ReadCard read, RuleSettings settings) {
        return of(card, read.document(), Optional.of(read), settings);
    }

    static CheckedCard of(CardId card, CardDocument document, RuleSettings settings) {
        return of(card, document, Optional.empty(), settings);
    }

    private static CheckedCard of(CardId card, CardDocument document, Optional<ReadCard> read, RuleSettings settings) {
        List<FolderRule> rules = RuleCatalog.folderRules(settings);
        if (!document.readable()) {
            return new CheckedCard(card, Checks.of(document, card.name(), settings),
                    rules.stream().map(_ -> NOTHING).toList());
        }
        Subject subject = read.map(found -> new Subject(found, card.name()))
                .orElseGet(() -> new Subject(document, card.name()));
        List<Finding> alone = Checks.of(subject, settings);
        List<Said> said = new ArrayList<>(rules.size());
        for (FolderRule rule : rules) {
            said.add(said(rule, subject));
        }
        return new CheckedCard(card, alone, said);
    }

    private static Said said(FolderRule rule, Subject subject) {
        List<FolderRule.Fact> stated = rule.facts(subject);
        if (stated.isEmpty()) {
            return NOTHING;
        }
        List<FolderRule.Fact> facts = new ArrayList<>(stated.size());
        List<Position> places = new ArrayList<>(stated.size());
        List<CardField> fields = new ArrayList<>(stated.size());
        for (FolderRule.Fact fact : stated) {
            if (!facts.contains(fact)) {
                facts.add(fact);
                places.add(rule.place(subject, fact));
                fields.add(rule.field(subject, fact));
            }
        }
        return new Said(facts, places, fields);
    }

    CardId card() {
        return card;
    }

    /** What is wrong with the card by itself. */
    List<Finding> alone() {
        return alone;
    }

    /** What it says by a folder rule, which is named by its place among those of the settings. */
    Said said(int rule) {
        return said.get(rule);
    }
}

package org.cardwright.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;

/** The facts of one folder rule over all cards; immutable, a change shares all groups that it does not touch. */
final class FactIndex {
    private final FolderRule rule;
    private final SharedMap<CardId, List<FolderRule.Fact>> facts;
    private final SharedMap<String, FactGroup> groups;

    private FactIndex(FolderRule rule, SharedMap<CardId, List<FolderRule.Fact>> facts,
            SharedMap<String, FactGroup> groups) {
        this.rule = rule;
        this.facts = facts;
        this.groups = groups;
    }

    static FactIndex of(FolderRule rule, Map<CardId, CardDocument> cards) {
        Map<CardId, List<FolderRule.Fact>> facts = new HashMap<>();
        Map<String, Map<Object, List<CardId>>> groups = new HashMap<>();
        cards.entrySet().parallelStream().map(card -> Map.entry(card.getKey(), said(rule, card.getValue())))
                .sorted(Map.Entry.comparingByKey()).toList().forEach(card -> {
            facts.put(card.getKey(), card.getValue());
            for (FolderRule.Fact fact : card.getValue()) {
                groups.computeIfAbsent(fact.group(), _ -> new HashMap<>())
                        .computeIfAbsent(fact.value(), _ -> new ArrayList<>()).add(card.getKey());
            }
        });
        Map<String, FactGroup> built = new HashMap<>();
        groups.forEach((name, members) -> built.put(name, new FactGroup(members)));
        return new FactIndex(rule, SharedMap.of(facts), SharedMap.of(built));
    }

    private static List<FolderRule.Fact> said(FolderRule rule, CardDocument document) {
        return document.readable() ? rule.facts(document).stream().distinct().toList() : List.of();
    }

    FolderRule rule() {
        return rule;
    }

    List<FolderRule.Fact> facts(CardId card) {
        return facts.getOrDefault(card, List.of());
    }

    FactGroup group(String name) {
        return groups.getOrDefault(name, FactGroup.EMPTY);
    }

    /** The index after cards changed, were added, or vanished (empty); the same one if nothing else is said. */
    FactIndex with(Map<CardId, Optional<CardDocument>> changed) {
        Map<CardId, Optional<List<FolderRule.Fact>>> nowFacts = new HashMap<>();
        Map<String, List<FactGroup.Change>> touched = new HashMap<>();
        changed.forEach((card, document) -> {
            List<FolderRule.Fact> now = document.map(found -> said(rule, found)).orElse(List.of());
            List<FolderRule.Fact> before = facts(card);
            if (!now.equals(before)) {
                before.stream().filter(fact -> !now.contains(fact)).forEach(fact -> note(touched, card, fact, false));
                now.stream().filter(fact -> !before.contains(fact)).forEach(fact -> note(touched, card, fact, true));
                nowFacts.put(card, Optional.of(now).filter(said -> !said.isEmpty()));
            }
        });
        Map<String, Optional<FactGroup>> nowGroups = new HashMap<>();
        touched.forEach((name, changes) -> nowGroups.put(name,
                Optional.of(group(name).with(changes)).filter(group -> !group.isEmpty())));
        return nowFacts.isEmpty() ? this : new FactIndex(rule, facts.with(nowFacts), groups.with(nowGroups));
    }

    private static void note(Map<String, List<FactGroup.Change>> touched, CardId card, FolderRule.Fact fact,
            boolean said) {
        touched.computeIfAbsent(fact.group(), _ -> new ArrayList<>())
                .add(new FactGroup.Change(card, fact.value(), said));
    }

    /** The cards besides those that changed of which something else is to be said than before. */
    Set<CardId> toJudge(FactIndex before, Set<CardId> changed) {
        Set<String> names = new HashSet<>();
        changed.forEach(card -> Stream.of(before, this).forEach(index -> index.facts(card)
                .forEach(fact -> names.add(fact.group()))));
        Set<CardId> cards = new HashSet<>();
        for (String name : names) {
            FactGroup old = before.group(name);
            FactGroup now = group(name);
            for (FactGroup.Value value : old == now ? List.<FactGroup.Value>of() : now.values()) {
                if (old.cards(value.value()).isEmpty()
                        || !rule.verdict(old, value.value()).equals(rule.verdict(now, value.value()))) {
                    cards.addAll(now.cards(value.value()));
                }
            }
        }
        return cards;
    }
}

package org.cardwright.check;

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
    private final Map<CardId, List<FolderRule.Fact>> facts;
    private final Map<String, FactGroup> groups;

    private FactIndex(FolderRule rule, Map<CardId, List<FolderRule.Fact>> facts, Map<String, FactGroup> groups) {
        this.rule = rule;
        this.facts = facts;
        this.groups = groups;
    }

    static FactIndex of(FolderRule rule, Map<CardId, CardDocument> cards) {
        Map<CardId, List<FolderRule.Fact>> facts = new HashMap<>();
        Map<String, Map<CardId, List<Object>>> groups = new HashMap<>();
        cards.entrySet().parallelStream().map(card -> Map.entry(card.getKey(), said(rule, card.getValue()))).toList()
                .forEach(card -> {
            facts.put(card.getKey(), card.getValue());
            for (FolderRule.Fact fact : card.getValue()) {
                groups.computeIfAbsent(fact.group(), _ -> new HashMap<>())
                        .merge(card.getKey(), List.of(fact.value()), FactIndex::joined);
            }
        });
        Map<String, FactGroup> built = new HashMap<>();
        groups.forEach((name, members) -> built.put(name, new FactGroup(members)));
        return new FactIndex(rule, facts, built);
    }

    private static List<Object> joined(List<Object> a, List<Object> b) {
        return Stream.concat(a.stream(), b.stream()).toList();
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
        return groups.get(name);
    }

    /** The index after cards changed, were added, or vanished (empty). */
    FactIndex with(Map<CardId, Optional<CardDocument>> changed) {
        Map<CardId, List<FolderRule.Fact>> nowFacts = new HashMap<>(facts);
        Map<String, Map<CardId, List<Object>>> touched = new HashMap<>();
        changed.forEach((card, document) -> {
            List<FolderRule.Fact> now = document.map(found -> said(rule, found)).orElse(List.of());
            if (!now.equals(facts(card))) {
                facts(card).forEach(fact -> members(touched, fact.group()).remove(card));
                now.forEach(fact -> members(touched, fact.group())
                        .merge(card, List.of(fact.value()), FactIndex::joined));
            }
            nowFacts.put(card, now);
            if (document.isEmpty()) {
                nowFacts.remove(card);
            }
        });
        Map<String, FactGroup> nowGroups = new HashMap<>(groups);
        touched.forEach((name, members) -> nowGroups.put(name, new FactGroup(members)));
        return new FactIndex(rule, nowFacts, nowGroups);
    }

    private Map<CardId, List<Object>> members(Map<String, Map<CardId, List<Object>>> touched, String group) {
        return touched.computeIfAbsent(group, name -> groups.containsKey(name)
                ? new HashMap<>(groups.get(name).cards()) : new HashMap<>());
    }

    /**
     * The cards that are to be judged anew after a change: the changed ones, and all of a group whose verdict changed.
     */
    Set<CardId> toJudge(FactIndex before, Set<CardId> changed) {
        Set<CardId> cards = new HashSet<>(changed);
        Set<String> names = new HashSet<>();
        changed.forEach(card -> Stream.of(before, this).forEach(index -> index.facts(card)
                .forEach(fact -> names.add(fact.group()))));
        for (String name : names) {
            FactGroup old = before.groups.getOrDefault(name, new FactGroup(Map.of()));
            FactGroup now = groups.get(name);
            if (old != now && !rule.verdict(old).equals(rule.verdict(now))) {
                cards.addAll(now.cards().keySet());
            }
        }
        return cards;
    }
}

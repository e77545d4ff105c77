package org.cardwright.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.cardwright.edit.CardId;

/** The facts of one folder rule over all cards; immutable, a change shares all groups that it does not touch. */
final class FactIndex {
    private final FolderRule rule;
    private final int place;
    private final SharedMap<CardId, CheckedCard.Said> said;
    private final SharedMap<String, FactGroup> groups;

    private FactIndex(FolderRule rule, int place, SharedMap<CardId, CheckedCard.Said> said,
            SharedMap<String, FactGroup> groups) {
        this.rule = rule;
        this.place = place;
        this.said = said;
        this.groups = groups;
    }

    /**
     * The index of one rule.
     *
     * @param place of the rule among all that are not switched off
     * @param cards in their order
     */
    static FactIndex of(FolderRule rule, int place, List<CheckedCard> cards) {
        Map<CardId, CheckedCard.Said> said = HashMap.newHashMap(cards.size());
        Map<String, Map<Object, List<CardId>>> groups = new HashMap<>();
        for (CheckedCard card : cards) {
            said.put(card.card(), card.said(place));
            for (FolderRule.Fact fact : card.said(place).facts()) {
                groups.computeIfAbsent(fact.group(), _ -> new HashMap<>(2))
                        .computeIfAbsent(fact.value(), _ -> new ArrayList<>(1)).add(card.card());
            }
        }
        Map<String, FactGroup> built = HashMap.newHashMap(groups.size());
        groups.forEach((name, members) -> built.put(name, new FactGroup(members)));
        return new FactIndex(rule, place, SharedMap.of(said), SharedMap.of(built));
    }

    FolderRule rule() {
        return rule;
    }

    CheckedCard.Said said(CardId card) {
        return said.getOrDefault(card, CheckedCard.NOTHING);
    }

    private List<FolderRule.Fact> facts(CardId card) {
        return said(card).facts();
    }

    FactGroup group(String name) {
        return groups.getOrDefault(name, FactGroup.EMPTY);
    }

    /** The index after cards changed, were added, or vanished (empty). */
    FactIndex with(Map<CardId, Optional<CheckedCard>> changed) {
        Map<CardId, Optional<CheckedCard.Said>> nowSaid = new HashMap<>();
        Map<String, List<FactGroup.Change>> touched = new HashMap<>();
        changed.forEach((card, checked) -> {
            Optional<CheckedCard.Said> saying = checked.map(found -> found.said(place));
            List<FolderRule.Fact> now = saying.map(CheckedCard.Said::facts).orElse(List.of());
            List<FolderRule.Fact> before = facts(card);
            before.stream().filter(fact -> !now.contains(fact)).forEach(fact -> note(touched, card, fact, false));
            now.stream().filter(fact -> !before.contains(fact)).forEach(fact -> note(touched, card, fact, true));
            nowSaid.put(card, saying);
        });
        Map<String, Optional<FactGroup>> nowGroups = new HashMap<>();
        touched.forEach((name, changes) -> nowGroups.put(name,
                Optional.of(group(name).with(changes)).filter(group -> !group.isEmpty())));
        return new FactIndex(rule, place, said.with(nowSaid), groups.with(nowGroups));
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
        if (rule.tellsPlaces()) {
            // One card tells where the others have it, which shifts with every line.
            changed.stream().filter(card -> !before.said(card).places().equals(said(card).places()))
                    .flatMap(card -> facts(card).stream()).map(fact -> group(fact.group())).distinct()
                    .flatMap(group -> group.values().stream().flatMap(value -> group.cards(value.value()).stream())).forEach(cards::add);
        }
        return cards;
    }
}

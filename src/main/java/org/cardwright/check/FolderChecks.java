package org.cardwright.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.cardwright.document.CardDocument;
import org.cardwright.document.EditRefusedException;
import org.cardwright.edit.CardId;
import org.cardwright.model.Finding;
import org.cardwright.model.FindingPlace;

/**
 * The findings of all cards of a folder, those of single cards and those that cards have only together; immutable.
 * After an edit, {@link #with} checks only the cards that changed and those that are compared with them.
 */
public final class FolderChecks {
    private final RuleSettings settings;
    private final SharedMap<CardId, CardDocument> cards;
    private final SharedMap<CardId, List<Finding>> own;
    private final List<FactIndex> indexes;
    private final SharedMap<CardId, List<Finding>> findings;
    private final Set<CardId> judged;

    private FolderChecks(RuleSettings settings, SharedMap<CardId, CardDocument> cards,
            SharedMap<CardId, List<Finding>> own, List<FactIndex> indexes, SharedMap<CardId, List<Finding>> findings,
            Set<CardId> judged) {
        this.settings = settings;
        this.cards = cards;
        this.own = own;
        this.indexes = indexes;
        this.findings = findings;
        this.judged = judged;
    }

    /** Checks all cards, on all cores; for a background thread. */
    public static FolderChecks of(Map<CardId, CardDocument> cards, RuleSettings settings) {
        return of(cards, settings, () -> {});
    }

    /**
     * Checks all cards, on all cores; for a background thread.
     *
     * @param before runs before each card is looked at, on the thread that does; what it throws ends the checks
     */
    public static FolderChecks of(Map<CardId, CardDocument> cards, RuleSettings settings, Runnable before) {
        List<CheckedCard> checked = sorted(cards.entrySet().parallelStream().map(card -> {
            before.run();
            return CheckedCard.of(card.getKey(), card.getValue(), settings);
        }).toList());
        List<FactIndex> indexes = indexes(checked, settings);
        Map<CardId, List<Finding>> own = HashMap.newHashMap(checked.size());
        checked.forEach(card -> own.put(card.card(), card.alone()));
        return new FolderChecks(settings, SharedMap.of(cards), SharedMap.of(own), indexes,
                SharedMap.of(together(checked, indexes, settings)), Set.copyOf(cards.keySet()));
    }

    /** The findings of cards that were checked by themselves, each compared with all others; on all cores. */
    public static Map<CardId, List<Finding>> compared(Collection<CheckedCard> cards, RuleSettings settings) {
        List<CheckedCard> checked = sorted(cards);
        return together(checked, indexes(checked, settings), settings);
    }

    private static List<CheckedCard> sorted(Collection<CheckedCard> cards) {
        return cards.stream().sorted(Comparator.comparing(CheckedCard::card)).toList();
    }

    private static List<FactIndex> indexes(List<CheckedCard> cards, RuleSettings settings) {
        List<FolderRule> rules = RuleCatalog.folderRules(settings);
        return IntStream.range(0, rules.size()).parallel()
                .mapToObj(i -> FactIndex.of(rules.get(i), i, cards)).toList();
    }

    private static Map<CardId, List<Finding>> together(Collection<CheckedCard> cards, List<FactIndex> indexes,
            RuleSettings settings) {
        Map<CardId, List<Finding>> all = HashMap.newHashMap(cards.size());
        cards.parallelStream().map(card -> Map.entry(card.card(),
                all(card.card(), card.alone(), card::said, indexes, settings)))
                .toList().forEach(card -> all.put(card.getKey(), card.getValue()));
        return all;
    }

    /**
     * The findings after cards were changed, added, or removed (empty), in a time that does not grow with the folder,
     * only with the number of cards whose findings can have changed.
     */
    public FolderChecks with(Map<CardId, Optional<CardDocument>> changed) {
        Map<CardId, Optional<CheckedCard>> checked = HashMap.newHashMap(changed.size());
        changed.entrySet().parallelStream().map(card -> Map.entry(card.getKey(),
                card.getValue().map(document -> CheckedCard.of(card.getKey(), document, settings)))).toList()
                .forEach(card -> checked.put(card.getKey(), card.getValue()));
        List<FactIndex> nowIndexes = indexes.stream().map(index -> index.with(checked)).toList();
        Set<CardId> toJudge = new HashSet<>(changed.keySet());
        for (int i = 0; i < indexes.size(); i++) {
            toJudge.addAll(nowIndexes.get(i).toJudge(indexes.get(i), changed.keySet()));
        }
        Map<CardId, Optional<List<Finding>>> alone = HashMap.newHashMap(changed.size());
        checked.forEach((card, found) -> alone.put(card, found.map(CheckedCard::alone)));
        SharedMap<CardId, List<Finding>> nowOwn = own.with(alone);
        Map<CardId, Optional<List<Finding>>> all = HashMap.newHashMap(toJudge.size());
        toJudge.forEach(card -> all.put(card, Optional.ofNullable(nowOwn.get(card))
                .map(mine -> all(card, mine, i -> nowIndexes.get(i).said(card), nowIndexes, settings))));
        return new FolderChecks(settings, cards.with(changed), nowOwn, nowIndexes, findings.with(all),
                Collections.unmodifiableSet(toJudge));
    }

    /** The findings of a card by itself, and those that come of comparing it. */
    private static List<Finding> all(CardId card, List<Finding> alone, IntFunction<CheckedCard.Said> saying,
            List<FactIndex> indexes, RuleSettings settings) {
        List<Finding> all = new ArrayList<>(alone);
        for (int rule = 0; rule < indexes.size(); rule++) {
            CheckedCard.Said said = saying.apply(rule);
            for (int i = 0; i < said.facts().size(); i++) {
                finding(indexes.get(rule), card, said, i, settings).ifPresent(all::add);
            }
        }
        if (all.size() == alone.size()) {
            return alone;
        }
        if (all.stream().anyMatch(finding -> finding.rule().equals(ListsSwappedRule.ID))) {
            // Each list differs from what others have only because it is the other one.
            all.removeIf(finding -> SameTextRule.OF_LISTS.contains(finding.rule()));
        }
        all.sort(Checks.IN_FILE_ORDER);
        return List.copyOf(all);
    }

    private static Optional<Finding> finding(FactIndex index, CardId card, CheckedCard.Said said, int fact,
            RuleSettings settings) {
        FolderRule.Fact stated = said.facts().get(fact);
        RuleInfo rule = index.rule().info();
        FactGroup group = index.group(stated.group());
        return index.rule().message(card, stated, group).map(message -> new Finding(
                settings.severity(rule).orElse(rule.severity()), rule.id(), said.places().get(fact), message,
                Optional.of(said.fields().get(fact)), index.rule().tellsPlaces() ? places(index, group, card) : List.of()));
    }

    /** Where the other cards of a group say it. */
    private static List<FindingPlace> places(FactIndex index, FactGroup group, CardId but) {
        return group.values().stream().flatMap(value -> group.cards(value.value()).stream()).distinct().sorted()
                .filter(card -> !card.equals(but)).flatMap(card -> {
                    CheckedCard.Said said = index.said(card);
                    return IntStream.range(0, said.facts().size()).filter(i -> index.group(said.facts().get(i).group()) == group)
                            .limit(1).mapToObj(i -> new FindingPlace(card.name(), said.places().get(i)));
                }).toList();
    }

    /** What a rule found on a card; where one finding tells of all cards, what it tells of this one. */
    List<Finding> findings(String rule, CardId card) {
        List<FactIndex> telling = indexes.stream().filter(index -> index.rule().info().id().equals(rule) && index.rule().tellsPlaces()).toList();
        return telling.isEmpty() ? findings.getOrDefault(card, List.of()).stream().filter(finding -> finding.rule().equals(rule)).toList()
                : telling.stream().flatMap(index -> told(index, card)).toList();
    }

    private Stream<Finding> told(FactIndex index, CardId card) {
        CheckedCard.Said said = index.said(card);
        RuleInfo rule = index.rule().info();
        return IntStream.range(0, said.facts().size()).mapToObj(i -> new Finding(settings.severity(rule).orElse(rule.severity()), rule.id(),
                said.places().get(i), index.rule().message(said.facts().get(i), index.group(said.facts().get(i).group())),
                Optional.of(said.fields().get(i))));
    }

    /** The findings of each card in the order of their positions; a card without any has an empty list. */
    public Map<CardId, List<Finding>> findings() {
        return findings;
    }

    /** The same with what others found. */
    Map<CardId, List<Finding>> findings(ExtraFindings extra) {
        Map<CardId, Optional<List<Finding>>> changed = new HashMap<>();
        extra.cards().keySet().stream().filter(findings::containsKey).forEach(card ->
                changed.put(card, Optional.of(extra.of(card, findings.get(card)))));
        return findings.with(changed);
    }

    /**
     * The cards that were looked at to make these checks of earlier ones: what changed, with cards that are no more, and
     * what is compared with it; all cards where there were no earlier ones. The findings of any other card are the very
     * same list as before.
     */
    public Set<CardId> judged() {
        return judged;
    }

    /** The cards that a rule found something on, sorted by file. */
    public List<CardId> with(String rule) {
        return findings().entrySet().stream().filter(card -> card.getValue().stream()
                .anyMatch(finding -> finding.rule().equals(rule))).map(Map.Entry::getKey).sorted().toList();
    }

    /** The cards that have a word which no list has, sorted by file; none where spelling is not checked. */
    public List<CardId> cardsWith(String word) {
        return spelling().map(index -> SpellingRule.cards(index.group(SpellingRule.group(word)))).orElse(List.of());
    }

    /** The word that a finding of a card is about, if it is one of spelling. */
    public Optional<String> word(CardId card, Finding finding) {
        return spelling().flatMap(index -> IntStream.range(0, index.said(card).facts().size()).filter(i -> finding.rule().equals(SpellingRule.ID)
                && tells(index, index.said(card), i, finding)).boxed().findFirst().map(i -> (String) index.said(card).facts().get(i).value()));
    }

    /** Whether spelling is checked. */
    public boolean spells() {
        return spelling().isPresent();
    }

    private Optional<FactIndex> spelling() {
        return indexes.stream().filter(index -> index.rule() instanceof SpellingRule).findFirst();
    }

    /** The fix of a finding of a card as it was checked here, if it has one. */
    public Optional<QuickFix> fix(CardId card, Finding finding) {
        Optional<FactIndex> folder = indexes.stream()
                .filter(index -> index.rule().info().id().equals(finding.rule())).findFirst();
        return folder.isEmpty() ? QuickFixes.of(cards.get(card), card.name(), finding, settings) : fix(card, finding, folder.get());
    }

    private Optional<QuickFix> fix(CardId card, Finding finding, FactIndex index) {
        CheckedCard.Said said = index.said(card);
        return IntStream.range(0, said.facts().size())
                .filter(i -> index.rule().tellsPlaces() ? tells(index, said, i, finding)
                        : finding(index, card, said, i, settings).equals(Optional.of(finding))).boxed().findFirst()
                .map(said.facts()::get)
                .flatMap(fact -> index.rule().answers(new Subject(cards.get(card), card.name()), fact,
                        index.group(fact.group())))
                .map(answers -> new QuickFix(finding.rule(), answers.trust(), answers.choices()));
    }

    private static boolean tells(FactIndex index, CheckedCard.Said said, int i, Finding finding) {
        FolderRule.Fact fact = said.facts().get(i);
        return said.places().get(i).equals(finding.position())
                && index.rule().message(fact, index.group(fact.group())).equals(finding.message());
    }

    /** A card of these checks after the fixes of a rule that compares cards, as far as they need no answer. */
    public CardDocument fixed(String rule, CardId card, CardDocument before) {
        CardDocument now = before;
        for (Finding finding : findings.get(card)) {
            Optional<QuickFix> fix = finding.rule().equals(rule) ? fix(card, finding) : Optional.empty();
            if (fix.isPresent() && !fix.get().asks()) {
                try {
                    now = fix.get().apply(now);
                } catch (EditRefusedException e) {
                    // The finding stays, and says what to do by hand.
                }
            }
        }
        return now;
    }
}

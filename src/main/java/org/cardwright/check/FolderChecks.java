package org.cardwright.check;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.model.Finding;
import org.cardwright.model.Severity;

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
        List<FactIndex> indexes = RuleCatalog.FOLDER_RULES.stream()
                .filter(rule -> settings.severity(rule.info()).isPresent())
                .map(rule -> FactIndex.of(rule, cards)).toList();
        SharedMap<CardId, List<Finding>> none = SharedMap.of(Map.of());
        return new FolderChecks(settings, SharedMap.of(cards), none, indexes, none, Set.of())
                .checked(cards.keySet(), cards.keySet());
    }

    /**
     * The findings after cards were changed, added, or removed (empty), in a time that does not grow with the folder,
     * only with the number of cards whose findings can have changed.
     */
    public FolderChecks with(Map<CardId, Optional<CardDocument>> changed) {
        List<FactIndex> nowIndexes = indexes.stream().map(index -> index.with(changed)).toList();
        Set<CardId> toJudge = new HashSet<>(changed.keySet());
        for (int i = 0; i < indexes.size(); i++) {
            toJudge.addAll(nowIndexes.get(i).toJudge(indexes.get(i), changed.keySet()));
        }
        return new FolderChecks(settings, cards.with(changed), own, nowIndexes, findings, Set.of())
                .checked(changed.keySet(), toJudge);
    }

    private FolderChecks checked(Set<CardId> changed, Set<CardId> toJudge) {
        Map<CardId, Optional<List<Finding>>> nowOwn = new HashMap<>();
        Map<CardId, Optional<List<Finding>>> nowAll = new HashMap<>();
        changed.forEach(card -> {
            nowOwn.put(card, Optional.empty());
            nowAll.put(card, Optional.empty());
        });
        toJudge.parallelStream().filter(cards::containsKey).map(card -> check(card, changed.contains(card))).toList()
                .forEach(result -> {
                    nowOwn.put(result.card(), Optional.of(result.alone()));
                    nowAll.put(result.card(), Optional.of(result.all()));
                });
        return new FolderChecks(settings, cards, own.with(nowOwn), indexes, findings.with(nowAll),
                Collections.unmodifiableSet(toJudge));
    }

    /** The rules of one card and of the folder share what is worked out about the card. */
    private Checked check(CardId card, boolean changed) {
        CardDocument document = cards.get(card);
        if (!document.readable()) {
            List<Finding> all = Checks.of(document, card.name(), settings);
            return new Checked(card, all, all);
        }
        Subject subject = new Subject(document, card.name());
        List<Finding> alone = changed ? Checks.of(subject, settings) : own.get(card);
        List<Finding> together = judged(card, subject).map(Judged::finding).toList();
        return new Checked(card, alone, merged(alone, together));
    }

    private record Checked(CardId card, List<Finding> alone, List<Finding> all) {}

    private static List<Finding> merged(List<Finding> alone, List<Finding> together) {
        return together.isEmpty() ? alone
                : Stream.concat(alone.stream(), together.stream()).sorted(Checks.IN_FILE_ORDER).toList();
    }

    private record Judged(Finding finding, Supplier<Optional<Answers>> answers) {}

    private Stream<Judged> judged(CardId card, Subject subject) {
        return indexes.stream().flatMap(index -> index.facts(card).stream().flatMap(fact ->
                index.rule().judge(subject, card, fact, index.group(fact.group())).stream()
                        .map(judgment -> judged(index.rule(), judgment))));
    }

    private Judged judged(FolderRule rule, FolderRule.Judgment judgment) {
        Severity severity = settings.severity(rule.info()).orElse(rule.info().severity());
        return new Judged(new Finding(severity, rule.info().id(), judgment.position(), judgment.message(),
                judgment.field()), judgment.answers());
    }

    /** The findings of each card in the order of their positions; a card without any has an empty list. */
    public Map<CardId, List<Finding>> findings() {
        return findings;
    }

    /**
     * The cards that were looked at to make these checks of earlier ones: what changed, with cards that are no more, and
     * what is compared with it; all cards where there were no earlier ones. The findings of any other card are the very
     * same list as before.
     */
    public Set<CardId> judged() {
        return judged;
    }

    /** The fix of a finding of a card as it was checked here, if it has one. */
    public Optional<QuickFix> fix(CardId card, Finding finding) {
        boolean folder = indexes.stream().anyMatch(index -> index.rule().info().id().equals(finding.rule()));
        if (!folder) {
            return QuickFixes.of(cards.get(card), card.name(), finding);
        }
        return judged(card, new Subject(cards.get(card), card.name())).filter(judged -> judged.finding().equals(finding)).findFirst()
                .flatMap(judged -> judged.answers().get())
                .map(answers -> new QuickFix(finding.rule(), answers.trust(), answers.choices()));
    }
}

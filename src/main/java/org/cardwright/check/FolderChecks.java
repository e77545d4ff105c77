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
    private final Map<CardId, CardDocument> cards;
    private final Map<CardId, List<Finding>> own;
    private final List<FactIndex> indexes;
    private final Map<CardId, List<Finding>> findings;

    private FolderChecks(RuleSettings settings, Map<CardId, CardDocument> cards, Map<CardId, List<Finding>> own,
            List<FactIndex> indexes, Map<CardId, List<Finding>> findings) {
        this.settings = settings;
        this.cards = cards;
        this.own = own;
        this.indexes = indexes;
        this.findings = findings;
    }

    /** Checks all cards, on all cores; for a background thread. */
    public static FolderChecks of(Map<CardId, CardDocument> cards, RuleSettings settings) {
        List<FactIndex> indexes = RuleCatalog.FOLDER_RULES.stream()
                .filter(rule -> settings.severity(rule.info()).isPresent())
                .map(rule -> FactIndex.of(rule, cards)).toList();
        return new FolderChecks(settings, Map.copyOf(cards), Map.of(), indexes, Map.of())
                .checked(cards.keySet(), cards.keySet());
    }

    /** The findings after cards were changed, added, or removed (empty). */
    public FolderChecks with(Map<CardId, Optional<CardDocument>> changed) {
        Map<CardId, CardDocument> now = new HashMap<>(cards);
        changed.forEach((card, document) -> document.ifPresentOrElse(found -> now.put(card, found),
                () -> now.remove(card)));
        List<FactIndex> nowIndexes = indexes.stream().map(index -> index.with(changed)).toList();
        Set<CardId> toJudge = new HashSet<>(changed.keySet());
        for (int i = 0; i < indexes.size(); i++) {
            toJudge.addAll(nowIndexes.get(i).toJudge(indexes.get(i), changed.keySet()));
        }
        return new FolderChecks(settings, now, own, nowIndexes, findings).checked(changed.keySet(), toJudge);
    }

    private FolderChecks checked(Set<CardId> changed, Set<CardId> toJudge) {
        Map<CardId, List<Finding>> nowOwn = new HashMap<>(own);
        Map<CardId, List<Finding>> nowAll = new HashMap<>(findings);
        changed.forEach(card -> {
            nowOwn.remove(card);
            nowAll.remove(card);
        });
        toJudge.parallelStream().filter(cards::containsKey).map(card -> check(card, changed.contains(card))).toList().forEach(result -> {
            nowOwn.put(result.card(), result.alone());
            nowAll.put(result.card(), result.all());
        });
        return new FolderChecks(settings, cards, nowOwn, indexes, nowAll);
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
        return Collections.unmodifiableMap(findings);
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

package org.cardwright.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.cardwright.i18n.Strings;
import org.cardwright.model.CardField;
import org.cardwright.model.Finding;
import org.cardwright.model.ItemKind;
import org.cardwright.model.Severity;
import org.cardwright.spelling.Wording;
import org.cardwright.text.Position;

/** Collects the findings of one card, and their fixes where they are wanted. */
final class Report {
    private final Subject card;
    private final RuleSettings settings;
    private final boolean withFixes;
    private final List<Finding> findings = new ArrayList<>(0);
    private final List<Optional<QuickFix>> fixes = new ArrayList<>(0);

    Report(Subject card, RuleSettings settings, boolean withFixes) {
        this.card = card;
        this.settings = settings;
        this.withFixes = withFixes;
    }

    /** What the site's training page shows. */
    TrainingPage trainingPage() {
        return settings.trainingPage();
    }

    /** What texts should not say. */
    Wording wording() {
        return settings.wording();
    }

    List<Finding> findings() {
        return findings;
    }

    /** The fix of each finding, in the same order, where it has one and fixes are wanted. */
    List<Optional<QuickFix>> fixes() {
        return fixes;
    }

    Report at(Rule rule, CardField field, Object... arguments) {
        return add(rule, card.places().of(field), Optional.of(field), arguments);
    }

    Report atKey(Rule rule, String key, Object... arguments) {
        return add(rule, card.places().ofKey(key), CardField.ofKey(key), arguments);
    }

    Report atCourse(Rule rule, int index, Object... arguments) {
        return add(rule, card.places().ofCourse(index), Optional.of(CardField.COURSES), arguments);
    }

    Report atItem(Rule rule, ItemKind kind, int level, int index, Object... arguments) {
        return add(rule, card.places().ofItem(kind, level, index), Optional.of(kind.field()), arguments);
    }

    Report atLevel(Rule rule, ItemKind kind, int level, Object... arguments) {
        return add(rule, card.places().ofLevel(kind, level), Optional.of(kind.field()), arguments);
    }

    Report atOffset(Rule rule, int offset, Optional<CardField> field, Object... arguments) {
        return add(rule, card.places().at(offset), field, arguments);
    }

    private Report add(Rule rule, Position position, Optional<CardField> field, Object... arguments) {
        Severity severity = settings.severity(rule.info()).orElse(rule.info().severity());
        findings.add(new Finding(severity, rule.id(), position, Strings.get("rule." + rule.id(), arguments), field));
        fixes.add(Optional.empty());
        return this;
    }

    /** Says how the finding that was reported last can be corrected. */
    Report fix(Supplier<Answers> answers) {
        if (withFixes && !findings.isEmpty()) {
            Answers found = answers.get();
            fixes.set(fixes.size() - 1, Optional.of(new QuickFix(findings.getLast().rule(), found.trust(),
                    found.choices())));
        }
        return this;
    }
}

package org.cardwright.check;

import org.cardwright.document.Edit;
import org.cardwright.i18n.Strings;
import org.cardwright.model.ItemKind;
import org.cardwright.model.LevelContent;
import org.cardwright.model.Severity;

/** A level that has a heading has behaviors and definitions. */
final class LevelEmptyRule implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("level-empty", Severity.WARNING, "5");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Subject card, Report report) {
        for (LevelContent level : card.card().levels()) {
            boolean nothing = level.behaviors().isEmpty() && level.definitions().isEmpty();
            for (ItemKind kind : ItemKind.values()) {
                if (level.items(kind).isEmpty()) {
                    report.atLevel(this, kind, level.number(), level.number(), kind.ordinal());
                    if (nothing) {
                        report.fix(() -> Answers.review(Answers.edit(Strings.get("fix.remove-level", level.number()),
                                new Edit.RemoveLevel(level.number()))));
                    }
                }
            }
        }
    }
}

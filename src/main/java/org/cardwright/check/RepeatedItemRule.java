package org.cardwright.check;

import java.util.List;

import org.cardwright.document.Edit;
import org.cardwright.i18n.Strings;
import org.cardwright.model.ItemKind;
import org.cardwright.model.LevelContent;
import org.cardwright.model.Severity;

/** An item stands twice within one level. */
final class RepeatedItemRule implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("item-repeated", Severity.WARNING, "5");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Subject card, Report report) {
        for (LevelContent level : card.card().levels()) {
            for (ItemKind kind : ItemKind.values()) {
                List<String> items = level.items(kind);
                for (int i = 1; i < items.size(); i++) {
                    if (items.subList(0, i).contains(items.get(i))) {
                        int index = i;
                        report.atItem(this, kind, level.number(), i, level.number())
                                .fix(() -> Answers.review(Answers.edit(
                                Strings.get("fix.remove-item"), new Edit.RemoveItem(kind, level.number(), index))));
                    }
                }
            }
        }
    }
}

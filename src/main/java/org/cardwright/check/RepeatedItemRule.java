package org.cardwright.check;

import java.util.List;

import org.cardwright.model.ItemKind;
import org.cardwright.model.LevelContent;
import org.cardwright.model.Severity;

/** An item stands twice within one level. */
final class RepeatedItemRule implements Rule {
    @Override
    public String id() {
        return "item-repeated";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject card, Report report) {
        for (LevelContent level : card.card().levels()) {
            for (ItemKind kind : ItemKind.values()) {
                List<String> items = level.items(kind);
                for (int i = 1; i < items.size(); i++) {
                    if (items.subList(0, i).contains(items.get(i))) {
                        report.atItem(this, kind, level.number(), i, level.number());
                    }
                }
            }
        }
    }
}

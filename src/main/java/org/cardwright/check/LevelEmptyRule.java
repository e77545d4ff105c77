package org.cardwright.check;

import org.cardwright.model.ItemKind;
import org.cardwright.model.LevelContent;
import org.cardwright.model.Severity;

/** A level that has a heading has behaviors and definitions. */
final class LevelEmptyRule implements Rule {
    @Override
    public String id() {
        return "level-empty";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject card, Report report) {
        for (LevelContent level : card.card().levels()) {
            for (ItemKind kind : ItemKind.values()) {
                if (level.items(kind).isEmpty()) {
                    report.atLevel(this, kind, level.number(), level.number(), kind.ordinal());
                }
            }
        }
    }
}

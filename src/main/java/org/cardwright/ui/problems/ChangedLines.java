package org.cardwright.ui.problems;

import java.util.ArrayList;
import java.util.List;

import org.cardwright.edit.UnifiedDiff;

/** Lines of a card that a step changes, as they are and as they will be; one of both may be empty. */
record ChangedLines(String before, String after) {
    /** The changes in the order of the file; lines that replace others one for one are paired. */
    static List<ChangedLines> of(PlannedCard card) {
        List<String> diff = UnifiedDiff.of(card.card().name(), card.before().text(), card.after().text()).lines();
        List<ChangedLines> changes = new ArrayList<>();
        List<String> removed = new ArrayList<>();
        List<String> added = new ArrayList<>();
        for (String line : diff.stream().skip(2).toList()) {
            char sign = line.isEmpty() ? ' ' : line.charAt(0);
            if (sign == '-' && added.isEmpty()) {
                removed.add(line.substring(1));
            } else if (sign == '+') {
                added.add(line.substring(1));
            } else if (sign != '\\') {
                add(changes, removed, added);
                if (sign == '-') {
                    removed.add(line.substring(1));
                }
            }
        }
        add(changes, removed, added);
        return changes;
    }

    private static void add(List<ChangedLines> changes, List<String> removed, List<String> added) {
        int most = Math.max(removed.size(), added.size());
        for (int i = 0; i < most; i++) {
            changes.add(new ChangedLines(i < removed.size() ? removed.get(i).strip() : "",
                    i < added.size() ? added.get(i).strip() : ""));
        }
        removed.clear();
        added.clear();
    }
}

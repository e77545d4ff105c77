package org.cardwright.ui.problems;

import java.util.ArrayList;
import java.util.List;

import org.cardwright.edit.UnifiedDiff;

/** Lines of a card that a step changes, as they are and as they will be; one of both may be empty. */
record ChangedLines(String before, String after) {
    private static final int AROUND = 40;
    private static final int LONG = 400;

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

    /** Only the part that changes with some words around it, so that it is seen at once. */
    private static ChangedLines shortened(String before, String after) {
        int most = Math.min(before.length(), after.length());
        int start = 0;
        while (start < most && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < most - start
                && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        return new ChangedLines(cut(before, start, end), cut(after, start, end));
    }

    private static String cut(String text, int start, int end) {
        int from = start <= AROUND + 8 ? 0 : text.indexOf(' ', start - AROUND) + 1;
        int to = end <= AROUND + 8 ? text.length() : text.lastIndexOf(' ', text.length() - end + AROUND);
        String middle = text.substring(Math.min(from, start), Math.max(to, text.length() - end));
        String shown = middle.length() <= LONG ? middle : middle.substring(0, LONG) + "…";
        return (from > 0 && from <= start ? "…" : "") + shown
                + (to < text.length() && middle.length() <= LONG ? "…" : "");
    }

    private static void add(List<ChangedLines> changes, List<String> removed, List<String> added) {
        int most = Math.max(removed.size(), added.size());
        for (int i = 0; i < most; i++) {
            changes.add(shortened(i < removed.size() ? removed.get(i) : "", i < added.size() ? added.get(i) : ""));
        }
        removed.clear();
        added.clear();
    }
}

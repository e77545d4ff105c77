package org.cardwright.ui.common;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a unified diff.
 *
 * @param text the line with its sign
 * @param from where the part begins that differs from the line's counterpart; equal to {@code to} if there is none
 */
public record DiffLine(Kind kind, String text, int from, int to) {
    public enum Kind {
        ADDED,
        REMOVED,
        PLACE,
        SAME
    }

    /** The lines of a diff; where as many lines were added as removed, each pair is compared. */
    public static List<DiffLine> of(List<String> diff) {
        List<DiffLine> lines = new ArrayList<>();
        int at = 0;
        while (at < diff.size()) {
            int removed = run(diff, at, '-');
            int added = run(diff, at + removed, '+');
            if (removed > 0 && removed == added && at > 1) {
                addPairs(lines, diff.subList(at, at + removed), diff.subList(at + removed, at + removed + added));
                at += removed + added;
            } else {
                lines.add(plain(diff.get(at), at < 2));
                at++;
            }
        }
        return lines;
    }

    private static int run(List<String> diff, int start, char sign) {
        int end = start;
        while (end < diff.size() && diff.get(end).indexOf(sign) == 0) {
            end++;
        }
        return end - start;
    }

    private static void addPairs(List<DiffLine> lines, List<String> removed, List<String> added) {
        List<DiffLine> second = new ArrayList<>();
        for (int i = 0; i < removed.size(); i++) {
            String old = removed.get(i);
            String now = added.get(i);
            int most = Math.min(old.length(), now.length());
            int prefix = 1;
            while (prefix < most && old.charAt(prefix) == now.charAt(prefix)) {
                prefix++;
            }
            int suffix = 0;
            while (suffix < most - prefix
                    && old.charAt(old.length() - 1 - suffix) == now.charAt(now.length() - 1 - suffix)) {
                suffix++;
            }
            lines.add(new DiffLine(Kind.REMOVED, old, prefix, old.length() - suffix));
            second.add(new DiffLine(Kind.ADDED, now, prefix, now.length() - suffix));
        }
        lines.addAll(second);
    }

    private static DiffLine plain(String text, boolean head) {
        Kind kind = head || text.startsWith("@@") || text.startsWith("\\") ? Kind.PLACE : switch (text.charAt(0)) {
            case '+' -> Kind.ADDED;
            case '-' -> Kind.REMOVED;
            default -> Kind.SAME;
        };
        return new DiffLine(kind, text, 0, 0);
    }
}

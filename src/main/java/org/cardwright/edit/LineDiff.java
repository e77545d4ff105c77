package org.cardwright.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;

/**
 * The difference of two texts line by line, exact to the last line feed; lines end at a line feed, nothing else.
 *
 * @param oldName how the file was called; absent if there was none
 * @param newName how it will be called; absent if it goes
 */
public record LineDiff(Optional<String> oldName, Optional<String> newName, String before, String after) {
    /** No difference, of no file. */
    public static final LineDiff NONE = of("", "", "");

    private static final int CONTEXT = 3;
    private static final String NO_FILE = "/dev/null";
    private static final String NO_NEWLINE = "\\ No newline at end of file";

    /** What became of a line. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED,
        /** A line took the place of one that is alike. */
        CHANGED,
        /** Lines that are the same are left out here. */
        GAP
    }

    /**
     * One line, or one and what it becomes.
     *
     * @param oldLine its number in the first text, or that of the next line there; counted from 1
     * @param newLine the same in the second text
     * @param before the line with its line feed; empty if there is none
     * @param after the line that it becomes; empty if there is none
     */
    public record Row(Kind kind, int oldLine, int newLine, String before, String after) {
        public boolean changed() {
            return kind != Kind.SAME && kind != Kind.GAP;
        }

        /** The line as it was, without its line feed. */
        public String oldText() {
            return endsOld() ? before : before.substring(0, before.length() - 1);
        }

        /** The line as it will be, without its line feed. */
        public String newText() {
            return endsNew() ? after : after.substring(0, after.length() - 1);
        }

        /** Whether the first text ends here without a line feed. */
        public boolean endsOld() {
            return !before.endsWith("\n");
        }

        /** Whether the second text ends here without a line feed. */
        public boolean endsNew() {
            return !after.endsWith("\n");
        }

        /** The words that changed in the line. */
        public WordDiff words() {
            return WordDiff.of(oldText(), newText());
        }
    }

    /** Compares two texts of one file. */
    public static LineDiff of(String fileName, String before, String after) {
        return new LineDiff(Optional.of(fileName), Optional.of(fileName), before, after);
    }

    /** Compares two states of one file, of which it may be absent in one: the difference then creates or deletes it. */
    public static LineDiff of(String fileName, Optional<String> before, Optional<String> after) {
        return new LineDiff(before.map(_ -> fileName), after.map(_ -> fileName), before.orElse(""), after.orElse(""));
    }

    public boolean isEmpty() {
        return before.equals(after);
    }

    /** What changes, with three lines around; empty if the texts are equal. */
    public List<Row> rows() {
        return rows(CONTEXT);
    }

    /** What changes, with so many lines around; lines that are alike stand in pairs. */
    public List<Row> rows(int context) {
        List<String> old = lines(before);
        List<String> now = lines(after);
        int around = Math.min(context, old.size());
        List<Row> rows = new ArrayList<>();
        int shown = 0;
        for (ListDiff<String> change : ListDiff.of(old, now)) {
            int shift = change.at() - change.from();
            int start = Math.max(shown, change.from() - around);
            int end = rows.isEmpty() ? shown : Math.min(shown + around, start);
            same(rows, old, shown, end, shift);
            if (start > end) {
                rows.add(new Row(Kind.GAP, start + 1, start + 1 + shift, "", ""));
            }
            same(rows, old, start, change.from(), shift);
            LinePairs.add(rows, change);
            shown = change.from() + change.gone().size();
        }
        if (!rows.isEmpty()) {
            same(rows, old, shown, Math.min(old.size(), shown + around), now.size() - old.size());
        }
        return rows;
    }

    private static void same(List<Row> rows, List<String> lines, int start, int end, int shift) {
        for (int i = start; i < end; i++) {
            rows.add(new Row(Kind.SAME, i + 1, i + 1 + shift, lines.get(i), lines.get(i)));
        }
    }

    /** The lines with their line ends, so that a last line with and one without differ. */
    public static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed + 1;
            lines.add(text.substring(start, end));
            start = end;
        }
        return lines;
    }

    /** The difference in the format that {@code git apply} takes; empty if the texts are equal. */
    public String unified() {
        List<String> old = lines(before);
        List<String> raw = isEmpty() ? List.of() : UnifiedDiffUtils.generateUnifiedDiff(
                oldName.map(name -> "a/" + name).orElse(NO_FILE), newName.map(name -> "b/" + name).orElse(NO_FILE),
                old, DiffUtils.diff(old, lines(after)), CONTEXT);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < raw.size(); i++) {
            String line = raw.get(i);
            boolean whole = line.endsWith("\n");
            text.append(line).append(whole ? "" : "\n")
                    .append(whole || i < 2 || line.startsWith("@@") ? "" : NO_NEWLINE + "\n");
        }
        return text.toString();
    }
}

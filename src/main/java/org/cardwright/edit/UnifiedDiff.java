package org.cardwright.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;

/**
 * The difference of two texts in the unified format, exact so that {@code git apply} turns one into the other.
 *
 * @param lines the lines without line end, empty if the texts are equal; a carriage return of a text stays in its line
 */
public record UnifiedDiff(List<String> lines) {
    private static final int CONTEXT = 3;
    private static final String NO_FILE = "/dev/null";
    private static final String NO_NEWLINE = "\\ No newline at end of file";

    public UnifiedDiff {
        lines = List.copyOf(lines);
    }

    /** Compares two texts of one file; lines end at a line feed, nothing else. */
    public static UnifiedDiff of(String fileName, String before, String after) {
        return of("a/" + fileName, "b/" + fileName, before, after);
    }

    /** Compares two states of one file, of which it may be absent in one: the difference then creates or deletes it. */
    public static UnifiedDiff of(String fileName, Optional<String> before, Optional<String> after) {
        return of(before.isPresent() ? "a/" + fileName : NO_FILE, after.isPresent() ? "b/" + fileName : NO_FILE,
                before.orElse(""), after.orElse(""));
    }

    private static UnifiedDiff of(String oldName, String newName, String before, String after) {
        if (before.equals(after)) {
            return new UnifiedDiff(List.of());
        }
        List<String> old = withLineEnds(before);
        var raw = UnifiedDiffUtils.generateUnifiedDiff(oldName, newName, old, DiffUtils.diff(old, withLineEnds(after)),
                CONTEXT);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < raw.size(); i++) {
            String line = raw.get(i);
            if (line.endsWith("\n")) {
                lines.add(line.substring(0, line.length() - 1));
            } else {
                lines.add(line);
                if (i >= 2 && !line.startsWith("@@")) {
                    lines.add(NO_NEWLINE);
                }
            }
        }
        return new UnifiedDiff(lines);
    }

    /** Keeps the line ends, so that a last line with and one without differ. */
    private static List<String> withLineEnds(String text) {
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

    /** The lines as one text, each with a line feed; empty if the texts are equal. */
    public String text() {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }
}

package org.cardwright.document;

import java.util.ArrayList;
import java.util.List;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import org.cardwright.fixtures.VisibleText;

/** What differs between two texts of a card, in the words of the case files. */
final class LineChanges {
    private LineChanges() {}

    /** What changed in the file, line by line, of a line only the part that differs. */
    static List<String> between(CardDocument before, CardDocument after) {
        List<String> changes = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(lines(before), lines(after)).getDeltas()) {
            List<String> old = delta.getSource().getLines();
            List<String> now = delta.getTarget().getLines();
            int number = delta.getSource().getPosition() + 1;
            int both = Math.min(old.size(), now.size());
            for (int i = 0; i < both; i++) {
                changes.add("  " + (number + i) + " " + part(old.get(i), now.get(i)) + " => " + part(now.get(i), old.get(i)));
            }
            old.stream().skip(both).forEach(line -> changes.add("  " + (number + both) + " - " + VisibleText.of(line)));
            now.stream().skip(both).forEach(line -> changes.add("  " + (number + both) + " + " + VisibleText.of(line)));
        }
        return changes;
    }

    private static List<String> lines(CardDocument card) {
        return List.of(card.text().split("(?<=\n)"));
    }

    private static String part(String line, String other) {
        int most = Math.min(line.length(), other.length());
        int start = 0;
        while (start < most && line.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < most - start && line.charAt(line.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return "[" + VisibleText.of(line.substring(start, line.length() - end)) + "]";
    }
}

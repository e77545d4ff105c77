package org.cardwright.export;

import org.cardwright.text.SourceText;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.RawTextComparator;

/**
 * A card that the folder took over from the site. In the window that is a step that may never be saved, or be undone, so
 * the folder's text tells whether it holds.
 *
 * @param before what the folder held
 * @param after what it held with the site's changes
 * @param site what the site held
 */
record Taken(SourceText before, SourceText after, SourceText site) {
    /** Whether a text of the folder goes on from what was taken over; in doubt it does not. */
    boolean heldBy(SourceText text) {
        // The same text before and after: the folder's values were chosen everywhere.
        return Content.same(before, after) || words(after, text) < words(before, text);
    }

    /** How many words differ: an edit often goes on in the very line that was taken over. */
    private static int words(SourceText a, SourceText b) {
        return distance(Content.of(a).replace(' ', '\n'), Content.of(b).replace(' ', '\n'));
    }

    /** How many lines differ. */
    static int distance(SourceText a, SourceText b) {
        return distance(Content.of(a), Content.of(b));
    }

    private static int distance(String a, String b) {
        return new HistogramDiff().diff(RawTextComparator.DEFAULT, Content.raw(a + "\n"), Content.raw(b + "\n")).stream()
                .mapToInt(edit -> Math.max(edit.getLengthA(), edit.getLengthB())).sum();
    }
}

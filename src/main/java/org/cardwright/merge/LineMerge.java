package org.cardwright.merge;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.cardwright.text.SourceText;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;
import org.eclipse.jgit.merge.MergeAlgorithm;
import org.eclipse.jgit.merge.MergeFormatter;
import org.eclipse.jgit.merge.MergeResult;

/** Merges texts by their lines; it knows nothing of cards, so what it gives is to be proven. */
final class LineMerge {
    private LineMerge() {}

    /** The merged text with line feeds as in the texts; empty if both sides changed the same lines. */
    static Optional<String> merge(String base, String ours, String theirs) {
        if (!wellFormed(base) || !wellFormed(ours) || !wellFormed(theirs)) {
            return Optional.empty();
        }
        MergeResult<RawText> result = new MergeAlgorithm().merge(RawTextComparator.DEFAULT,
                FileContent.raw(base), FileContent.raw(ours), FileContent.raw(theirs));
        if (result.containsConflicts()) {
            return Optional.empty();
        }
        var out = new ByteArrayOutputStream();
        try {
            new MergeFormatter().formatMerge(out, result, List.of("", "", ""), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory", e);
        }
        String merged = out.toString(StandardCharsets.UTF_8);
        return Optional.of(ours.endsWith("\n") || !merged.endsWith("\n") ? merged
                : merged.substring(0, merged.length() - 1));
    }

    private static boolean wellFormed(String text) {
        return new org.cardwright.text.SourceText(text, false).wellFormed();
    }
}

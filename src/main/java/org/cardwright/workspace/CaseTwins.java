package org.cardwright.workspace;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.cardwright.edit.CardId;

/**
 * The files of a batch that are written under a name which differs from that of a deleted one in its case alone: many
 * systems take both for one file.
 */
final class CaseTwins {
    private final Map<String, BatchFile> deleted = new HashMap<>();

    CaseTwins(List<BatchFile> files) {
        files.stream().filter(BatchFile::deletes).forEach(file -> deleted.put(folded(file.card()), file));
        files.stream().filter(file -> !file.deletes()).forEach(file ->
                of(file).ifPresent(old -> file.takesThePlaceOf(old.target())));
    }

    static String folded(CardId card) {
        return card.name().toLowerCase(Locale.ROOT);
    }

    /** The deleted file whose name a written one takes over. */
    Optional<BatchFile> of(BatchFile file) {
        return file.deletes() ? Optional.empty() : Optional.ofNullable(deleted.get(folded(file.card())));
    }

    /**
     * Deletions come last, because they are the hardest to take back; but of twins the deletion comes first: where both
     * are one file it would delete the new one.
     */
    static List<BatchFile> inOrder(List<BatchFile> files, Predicate<BatchFile> deletes) {
        Set<String> written = files.stream().filter(deletes.negate()).map(file -> folded(file.card()))
                .collect(Collectors.toSet());
        return files.stream().sorted(Comparator.comparingInt(
                file -> !deletes.test(file) ? 1 : written.contains(folded(file.card())) ? 0 : 2)).toList();
    }
}

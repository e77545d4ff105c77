package org.cardwright.workspace;

import org.cardwright.edit.Progress;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.cardwright.edit.CardId;
import org.cardwright.text.SourceText;

/**
 * Finds out what other programs did to the files of a folder: the bytes decide, and only files with another size or
 * time than when they were last seen are read. Keeps what it saw, so one is made for each opened folder; for one
 * background thread at a time.
 */
public final class DiskCompare {
    private final CardFolder folder;
    private final Map<CardId, FileStamp> seen = new HashMap<>();

    public DiskCompare(CardFolder folder) {
        this.folder = folder;
    }

    /**
     * The files that do not hold what is known of them, sorted by file. Files that cannot be read at the moment are
     * left out, and looked at again the next time.
     *
     * @param known what each file should hold, as in {@link Workspace#savedTexts()}
     * @throws IOException if the folder itself cannot be read: a network drive that is gone deletes no cards
     */
    public List<DiskChange> changes(Map<CardId, SourceText> known, Progress progress) throws IOException {
        CardFiles files = CardFiles.list(folder.root(), progress);
        List<DiskChange> changes = new ArrayList<>();
        Set<CardId> there = new HashSet<>();
        files.problems().forEach(problem -> there.add(problem.card()));
        for (CardFiles.CardFile file : files.files()) {
            there.add(file.id());
            var stamp = new FileStamp(file.attributes().size(), file.attributes().lastModifiedTime().toInstant());
            if (!stamp.equals(seen.get(file.id())) || !known.containsKey(file.id())) {
                compare(file.id(), stamp, Optional.ofNullable(known.get(file.id()))).ifPresent(changes::add);
            }
        }
        boolean listed = !progress.canceled() && files.problems().isEmpty();
        known.forEach((card, text) -> {
            if (listed && !there.contains(card)) {
                seen.remove(card);
                changes.add(new DiskChange(card, Optional.of(text), Optional.empty()));
            }
        });
        changes.sort(java.util.Comparator.comparing(DiskChange::card));
        return changes;
    }

    private Optional<DiskChange> compare(CardId card, FileStamp stamp, Optional<SourceText> known) {
        try {
            Optional<LoadedCard> now = FolderReader.readIfCard(folder, card);
            boolean same = now.map(read -> read.document().source()).equals(known);
            if (same) {
                seen.put(card, stamp);
            } else {
                // Reported until somebody takes note of it.
                seen.remove(card);
            }
            return same ? Optional.empty() : Optional.of(new DiskChange(card, known, now));
        } catch (IOException e) {
            seen.remove(card);
            return Optional.empty();
        }
    }
}

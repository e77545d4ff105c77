package org.cardwright.workspace;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where and how a batch works.
 *
 * @param id names its files
 * @param trash keeps what is deleted
 * @param copies whether nothing is deleted that is not kept in the trash
 * @param versions keeps what is replaced
 */
record BatchPlace(
        CardFolder folder, String id, Disk disk, Optional<TrashFolder> trash, boolean copies,
        Optional<Versions> versions) {
    Path record() {
        return BatchNames.record(folder.root(), id);
    }
}

package org.cardwright.course.link;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.cardwright.data.UserFile;

/**
 * Keeps the results of link checks in a file of the user's data folder: written whole or not at all, and what cannot
 * be read of it counts as never checked. For any thread; another program's results are kept too.
 */
public final class LinkStore {
    private static final String NAME = "links.tsv";
    /** Results of links that no card holds any more go at last. */
    private static final Duration KEPT = Duration.ofDays(400);

    private final Optional<UserFile> file;
    private LinkResults last = LinkResults.NONE;

    /** @param dataFolder empty where nothing may be kept: results then last as long as this object */
    public LinkStore(Optional<Path> dataFolder) {
        file = dataFolder.map(folder -> new UserFile(folder.resolve(NAME)));
    }

    /** All results that are kept; none where there are none or they cannot be read. */
    public synchronized LinkResults load() {
        // Results can always be had again: better to go on without than not at all.
        last = last.with(file.flatMap(UserFile::readable).map(LinkFile::read).orElse(List.of()));
        return last;
    }

    /**
     * Adds results to those that are kept and returns all.
     *
     * @throws IOException if the file could not be written; the results last as long as this object then
     */
    public synchronized LinkResults add(Collection<LinkResult> results) throws IOException {
        last = last.with(results);
        if (file.isPresent()) {
            Instant oldest = Instant.now().minus(KEPT);
            file.get().change(old -> {
                last = last.with(LinkFile.read(old)).with(results);
                return LinkFile.text(last.all().stream().filter(result -> result.checked().isAfter(oldest)).toList());
            });
        }
        return last;
    }
}

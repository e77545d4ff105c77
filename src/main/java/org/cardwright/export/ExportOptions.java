package org.cardwright.export;

import java.util.List;
import java.util.Optional;

import org.cardwright.edit.FileStep;

/**
 * How an export is done.
 *
 * @param commit whether the exported files are committed; else they are only written into the checkout
 * @param author who the commit is by where git's configuration does not say
 * @param message the commit message; empty for the one that tells what changed
 * @param sources the changed files of the site's sources that go along
 * @param push pushes the commit as part of the export, which is taken back where others changed the same values
 */
public record ExportOptions(boolean commit, Optional<Author> author, Optional<String> message,
        Optional<SourcesChange> sources, Optional<PushMerge> push) {
    /** Only writes the files. */
    public static final ExportOptions FILES =
            new ExportOptions(false, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Commits too, with the author that git knows. */
    public static final ExportOptions COMMIT =
            new ExportOptions(true, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public ExportOptions by(Author who) {
        return new ExportOptions(commit, Optional.of(who), message, sources, push);
    }

    public ExportOptions with(PushMerge pushing) {
        return new ExportOptions(commit, author, message, sources, Optional.of(pushing));
    }

    List<FileStep> otherFiles() {
        return sources.map(SourcesChange::files).orElse(List.of());
    }
}

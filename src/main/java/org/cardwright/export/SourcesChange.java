package org.cardwright.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.cardwright.edit.LineDiff;
import org.cardwright.text.SourceText;

/**
 * What an export would make of a file of the site's sources.
 *
 * @param file its path in the site, relative to its root
 * @param after the same as before where no edit can be brought into it
 * @param notes which edits cannot, and why; for the user
 */
public record SourcesChange(Path file, Optional<SourceText> before, SourceText after, List<String> notes) {
    public SourcesChange {
        notes = List.copyOf(notes);
    }

    /** Whether the file would change at all. */
    public boolean changes() {
        return !before.equals(Optional.of(after));
    }

    /** The difference that it makes. */
    public LineDiff diff() {
        return LineDiff.of(file.toString().replace('\\', '/'), before.map(SourceText::text).orElse(""),
                after.text());
    }
}

package org.cardwright.export;

import java.nio.file.Path;
import java.util.Optional;

import org.cardwright.edit.UnifiedDiff;
import org.cardwright.text.SourceText;

/**
 * A file of the site's sources that an export would change.
 *
 * @param file its path in the site, relative to its root
 */
public record SourcesChange(Path file, Optional<SourceText> before, SourceText after) {
    /** The difference that it makes. */
    public UnifiedDiff diff() {
        return UnifiedDiff.of(file.toString().replace('\\', '/'), before.map(SourceText::text).orElse(""),
                after.text());
    }
}

package org.cardwright.export;

import java.nio.file.Path;
import java.util.Optional;

import org.cardwright.text.SourceText;

/**
 * A file that is to be written, created or deleted.
 *
 * @param before what it holds now; absent if there is none
 * @param after what it is to hold; absent if it is to be deleted
 */
record FileChange(Path file, Optional<SourceText> before, Optional<SourceText> after) {
    FileChange reversed() {
        return new FileChange(file, after, before);
    }
}

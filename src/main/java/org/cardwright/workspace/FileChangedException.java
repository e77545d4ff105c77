package org.cardwright.workspace;

import java.io.IOException;
import java.io.Serial;

/** A file is not what it was when the batch that is to change it began. */
final class FileChangedException extends IOException {
    @Serial private static final long serialVersionUID = 1;

    FileChangedException(String message) {
        super(message);
    }
}

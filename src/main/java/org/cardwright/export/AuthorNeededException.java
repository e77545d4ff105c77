package org.cardwright.export;

import java.io.Serial;

/** A commit needs an author, and git's configuration names none. */
public final class AuthorNeededException extends ExportException {
    @Serial private static final long serialVersionUID = 1;

    AuthorNeededException(String message) {
        super(message);
    }
}

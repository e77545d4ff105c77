package org.cardwright.export;

import java.io.Serial;

/** The server's history was written again, so that nothing can be merged; getting the latest follows it. */
public final class RewrittenException extends ExportException {
    @Serial private static final long serialVersionUID = 1;

    RewrittenException(String message) {
        super(message);
    }
}

package org.cardwright.export;

import java.io.Serial;

/** Another program changed what an export or pull was planned for; nothing was done, and a new plan may well be possible. */
public final class SiteChangedException extends ExportException {
    @Serial private static final long serialVersionUID = 1;

    SiteChangedException(String message) {
        super(message);
    }
}

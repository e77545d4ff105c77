package org.cardwright.export;

import java.io.IOException;
import java.io.Serial;

/** Says in the person's words why an export or pull cannot be done; what it was to change is as it was. */
public class ExportException extends IOException {
    @Serial private static final long serialVersionUID = 1;

    public ExportException(String message) {
        super(message);
    }

    public ExportException(String message, Throwable cause) {
        super(message, cause);
    }
}

package org.cardwright.sheet;

import java.io.Serial;

/** Says in the user's words why a file is no table that can be read. */
public final class SheetException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Says why, in the words of the user. */
    public SheetException(String message) {
        super(message);
    }

    SheetException(String message, Throwable cause) {
        super(message, cause);
    }
}

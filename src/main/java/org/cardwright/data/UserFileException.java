package org.cardwright.data;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;

import org.cardwright.i18n.Strings;

/** One of the program's own files cannot be used; the message is for the user and says which one and why. */
public final class UserFileException extends IOException {
    /** What is wrong with the file. */
    public enum Reason {
        /** It is no text, larger than it can be, or no file at all: what is in it is not what was written. */
        DAMAGED,
        UNREADABLE,
        UNWRITABLE
    }

    @Serial private static final long serialVersionUID = 1;

    private final Reason reason;

    UserFileException(Reason reason, Path file, IOException cause) {
        super(Strings.get("data.file." + reason.ordinal(), file), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}

package org.cardwright.text;

import java.io.Serial;

/** A search that cannot be carried out; the message is for the user and says what to write instead. */
public final class SearchException extends Exception {
    @Serial private static final long serialVersionUID = 1;

    private final Part part;

    /** What of the search is to be corrected. */
    public enum Part {
        FIND,
        REPLACEMENT
    }

    SearchException(Part part, String message) {
        super(message);
        this.part = part;
    }

    SearchException(Part part, String message, Throwable cause) {
        super(message, cause);
        this.part = part;
    }

    public Part part() {
        return part;
    }
}

package org.cardwright.document;

import java.io.Serial;

/**
 * An edit that would change more than its target or make the card unreadable; the message is for the user and names the
 * way out.
 */
public final class EditRefusedException extends Exception {
    @Serial private static final long serialVersionUID = 1;

    public EditRefusedException(String message) {
        super(message);
    }
}

package org.cardwright.access;

import java.util.Objects;

/** Something that nobody may read: a token or a passphrase. Its text is only for the one that it is sent to. */
public final class Secret {
    private final String text;

    public Secret(String text) {
        this.text = Objects.requireNonNull(text);
    }

    /** What is secret; never to be written, shown or put into a message. */
    String reveal() {
        return text;
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    @Override
    public String toString() {
        return "…";
    }
}

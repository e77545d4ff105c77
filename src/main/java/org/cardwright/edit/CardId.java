package org.cardwright.edit;

import java.nio.file.Path;

/** Names a card of the open folder by its file's path relative to the folder. */
public record CardId(Path file) implements Comparable<CardId> {
    /** The file name, as people see it. */
    public String name() {
        return file.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CardId(Path same) && file.equals(same);
    }

    // Written out, as equals is: the ones that Java makes for a record are linked when they are first called, and every
    // start of the window calls them.
    @Override
    public int hashCode() {
        return file.hashCode();
    }

    @Override
    public int compareTo(CardId other) {
        return file.toString().compareTo(other.file.toString());
    }
}

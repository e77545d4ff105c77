package org.cardwright.edit;

import java.nio.file.Path;

/** Names a card of the open folder by its file's path relative to the folder. */
public record CardId(Path file) implements Comparable<CardId> {
    /** The file name, as people see it. */
    public String name() {
        return file.toString();
    }

    @Override
    public int compareTo(CardId other) {
        return file.toString().compareTo(other.file.toString());
    }
}

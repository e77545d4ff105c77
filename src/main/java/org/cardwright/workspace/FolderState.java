package org.cardwright.workspace;

import java.nio.file.Path;

/** What the window of a folder is about right now. */
public sealed interface FolderState {
    /** No folder was chosen yet. */
    record None() implements FolderState {}

    record Loading(Path folder) implements FolderState {}

    /** The folder could not be read; the message says why. */
    record Failed(Path folder, String message) implements FolderState {}

    /** The folder holds no cards. */
    record Empty(CardFolder folder) implements FolderState {}

    record Open(CardFolder folder) implements FolderState {}
}

package org.cardwright.ui.main;

import java.nio.file.Path;

import org.cardwright.workspace.CardFolder;

/** What the window is about right now. */
sealed interface FolderState {
    /** No folder was chosen yet. */
    record None() implements FolderState {}

    record Loading(Path folder) implements FolderState {}

    /** The folder could not be read; the message says why. */
    record Failed(Path folder, String message) implements FolderState {}

    /** The folder holds no cards. */
    record Empty(CardFolder folder) implements FolderState {}

    record Open(CardFolder folder) implements FolderState {}
}

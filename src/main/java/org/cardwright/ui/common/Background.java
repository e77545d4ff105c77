package org.cardwright.ui.common;

import javafx.collections.ObservableList;
import org.cardwright.edit.Jobs;

/** Runs work off the JavaFX thread and hands its result back on it. */
public interface Background extends Jobs {
    /** The jobs under way that have a title, the oldest first. */
    ObservableList<RunningTask> running();
}

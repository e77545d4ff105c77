package org.cardwright.ui.common;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.cardwright.edit.CardId;

/** Everything that asks or tells a person something outside the window itself; tests answer in its place. */
public interface Dialogs {
    /** What to do with unsaved cards. */
    enum Unsaved {
        SAVE,
        DISCARD,
        CANCEL
    }

    /** What to do with cards that another program changed. */
    enum Conflict {
        TAKE_OVER,
        WRITE_OVER,
        CANCEL
    }

    /**
     * Asks before a step that cannot be undone.
     *
     * @param action what the step does, the label of its button: "Overwrite 3 files"
     */
    boolean confirm(String headline, String text, String action);

    /** Lists the cards that would lose their changes. */
    Unsaved unsaved(List<CardId> cards);

    /** Asks which text shall stay of cards whose files another program changed; {@code text} says what happened. */
    Conflict conflict(List<CardId> cards, String text);

    /** Tells what went wrong and what to do next; {@code headline} is one short sentence. */
    void error(String headline, String text);

    void info(String headline, String text);

    Optional<Path> chooseFolder(Optional<Path> initial);

    /**
     * Asks where a new file shall be written; the system has asked already whether an existing one may be replaced.
     *
     * @param name the name it is offered with: "courses.csv"
     */
    Optional<Path> chooseNewFile(String title, String name);

    /** Opens an address in the browser. */
    void openLink(String url);

    /** Shows a file in the system's file manager. */
    void showInFolder(Path file);
}

package org.cardwright.ui.common;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.stage.Window;
import org.cardwright.access.Secret;
import org.cardwright.edit.CardId;
import org.cardwright.text.SourceText;
import org.cardwright.workspace.SaveQuestions;

/** Everything that asks or tells a person something outside the window itself; tests answer in its place. */
public interface Dialogs extends SaveQuestions {
    /** What to do with unsaved cards. */
    enum Unsaved {
        SAVE,
        DISCARD,
        CANCEL
    }

    /** Hears what is typed in the window, so that nothing that comes by itself opens between two letters. */
    default void watch(Window window) {}

    /**
     * Asks before a step that cannot be undone.
     *
     * @param action what the step does, the label of its button: "Overwrite 3 files"
     */
    boolean confirm(String headline, String text, String action);

    /** Lists the cards that would lose their changes. */
    Unsaved unsaved(List<CardId> cards);

    /** Tells whoever is just choosing between the texts of cards what is on disk now; a missing text for a file that is gone. */
    default void changedAgain(Map<CardId, Optional<SourceText>> onDisk) {}

    void info(String headline, String text);

    /** Asks for a passphrase; empty if none is given. */
    default Optional<Secret> secret(String headline, String text) {
        return Optional.empty();
    }

    /**
     * Asks where a new file shall be written; the system has asked already whether an existing one may be replaced.
     *
     * @param name the name it is offered with: "courses.csv"
     */
    Optional<Path> chooseNewFile(String title, String name);

    /** Asks for a file that is there; {@code pattern} such as {@code *.xlsx;*.csv} says which can be chosen. */
    Optional<Path> chooseFile(String title, String pattern);

    /** Opens an address in the browser. */
    void openLink(String url);

    /** Shows a file in the system's file manager. */
    void showInFolder(Path file);
}

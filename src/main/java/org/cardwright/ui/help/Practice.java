package org.cardwright.ui.help;

import java.util.function.Predicate;

import javafx.stage.Stage;
import org.cardwright.export.PracticeFolder;
import org.cardwright.ui.common.Workbench;

/**
 * An editor of its own, in which nothing is asked when it closes.
 *
 * @param run runs the command of a menu by its label; false if it can do nothing now
 */
public record Practice(Workbench bench, Predicate<String> run, Runnable show, Runnable close) {
    /** Makes an editor in a window, with the cards of a folder. */
    public interface Maker {
        Practice open(Stage stage, PracticeFolder folder);
    }
}

package org.cardwright.ui.history;

import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.control.Hyperlink;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.Nodes;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says in the status bar how many undone steps the newest one displaced; pressed, it shows them in the history. */
final class KeptNote extends Hyperlink {
    KeptNote(ObservableIntegerValue kept, Runnable showHistory) {
        super("", new FontIcon(Feather.GIT_BRANCH));
        setId("history-kept");
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("history-note");
        setOnAction(event -> {
            setVisited(false);
            showHistory.run();
        });
        kept.addListener((observed, old, now) -> show(now.intValue()));
        show(kept.get());
    }

    private void show(int steps) {
        setText(steps == 0 ? "" : Strings.get("history.keptNote", steps));
        Nodes.show(this, steps > 0);
    }
}

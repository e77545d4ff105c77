package org.cardwright.ui.history;

import java.util.List;

import org.cardwright.edit.Change;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.Dialogs;

/**
 * Warns before a new step drops undone ones for good. One undone edit of a single card goes without asking, as
 * everywhere: it is quickly done again, and a question at each such keystroke would be answered unread.
 */
final class RedoGuard {
    private final Dialogs dialogs;

    RedoGuard(Dialogs dialogs) {
        this.dialogs = dialogs;
    }

    /** Whether the undone steps, given in the order of redo, may go. */
    boolean mayDrop(List<Change> undone) {
        boolean small = undone.size() == 1 && undone.getFirst().cards().size() == 1;
        return small || dialogs.confirm(Strings.get("history.drop.headline", undone.size()),
                Strings.get("history.drop.text", undone.getFirst().name(), undone.size()),
                Strings.get("history.drop.action", undone.size()));
    }
}

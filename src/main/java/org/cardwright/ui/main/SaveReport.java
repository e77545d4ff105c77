package org.cardwright.ui.main;

import java.util.List;
import java.util.stream.Collectors;

import org.cardwright.edit.CardId;
import org.cardwright.i18n.Strings;
import org.cardwright.workspace.SaveOutcome;

/**
 * What became of a save, in words.
 *
 * @param details one line for each card that was not saved
 */
record SaveReport(int saved, int unsaved, String headline, String details) {
    static SaveReport of(List<SaveOutcome> outcomes) {
        int saved = (int) outcomes.stream().filter(SaveOutcome.Saved.class::isInstance).count();
        int unsaved = outcomes.size() - saved;
        String details = outcomes.stream().map(SaveReport::line).filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n\n"));
        return new SaveReport(saved, unsaved, headline(outcomes, saved, unsaved), details);
    }

    private static String headline(List<SaveOutcome> outcomes, int saved, int unsaved) {
        if (outcomes.size() == 1) {
            String key = saved == 1 ? "save.savedOne" : "save.failedOne";
            return Strings.get(key, outcomes.getFirst().card().name());
        }
        return unsaved == 0 ? Strings.get("save.savedAll", saved) : Strings.get("save.savedSome", saved, outcomes.size());
    }

    private static String line(SaveOutcome outcome) {
        return switch (outcome) {
            case SaveOutcome.Saved ignored -> "";
            case SaveOutcome.Conflict(CardId card, String message) -> Strings.get("save.line", card.name(), message);
            case SaveOutcome.Failed(CardId card, String message) -> Strings.get("save.line", card.name(), message);
        };
    }

    boolean complete() {
        return unsaved == 0;
    }
}

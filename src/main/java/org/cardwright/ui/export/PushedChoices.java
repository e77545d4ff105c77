package org.cardwright.ui.export;

import java.util.Map;
import java.util.Optional;

import org.cardwright.merge.MergeConflict;
import org.cardwright.merge.OwnProblem;
import org.cardwright.merge.Resolution;
import org.cardwright.ui.common.ConflictChoices;

/** What a person chose for a card that others pushed, too; what cannot be written the merge itself refuses. */
record PushedChoices(Map<String, Resolution> choices) implements ConflictChoices {
    @Override
    public Optional<Resolution> chosen(String conflict) {
        return Optional.ofNullable(choices.get(conflict));
    }

    @Override
    public void choose(String conflict, Optional<Resolution> choice) {
        choice.ifPresentOrElse(made -> choices.put(conflict, made), () -> choices.remove(conflict));
    }

    @Override
    public Optional<OwnProblem> problem(MergeConflict conflict, Resolution.Own own) {
        return Optional.empty();
    }
}

package org.cardwright.ui.common;

import java.util.Optional;

import org.cardwright.merge.MergeConflict;
import org.cardwright.merge.OwnProblem;
import org.cardwright.merge.Resolution;

/** What a person chose for the conflicts of one card. */
public interface ConflictChoices {
    Optional<Resolution> chosen(String conflict);

    /** Notes a choice; an empty one leaves the conflict open. */
    void choose(String conflict, Optional<Resolution> choice);

    /** What is wrong with a text that a person wrote. */
    Optional<OwnProblem> problem(MergeConflict conflict, Resolution.Own own);
}

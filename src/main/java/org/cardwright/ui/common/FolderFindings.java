package org.cardwright.ui.common;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import org.cardwright.check.ExtraFindings;
import org.cardwright.check.FolderChecks;
import org.cardwright.check.FolderSettings;
import org.cardwright.edit.CardId;
import org.cardwright.model.Finding;

/**
 * The problems of the open cards, those included that cards have only together, graded by the folder's settings; they
 * are worked out in the background and follow each edit. Confined to the JavaFX thread.
 */
public interface FolderFindings {
    /** Grows whenever the problems of some card changed. */
    ReadOnlyIntegerProperty revisionProperty();

    /** How many problems all cards and the settings have together. */
    ReadOnlyIntegerProperty problemsProperty();

    /** Whether some cards wait to be checked: what is told of all cards is a moment old then. */
    ReadOnlyBooleanProperty pendingProperty();

    /** The checks behind the problems, as of the last revision; empty until all cards were checked once. */
    Optional<FolderChecks> checks();

    /** Why the cards could not be checked; no problems are known then until they are checked again. */
    default Optional<String> problem() {
        return Optional.empty();
    }

    /** The problems of each card as of the last revision, in the order of their places. */
    Map<CardId, List<Finding>> all();

    /**
     * The problems of a card as it is this moment. Those that it has by itself are never old; those that it has
     * together with others may be a moment old.
     */
    List<Finding> of(CardId card);

    /** How the folder grades the rules, and what of that could not be understood. */
    FolderSettings settings();

    /** Takes what others found on cards and in other files, in place of what they found before. */
    void extra(ExtraFindings now);

    /** Reads the settings again and checks all cards anew. */
    void checkAgain();
}

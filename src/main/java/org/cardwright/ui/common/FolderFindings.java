package org.cardwright.ui.common;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.cardwright.check.CheckKeeper;
import org.cardwright.check.ExtraFindings;
import org.cardwright.check.FindingCounts;
import org.cardwright.check.FolderChecks;
import org.cardwright.check.FolderSettings;
import org.cardwright.check.NumbersOverTime;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Jobs;
import org.cardwright.model.Finding;

/**
 * The problems of the open cards, those included that cards have only together, graded by the folder's settings; they
 * are worked out in the background and follow each edit. Confined to the JavaFX thread.
 */
public final class FolderFindings {
    private final ReadOnlyIntegerWrapper problems = new ReadOnlyIntegerWrapper(this, "problems");
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper(this, "revision");
    private final ReadOnlyBooleanWrapper pending = new ReadOnlyBooleanWrapper(this, "pending");
    private final CheckKeeper keeper;
    private Optional<NumbersOverTime> compared = Optional.empty();

    /** Calls {@code changed} after each change of the problems. */
    public FolderFindings(Jobs jobs, Runnable changed) {
        keeper = new CheckKeeper(jobs, pending::set, () -> {
            changed();
            changed.run();
        });
    }

    private void changed() {
        problems.set(keeper.known().problems());
        revision.set(revision.get() + 1);
    }

    /** The numbers of an earlier day that a person compares those of now with, for reports. */
    public Optional<NumbersOverTime> compared() {
        return compared;
    }

    public void compare(Optional<NumbersOverTime> numbers) {
        compared = numbers;
    }

    /** Grows whenever the problems of some card changed. */
    public ReadOnlyIntegerProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    /** How many problems all cards and the settings have together. */
    public ReadOnlyIntegerProperty problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    /** Whether some cards wait to be checked: what is told of all cards is a moment old then. */
    public ReadOnlyBooleanProperty pendingProperty() {
        return pending.getReadOnlyProperty();
    }

    /** The checks behind the problems, as of the last revision; empty until all cards were checked once. */
    public Optional<FolderChecks> checks() {
        return keeper.known().checks();
    }

    /** Why the cards could not be checked; no problems are known then until they are checked again. */
    public Optional<String> problem() {
        return keeper.problem();
    }

    /** The problems of each card as of the last revision, in the order of their places. */
    public Map<CardId, List<Finding>> all() {
        return keeper.known().all();
    }

    /**
     * The problems of a card as it is this moment. Those that it has by itself are never old; those that it has
     * together with others may be a moment old.
     */
    public List<Finding> of(CardId card) {
        return keeper.known().of(card);
    }

    /** How many problems a card has, as of the last revision. */
    public FindingCounts counts(CardId card) {
        return keeper.known().counts(card);
    }

    /** How the folder grades the rules, and what of that could not be understood. */
    public FolderSettings settings() {
        return keeper.known().settings();
    }

    /** Forgets the last folder and checks all cards of a new one. */
    public void load(Path root, Map<CardId, CardDocument> cards) {
        problems.set(0);
        keeper.load(root, cards);
        revision.set(revision.get() + 1);
    }

    /** Takes what others found on cards and in other files, in place of what they found before. */
    public void extra(ExtraFindings now) {
        keeper.extra(now);
    }

    /** Reads the settings again and checks all cards anew. */
    public void checkAgain() {
        keeper.checkAgain();
    }

    /** Checks cards again that were changed or added, and forgets those that are no more. */
    public void update(Map<CardId, Optional<CardDocument>> cards) {
        keeper.update(cards);
    }
}

package org.cardwright.ui.main;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.cardwright.check.ExtraFindings;
import org.cardwright.check.FindingCounts;
import org.cardwright.check.FolderChecks;
import org.cardwright.check.FolderSettings;
import org.cardwright.check.LiveChecks;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Progress;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Finding;
import org.cardwright.ui.common.Background;
import org.cardwright.ui.common.FolderFindings;
import org.cardwright.workspace.LoadedCard;

/**
 * The problems of all cards, worked out off the JavaFX thread: of a whole folder once, then after each edit only those
 * that it can have changed.
 */
final class FindingsViewModel implements FolderFindings {
    private final Background background;
    private final Runnable changed;
    private final LiveChecks live = new LiveChecks();
    private final ReadOnlyIntegerWrapper problems = new ReadOnlyIntegerWrapper(this, "problems");
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper(this, "revision");
    private final ReadOnlyBooleanWrapper pending = new ReadOnlyBooleanWrapper(this, "pending");
    private Path folder = Path.of("");
    private Background.Running checking = () -> {};
    private boolean checkingAll;
    private Optional<String> problem = Optional.empty();

    /** Calls {@code changed} after each change of the problems. */
    FindingsViewModel(Background background, Runnable changed) {
        this.background = background;
        this.changed = changed;
    }

    @Override
    public ReadOnlyIntegerProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyIntegerProperty problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyBooleanProperty pendingProperty() {
        return pending.getReadOnlyProperty();
    }

    @Override
    public Optional<FolderChecks> checks() {
        return live.checks();
    }

    @Override
    public Map<CardId, List<Finding>> all() {
        return live.all();
    }

    @Override
    public FolderSettings settings() {
        return live.settings();
    }

    /** How many problems a card has, as of the last revision. */
    FindingCounts counts(CardId card) {
        return live.counts(card);
    }

    @Override
    public List<Finding> of(CardId card) {
        return live.of(card);
    }

    @Override
    public Optional<String> problem() {
        return problem;
    }

    /** Forgets the last folder and checks all cards of a new one. */
    void load(Path root, List<LoadedCard> cards) {
        checking.cancel();
        folder = root;
        live.load(cards.stream().collect(Collectors.toMap(LoadedCard::id, LoadedCard::document)));
        problems.set(0);
        start();
        revision.set(revision.get() + 1);
    }

    @Override
    public void extra(ExtraFindings now) {
        live.extra(now);
        problems.set(live.problems());
        revision.set(revision.get() + 1);
        changed.run();
    }

    @Override
    public void checkAgain() {
        checking.cancel();
        live.restart();
        start();
    }

    /** Checks every card; what is known stays in sight until that is done. */
    private void start() {
        Map<CardId, CardDocument> cards = live.cards();
        Path root = folder;
        problem = Optional.empty();
        pending.set(true);
        checkingAll = true;
        checking = background.runAfterFrame(Strings.get("task.checking"),
                progress -> LiveChecks.all(root, cards, () -> pause(progress)), this::take, this::failed, () -> {
                    // A person stopped it: what was known before goes on.
                    checkingAll = false;
                    pending.set(false);
                });
    }

    /** No problem stays in sight that may be none any more, and no edit is checked until all cards are again. */
    private void failed(String why) {
        checkingAll = false;
        live.forget();
        problems.set(0);
        problem = Optional.of(why);
        pending.set(false);
        revision.set(revision.get() + 1);
        changed.run();
    }

    private void pause(Progress progress) {
        if (progress.canceled()) {
            throw new CancellationException();
        }
        background.giveWay();
    }

    /** Checks cards again that were changed or added, and forgets those that are no more. */
    void update(Map<CardId, Optional<CardDocument>> cards) {
        live.update(cards);
        next();
    }

    private void next() {
        if (!checkingAll) {
            live.next().ifPresent(work -> {
                pending.set(true);
                checking = background.run("", progress -> work.get(), this::take, this::failed);
            });
        }
    }

    private void take(LiveChecks.Result result) {
        checkingAll = false;
        live.take(result);
        problems.set(live.problems());
        next();
        pending.set(live.underWay());
        revision.set(revision.get() + 1);
        changed.run();
    }
}
